using SourceDiff.Model;

namespace SourceDiff.Reading.Speech;

/// <summary>Finds where a speaker's words start and end, beside a verb of speech. Every walk is bounded.</summary>
internal sealed class ContentFinder(QuotedText text)
{
    /// <summary>The most tokens between a verb of speech and what was said: "told reporters at a briefing in Oslo on Monday that".</summary>
    private const int TailReach = 24;

    /// <summary>The most tokens of a reported clause, quotations counted as one.</summary>
    private const int ClauseReach = 150;

    private readonly TokenTable _tokens = text.Tokens;

    /// <summary>
    /// Goes over what may stand between the verb and what was said: adverbs, time, place, channel and hearer. Returns the
    /// first token after; that may be "that", a comma, a colon or the words themselves.
    /// </summary>
    public int AfterTail(int start, int end, SpeechPattern pattern)
    {
        int limit = Math.Min(end, start + TailReach);
        int token = start;
        if (token < limit && _tokens[token] is "out")
            token++;
        if (pattern == SpeechPattern.Tell)
            token = AfterHearer(token, limit);
        while (token < limit)
        {
            int next = AfterAdjunct(token, limit);
            if (next == token)
                break;
            token = next;
        }

        return token;
    }

    /// <summary>One past the clause that starts at <paramref name="start"/>; the stop of the sentence is left out.</summary>
    public int ClauseEnd(int start, int end)
    {
        int steps = 0;
        bool quoted = false;
        for (int i = start; i < end; i = text.Next(i))
        {
            if (++steps > ClauseReach || (i > start && (EndsClause(i, end) || (quoted && EndsQuoting(i, end)))))
                return i;
            if (!text.QuoteStartsAt(i, out var quote))
                continue;
            quoted = true;
            if (text.EndsInComma(quote) && !GoesOnQuoting(quote.End, end))
                return quote.End;
        }

        return end;
    }

    public bool HoldsQuote(int start, int end)
    {
        int quote = text.Quotes.NextFrom(start);
        return quote < text.Quotes.Ranges.Count && text.Quotes.Ranges[quote].Start < end;
    }

    /// <summary>The stop at the end of a sentence, unless it stands within a quotation.</summary>
    public int WithoutStop(int start, int end)
    {
        while (end > start && text.Quotes.At(end - 1) < 0 && (_tokens[end - 1] is "." or "?" or "!" or "," or ";" or ":" or "…" || _tokens.Kinds[end - 1] == TokenKind.Dash))
            end--;
        return end;
    }

    /// <summary>After quoted words, a dash and ", calling it …" lead back to the outlet's own words.</summary>
    private bool EndsQuoting(int token, int end)
    {
        if (_tokens.Kinds[token] == TokenKind.Dash)
            return ClauseWords.IsBreak(_tokens, token);
        if (_tokens[token] is not ",")
            return false;
        int next = token + 1;
        while (next < end && ClauseWords.IsAdverb(_tokens, next))
            next++;
        return next < end && (_tokens.Classes[next] & WordClasses.Gerund) != 0;
    }

    /// <summary>Whether another quotation follows at once: <c>"jobs," "homes" and "schools"</c>.</summary>
    private bool GoesOnQuoting(int token, int end)
    {
        for (int i = token; i < Math.Min(end, token + 3); i++)
        {
            if (_tokens.Kinds[i] == TokenKind.Quote)
                return true;
        }

        return false;
    }

    private bool EndsClause(int token, int end)
    {
        if (_tokens[token] is ";")
            return true;
        bool comma = _tokens[token] is ",";
        if (!comma && !ClauseWords.IsCoordinator(_tokens, token))
            return false;
        int next = token + 1;
        while (next < end && (ClauseWords.IsCoordinator(_tokens, next) || ClauseWords.IsAdverb(_tokens, next)))
            next++;
        if (next >= end || !_tokens.Has(next, WordTraits.SpeechVerb))
            return false;
        var verb = SpeechVerb.Read(_tokens, next);
        return verb.Pattern == SpeechPattern.Source || (comma && next == token + 1 ? verb.Form == SpeechForm.Gerund : verb.Form is SpeechForm.Past or SpeechForm.Third);
    }

    private int AfterHearer(int token, int limit)
    {
        int start = token;
        while (token < limit)
        {
            if (_tokens.Is(token, "that") || _tokens.Kinds[token] == TokenKind.Quote || ClauseWords.IsBreak(_tokens, token) || ClauseWords.IsFinite(_tokens, token))
                break;
            if (token > start && (_tokens.Has(token, WordTraits.Pronoun | WordTraits.Determiner | WordTraits.Preposition | WordTraits.Subordinator) || ClauseWords.IsTime(_tokens, token)))
                break;
            if (token > start && ClauseWords.IsPronoun(_tokens, start))
                break;
            token++;
        }

        return token;
    }

    private int AfterAdjunct(int token, int limit)
    {
        int unit = _tokens[token] is "earlier" or "late" or "early" ? token + 1 : token;
        if (unit + 1 < limit && _tokens[unit] is "last" or "this" or "next" && (_tokens.Has(unit + 1, WordTraits.TimeUnit) || ClauseWords.IsTime(_tokens, unit + 1)))
            return unit + 2;
        if (ClauseWords.IsTime(_tokens, token) || ClauseWords.IsAdverb(_tokens, token))
            return token + 1;

        if (!_tokens.Has(token, WordTraits.Preposition) || token + 1 >= limit)
            return token;
        int channel = -1;
        for (int i = token + 1; i < limit; i++)
        {
            if (_tokens.Is(i, "that") || _tokens.Kinds[i] == TokenKind.Quote || _tokens[i] is ":")
                return i;
            if (_tokens[i] is "," && i + 1 < limit && (_tokens.Kinds[i + 1] == TokenKind.Quote || _tokens.Has(i + 1, WordTraits.SpeechVerb)))
                return i;
            if (channel < 0 && _tokens.Has(i, WordTraits.SpeechNoun))
                channel = i + 1;
            if (ClauseWords.IsBreak(_tokens, i) || ClauseWords.IsFinite(_tokens, i) || ClauseWords.IsPronoun(_tokens, i))
            {
                bool stops = _tokens[i] is "." && i + 1 == limit;
                return channel > 0 ? channel : stops ? i : AfterDate(token, limit);
            }
        }

        return channel > 0 ? channel : limit < token + TailReach && limit - token < TailReach ? limit : AfterDate(token, limit);
    }

    /// <summary>"on Monday", "on 3 May", "in 2015".</summary>
    private int AfterDate(int token, int limit)
    {
        int next = token + 1;
        while (next < limit && (ClauseWords.IsTime(_tokens, next) || _tokens.Kinds[next] == TokenKind.Number))
            next++;
        return next == token + 1 ? token : next;
    }
}

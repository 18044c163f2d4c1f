using SourceDiff.Model;

namespace SourceDiff.Reading.Speech;

/// <summary>
/// Finds the words for who speaks, beside a verb of speech: the noun phrase before it (over appositions and relative
/// clauses) or after it ("said Gray"). Every walk is bounded by <see cref="Reach"/>.
/// </summary>
internal sealed class SourceFinder(QuotedText text)
{
    /// <summary>The most tokens that a subject and what is said of it between commas may take.</summary>
    private const int Reach = 60;

    private const int MaxAppositions = 3;

    private readonly TokenTable _tokens = text.Tokens;

    /// <summary>The subject that ends right before token <paramref name="end"/>.</summary>
    public TokenRange Before(int end, int limit)
    {
        limit = Math.Max(limit, end - Reach);
        bool strict = false;
        for (int steps = 0; steps < MaxAppositions && end > limit; steps++)
        {
            int last = end - 1;
            // "that" is a relative after a noun, and opens a clause after a verb.
            bool relative = _tokens.Has(last, WordTraits.Relative) && (!_tokens.Is(last, "that")
                || (last > limit && _tokens.Kinds[last - 1] == TokenKind.Word && !_tokens.Has(last - 1, WordTraits.SpeechVerb | WordTraits.Function)));
            if (relative)
            {
                strict = true;
                end = last > limit && _tokens[last - 1] is "," ? last - 1 : last;
                continue;
            }

            if (ClauseWords.IsPronoun(_tokens, last))
                return new TokenRange(last > limit && _tokens.Is(last - 1, "no") ? last - 1 : last, end);
            if (_tokens[last] is ",")
            {
                int comma = CommaBefore(last, limit);
                if (comma < 0)
                    return default;
                end = comma;
                continue;
            }

            var phrase = WithoutAtFirst(PhraseBefore(end, limit, strict));
            bool apposed = !phrase.IsEmpty && phrase.Start > limit + 1 && _tokens[phrase.Start - 1] is "," && steps > 0
                && !ClauseWords.IsCapitalised(_tokens, phrase.Start) && ClauseWords.IsCapitalised(_tokens, phrase.Start - 2);
            if (!apposed)
                return phrase;
            end = phrase.Start - 1;
        }

        return default;
    }

    /// <summary>"At first <i>police</i> said": the words of time are no part of who said it.</summary>
    private TokenRange WithoutAtFirst(TokenRange phrase) =>
        phrase.End - phrase.Start > 1 && phrase.Start > 0 && (_tokens.Is(phrase.Start, "first") || _tokens.Is(phrase.Start, "last")) && _tokens.Is(phrase.Start - 1, "at") ? new TokenRange(phrase.Start + 1, phrase.End) : phrase;

    /// <summary>The subject that starts at token <paramref name="start"/>, right after its verb: "said Gray, …".</summary>
    public TokenRange After(int start, int limit)
    {
        limit = Math.Min(limit, start + Reach);
        if (start >= limit || _tokens.Has(start, WordTraits.Preposition | WordTraits.Subordinator | WordTraits.Conjunction) || ClauseWords.IsTime(_tokens, start))
            return default;
        if (ClauseWords.IsPronoun(_tokens, start))
            return new TokenRange(start, start + 1);
        int end = start;
        while (end < limit && !EndsPhrase(end, start, limit))
            end++;
        return new TokenRange(start, end);
    }

    /// <summary>The subject of the clause that starts at token <paramref name="start"/>: "<i>Gray</i> raised concerns …, saying".</summary>
    public TokenRange AtStart(int start, int limit)
    {
        limit = Math.Min(limit, start + Reach);
        while (start < limit && (ClauseWords.IsCoordinator(_tokens, start) || ClauseWords.IsAdverb(_tokens, start) || _tokens[start] is ","))
            start++;
        if (start < limit && _tokens.Has(start, WordTraits.Preposition | WordTraits.Subordinator))
        {
            int comma = start;
            while (comma < limit && _tokens[comma] is not ",")
                comma++;
            if (comma + 1 >= limit)
                return default;
            start = comma + 1;
        }

        if (start >= limit)
            return default;
        if (ClauseWords.IsPronoun(_tokens, start))
            return new TokenRange(start, start + 1);
        int end = start;
        while (end < limit && _tokens.Kinds[end] != TokenKind.Quote && !ClauseWords.IsBreak(_tokens, end)
            && !ClauseWords.IsFinite(_tokens, end) && !_tokens.Has(end, WordTraits.Relative | WordTraits.Pronoun))
        {
            end++;
        }

        return end < limit ? new TokenRange(start, end) : default;
    }

    private bool EndsPhrase(int token, int start, int limit)
    {
        if (ClauseWords.IsBreak(_tokens, token))
            return !ClauseWords.IsAbbreviationStop(_tokens, token);
        if (_tokens.Kinds[token] == TokenKind.Quote || ClauseWords.IsTime(_tokens, token) || _tokens.Has(token, WordTraits.Relative))
            return true;
        if (token == start)
            return false;
        bool beforeName = token + 1 < limit && ClauseWords.IsCapitalised(_tokens, token + 1) && !ClauseWords.IsTime(_tokens, token + 1);
        if (ClauseWords.IsCoordinator(_tokens, token))
            return !beforeName;
        if (_tokens.Has(token, WordTraits.Preposition | WordTraits.Subordinator))
            return !(_tokens[token] is "of" or "for" or "from" || (_tokens[token] is "at" or "with" && beforeName));
        return ClauseWords.IsFinite(_tokens, token) || ClauseWords.IsAdverb(_tokens, token);
    }

    private int CommaBefore(int token, int limit)
    {
        for (int i = token; i > limit;)
        {
            i = text.Previous(i);
            if (i < token && _tokens[i] is ",")
                return i;
        }

        return -1;
    }

    /// <summary>The noun phrase that ends at a token; <paramref name="strict"/>: a verb ends it, as in "told the board, which said".</summary>
    private TokenRange PhraseBefore(int end, int limit, bool strict)
    {
        int start = end;
        while (start > limit)
        {
            int before = start - 1;
            if (_tokens.Kinds[before] == TokenKind.Quote)
            {
                // A nickname belongs to the name; words that end as speech do not.
                if (!text.QuoteEndsAt(start, out var quote) || quote.Last - quote.First > 3 || text.EndsAsSpeech(quote) || quote.Start <= limit || start == end)
                    break;
                start = quote.Start;
                continue;
            }

            if (_tokens[before] is ")")
            {
                int open = before;
                while (open > limit && _tokens[open] is not "(")
                    open--;
                if (_tokens[open] is not "(")
                    break;
                start = open;
                continue;
            }

            if ((ClauseWords.IsBreak(_tokens, before) && !ClauseWords.IsAbbreviationStop(_tokens, before)) || StopsPhrase(before, limit) || (strict && ClauseWords.IsFinite(_tokens, before)))
                break;
            if (_tokens.Has(before, WordTraits.Relative) && before > limit)
                return PhraseBefore(_tokens[before - 1] is "," ? before - 1 : before, limit, strict: true);
            start = before;
        }

        return TrimLead(start, end);
    }

    private bool StopsPhrase(int token, int limit)
    {
        if (_tokens.Has(token, WordTraits.Auxiliary | WordTraits.Modal))
            return !ClauseWords.IsClitic(_tokens, token);
        if (_tokens.Is(token, "that"))
            return true;
        if (_tokens.Has(token, WordTraits.Relative))
            return false;
        if (ClauseWords.IsPronoun(_tokens, token))
            return true;
        if (_tokens.Has(token, WordTraits.Subordinator) && !_tokens.Has(token, WordTraits.Preposition))
            return true;
        if (ClauseWords.IsCoordinator(_tokens, token))
            return _tokens[token] is not ("and" or "or" or "&") || ClauseWords.HasFinite(text, Math.Max(limit, token - 8), token);
        return _tokens.Has(token, WordTraits.SpeechVerb) && ClauseWords.IsFinite(_tokens, token) && !_tokens.Has(token, WordTraits.SpeechNoun);
    }

    /// <summary>Drops what stands before the noun phrase: "On Monday police", "Later the mayor".</summary>
    private TokenRange TrimLead(int start, int end)
    {
        int first = start;
        while (first < end && (ClauseWords.IsCoordinator(_tokens, first) || ClauseWords.IsAdverb(_tokens, first)))
            first++;
        if (first < end && _tokens.Has(first, WordTraits.Preposition | WordTraits.Subordinator))
        {
            int next = first + 1;
            while (next < end && (ClauseWords.IsTime(_tokens, next) || _tokens.Kinds[next] == TokenKind.Number))
                next++;
            if (next == first + 1)
            {
                next = end - 1;
                while (next > first + 1 && !_tokens.Has(next, WordTraits.Determiner) && !_tokens.Has(next - 1, WordTraits.Preposition))
                    next--;
            }

            first = next;
        }

        while (first < end && (ClauseWords.IsTime(_tokens, first) || _tokens.Kinds[first] == TokenKind.Punctuation))
            first++;
        return new TokenRange(first, end);
    }
}

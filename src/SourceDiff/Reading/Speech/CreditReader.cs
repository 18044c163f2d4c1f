using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading.Speech;

/// <summary>
/// Finds who is credited with what, verb by verb, sentence by sentence: a rule-based reader after the cue–source–content
/// pattern of PARC 3 (Pareti 2012) and Citron (2020). Linear in the text: each walk around a cue is bounded.
/// </summary>
internal sealed class CreditReader(QuotedText text)
{
    /// <summary>Credits enter in text order, so that the last few of a sentence tell where the words before a cue may start.</summary>
    private const int MaxEarlier = 4;

    /// <summary>The most words of a speaker's name in a transcript.</summary>
    private const int MaxTranscriptName = 4;

    private readonly TokenTable _tokens = text.Tokens;
    private readonly SourceFinder _sources = new(text);
    private readonly ContentFinder _contents = new(text);
    private readonly List<Credit> _credits = [];
    private Credit? _transcript;
    private int _lines;

    public static List<Credit> Read(QuotedText text)
    {
        var reader = new CreditReader(text);
        foreach (var sentence in text.Sentences)
            reader.ReadSentence(sentence);
        // One line is no transcript: "MORE: The week in pictures".
        if (reader._transcript is { } alone)
            reader._credits.Remove(alone);
        new QuoteCarrier(text, reader._credits).Carry();
        return reader._credits;
    }

    private void ReadSentence(QuotedSentence sentence)
    {
        int first = _credits.Count;
        if (ReadTranscript(sentence))
            return;
        for (int i = sentence.Start; i < sentence.End;)
        {
            int next = _tokens.Has(i, WordTraits.SpeechVerb | WordTraits.SpeechNoun) ? ReadCue(sentence, i, first)
                : _tokens.Kinds[i] == TokenKind.Dash ? ReadSignature(sentence, i)
                : i;
            i = Math.Max(next, text.Next(i));
        }
    }

    private int ReadCue(QuotedSentence sentence, int token, int first)
    {
        // Within a sentence, a capital makes it part of a name: "The Washington Post".
        bool named = !sentence.IsHeading && token > sentence.Start && ClauseWords.IsCapitalised(_tokens, token);
        if (!named && _tokens.Has(token, WordTraits.SpeechVerb))
        {
            var verb = SpeechVerb.Read(_tokens, token);
            int next = verb.Pattern == SpeechPattern.Source ? ReadAccordingTo(sentence, token, first) : ReadVerb(sentence, token, verb, first);
            if (next > token)
                return next;
        }

        return !named && _tokens.Has(token, WordTraits.SpeechNoun) ? ReadNoun(sentence, token) : token;
    }

    /// <summary>Where words that precede the cue may start: after what an earlier cue of the sentence took.</summary>
    private int LeftLimit(QuotedSentence sentence, int token, int first)
    {
        int limit = sentence.Start;
        for (int i = Math.Max(first, _credits.Count - MaxEarlier); i < _credits.Count; i++)
        {
            int end = Math.Max(_credits[i].Cue.End, _credits[i].Source.End);
            if (end <= token && !Covers(_credits[i], token))
                limit = Math.Max(limit, end);
        }

        while (limit < token && (_tokens[limit] is "," or ";" || (ClauseWords.IsCoordinator(_tokens, limit) && limit > sentence.Start)))
            limit++;
        return limit;
    }

    private static bool Covers(Credit credit, int token)
    {
        foreach (var content in credit.Contents)
        {
            if (content.Start <= token && token < content.End)
                return true;
        }

        return false;
    }

    private int ReadVerb(QuotedSentence sentence, int token, SpeechVerb verb, int first)
    {
        var group = VerbGroup.Read(_tokens, token, sentence.Start);
        if (!group.IsVerb(_tokens, token, verb, sentence.End))
            return token;
        if (group.IsPassive)
            return ReadPassive(sentence, token, verb, group);
        int left = LeftLimit(sentence, group.Start, first);
        if (verb.Pattern is not (SpeechPattern.Call or SpeechPattern.Tell) && ReadInverted(sentence, token, group, left))
            return token + 1;
        var source = SourceOf(sentence, group, verb, first, left);
        if (!source.IsEmpty && ReadPostposed(sentence, token, verb, group, source, left))
            return token + 1;
        if (group.IsNegated && !_tokens.Has(token, WordTraits.Denial))
            return token;
        ReadPreposed(sentence, token, verb, source);
        return token + 1;
    }

    private TokenRange SourceOf(QuotedSentence sentence, VerbGroup group, SpeechVerb verb, int first, int left)
    {
        bool shared = verb.Form == SpeechForm.Gerund && !group.HasAuxiliary
            ? group.Start > sentence.Start && (_tokens[group.Start - 1] is "," || (_tokens.Has(group.Start - 1, WordTraits.Preposition) || ClauseWords.IsCoordinator(_tokens, group.Start - 1)) || text.QuoteEndsAt(group.Start, out _))
            : group.IsInfinitive || (group.Start > sentence.Start && ClauseWords.IsCoordinator(_tokens, group.Start - 1));
        if (!shared)
            return _sources.Before(group.Start, left);
        return _credits.Count > first ? _credits[^1].Source : _sources.AtStart(sentence.Start, group.Start);
    }

    /// <summary><c>"…," said Gray.</c> and <c>The road was closed, said the mayor.</c></summary>
    private bool ReadInverted(QuotedSentence sentence, int token, VerbGroup group, int left)
    {
        int edge = group.Start;
        if (edge <= left || group.HasAuxiliary)
            return false;
        bool comma = _tokens[edge - 1] is ",";
        bool quoted = text.QuoteEndsAt(comma ? edge - 1 : edge, out var quote) && (comma || text.EndsAsSpeech(quote));
        var source = quoted || comma ? _sources.After(token + 1, sentence.End) : default;
        if (source.IsEmpty)
            return false;
        if (!quoted && (!ClauseWords.HasFinite(text, left, edge - 1) || ClauseWords.HasFinite(text, source.End, sentence.End)
            || !EndsStatement(source.End, sentence.End)))
        {
            return false;
        }

        Finish(sentence, token, source, left, edge, source.End);
        return true;
    }

    /// <summary><c>"…," Gray said.</c>, <c>The road was closed, police said.</c>, <c>The road, police said, was closed.</c></summary>
    private bool ReadPostposed(QuotedSentence sentence, int token, SpeechVerb verb, VerbGroup group, TokenRange source, int left)
    {
        int edge = source.Start;
        if (edge <= left || source.End > group.Start)
            return false;
        bool comma = _tokens[edge - 1] is "," || _tokens.Kinds[edge - 1] == TokenKind.Dash;
        int tail = _contents.AfterTail(token + 1, sentence.End, verb.Pattern);
        bool quoted = text.QuoteEndsAt(comma ? edge - 1 : edge, out var quote);
        bool ends = EndsStatement(tail, sentence.End);
        // On "Morning Talk," the mayor said that …: a title within an adjunct is not what she said.
        bool adjunct = quoted && !ends && quote.Start > left && !ClauseWords.HasFinite(text, left, quote.Start);
        if (quoted && !adjunct && (comma || text.EndsAsSpeech(quote) || ends))
        {
            Finish(sentence, token, source, left, edge, tail);
            return true;
        }

        bool quotes = tail + 1 < sentence.End && _tokens[tail] is "," or ":" && text.QuoteStartsAt(tail + 1, out _);
        if (!comma || verb.Pattern == SpeechPattern.Call || !ends || quotes)
            return false;
        bool whole = ClauseWords.HasFinite(text, left, edge - 1);
        bool resumes = tail + 1 < sentence.End && _tokens[tail] is "," && !whole;
        if (!whole && !resumes)
            return false;
        Finish(sentence, token, source, left, edge, tail);
        return true;
    }

    /// <summary><c>Police said that the road was closed.</c>, <c>Gray said: "…"</c>, <c>Gray called it "…"</c>.</summary>
    private void ReadPreposed(QuotedSentence sentence, int token, SpeechVerb verb, TokenRange source)
    {
        int start = _contents.AfterTail(token + 1, sentence.End, verb.Pattern);
        int mark = start;
        while (start < sentence.End && _tokens[start] is "," or ":")
            start++;
        bool announces = start >= sentence.End && mark < sentence.End && _tokens[mark] is ":";
        bool complement = start < sentence.End && (_tokens.Is(start, "that") || (_tokens.Has(start, WordTraits.Subordinator) && verb.Pattern != SpeechPattern.Call && mark == start && _tokens[start] is "whether" or "how" or "why" or "if"));
        if (start < sentence.End && _tokens.Is(start, "that"))
            start++;
        if (start < sentence.End && _tokens[start] is ",")
            start++;
        bool opens = start < sentence.End && text.QuoteStartsAt(start, out _);
        int end = opens ? QuotesEnd(start, sentence.End) : _contents.ClauseEnd(start, sentence.End);
        end = _contents.WithoutStop(start, end);
        bool stated = verb.Pattern switch
        {
            SpeechPattern.Call => end > start && _contents.HoldsQuote(start, end),
            SpeechPattern.That => complement || opens || (mark < start && _tokens[mark] is ":"),
            _ => complement || opens || mark < start ? end > start : end > start + 1 && (ClauseWords.HasFinite(text, start, end) || _contents.HoldsQuote(start, end)),
        };
        if (!announces && (!stated || (source.IsEmpty && !opens)))
            return;
        var credit = new Credit(new TokenRange(token, token + 1), source, sentence.Paragraph) { Announces = announces };
        if (!announces)
            credit.Add(new TokenRange(start, end));
        _credits.Add(credit);
    }

    private int ReadPassive(QuotedSentence sentence, int token, SpeechVerb verb, VerbGroup group)
    {
        // What is believed or thought is a matter of certainty; nobody says it.
        if (_tokens.Has(token, WordTraits.Hedge) && NewsLexicon.English.Value(_tokens.Entries[token], WordTraits.Hedge).StartsWith("speculated", StringComparison.Ordinal))
            return token;
        // "was quoted as saying": the subject is the source after all.
        bool saying = token + 2 < sentence.End && _tokens.Is(token + 1, "as") && _tokens.Has(token + 2, WordTraits.SpeechVerb);
        int cueEnd = saying ? token + 3 : token + 1;
        var subject = _sources.Before(group.Start, sentence.Start);
        int start = _contents.AfterTail(cueEnd, sentence.End, SpeechPattern.Say);
        bool infinitive = start + 1 < sentence.End && _tokens.Is(start, "to") && verb.Pattern != SpeechPattern.Tell && !group.IsNegated;
        bool announced = start + 1 < sentence.End && _tokens[start] is ":" or "," && text.QuoteStartsAt(start + 1, out _);
        bool complement = announced || (start < sentence.End && (_tokens.Is(start, "that") || text.QuoteStartsAt(start, out _)));
        int skip = start;
        while (skip < sentence.End && (_tokens.Is(skip, "that") || _tokens[skip] is ":" or ","))
            skip++;
        int end = _contents.WithoutStop(skip, _contents.ClauseEnd(skip, sentence.End));
        int by = infinitive || complement || saying ? -1 : By(cueEnd, sentence.End);
        bool called = by > 0 && verb.Pattern == SpeechPattern.Call && _contents.HoldsQuote(token, by);
        if (!saying && !infinitive && !called && !(complement && (verb.Pattern is not SpeechPattern.Call || text.QuoteStartsAt(skip, out _)) && skip < end))
            return token;
        var source = saying ? subject : by > 0 ? _sources.After(by + 1, sentence.End) : default;
        var credit = new Credit(new TokenRange(saying ? group.Start : token, cueEnd), source, sentence.Paragraph);
        if (infinitive)
            credit.Add(subject);
        credit.Add(new TokenRange(called ? token + 1 : skip, called ? by : end));
        if (credit.Contents.Count > 0)
            _credits.Add(credit);
        return cueEnd;
    }

    private int By(int start, int end)
    {
        for (int i = start; i < end; i = text.Next(i))
        {
            if (_tokens.Is(i, "by"))
                return i;
            if (ClauseWords.IsBreak(_tokens, i))
                break;
        }

        return -1;
    }

    private int ReadAccordingTo(QuotedSentence sentence, int token, int first)
    {
        if (token + 2 >= sentence.End || !_tokens.Is(token + 1, "to"))
            return token;
        int end = token + 2;
        while (end < sentence.End && end < token + 40 && !IsSourceEnd(end))
            end = text.Next(end);
        var source = new TokenRange(token + 2, Math.Min(end, sentence.End));
        int left = LeftLimit(sentence, token, first);
        var credit = new Credit(new TokenRange(token, token + 2), source, sentence.Paragraph);
        int before = token > left && _tokens[token - 1] is "," ? token - 1 : token;
        if (before > left)
            credit.Add(new TokenRange(left, _contents.WithoutStop(left, before)));
        bool resumes = before <= left || (before < token && !ClauseWords.HasFinite(text, left, before));
        if (resumes && end < sentence.End && _tokens[end] is ",")
            credit.Add(new TokenRange(end + 1, _contents.WithoutStop(end + 1, _contents.ClauseEnd(end + 1, sentence.End))));
        if (credit.Contents.Count > 0)
            _credits.Add(credit);
        return token + 2;
    }

    private bool IsSourceEnd(int token) => _tokens[token] is "," or ";" or ":" || _tokens.Kinds[token] == TokenKind.Quote
        || (_tokens[token] is "." && (_tokens.Shapes[token - 1] & TokenShape.Abbreviation) == 0)
        || (_tokens.Kinds[token] == TokenKind.Dash && ClauseWords.IsBreak(_tokens, token))
        || (_tokens.Has(token, WordTraits.Relative) && !_tokens.Is(token, "that"));

    /// <summary><c>the mayor's claim that …</c>, <c>a warning by the mayor that …</c></summary>
    private int ReadNoun(QuotedSentence sentence, int token)
    {
        if (NewsLexicon.English.Value(_tokens.Entries[token], WordTraits.SpeechNoun) is "channel")
            return token;
        int that = token + 1;
        var source = default(TokenRange);
        if (that < sentence.End && _tokens[that] is "by" or "from" or "of")
        {
            source = _sources.After(that + 1, sentence.End);
            that = Math.Max(that, source.End);
        }
        else if (token - 1 > sentence.Start && ClauseWords.IsClitic(_tokens, token - 1))
        {
            var owner = _sources.Before(token - 1, sentence.Start);
            source = owner;
        }
        else if (token > sentence.Start && _tokens.Has(token - 1, WordTraits.Possessive))
        {
            source = new TokenRange(token - 1, token);
        }

        if (source.IsEmpty || that + 1 >= sentence.End || !_tokens.Is(that, "that"))
            return token;
        var credit = new Credit(new TokenRange(token, token + 1), source, sentence.Paragraph);
        credit.Add(new TokenRange(that + 1, _contents.WithoutStop(that + 1, _contents.ClauseEnd(that + 1, sentence.End))));
        if (credit.Contents.Count > 0)
            _credits.Add(credit);
        return token + 1;
    }

    /// <summary>A line of a transcript: <c>GRAY: We have said all we can.</c></summary>
    private bool ReadTranscript(QuotedSentence sentence)
    {
        int name = text.QuoteStartsAt(sentence.Start, out var quote) ? quote.First : sentence.Start;
        int colon = name;
        while (colon < Math.Min(sentence.End, name + MaxTranscriptName) && (_tokens.Shapes[colon] & TokenShape.AllCapitals) != 0)
            colon++;
        if (colon == name || colon + 1 >= sentence.End || _tokens[colon] is not ":")
            return false;
        var credit = new Credit(new TokenRange(colon, colon + 1), new TokenRange(name, colon), sentence.Paragraph);
        credit.Add(new TokenRange(colon + 1, sentence.End));
        _credits.Add(credit);
        _transcript = _lines++ == 0 ? credit : null;
        return true;
    }

    /// <summary>A pull quote and its signature: <c>"…" — Ann Gray</c>.</summary>
    private int ReadSignature(QuotedSentence sentence, int dash)
    {
        if (dash + 1 >= sentence.End || !text.QuoteEndsAt(dash, out var quote) || !ClauseWords.IsCapitalised(_tokens, dash + 1))
            return dash;
        var source = _sources.After(dash + 1, sentence.End);
        if (source.IsEmpty || !EndsStatement(source.End, sentence.End))
            return dash;
        var credit = new Credit(new TokenRange(dash, dash + 1), source, sentence.Paragraph);
        credit.Add(new TokenRange(quote.Start, quote.End));
        _credits.Add(credit);
        return source.End;
    }

    /// <summary>Enters a credit whose words stand before it, with those that go on after it.</summary>
    private void Finish(QuotedSentence sentence, int token, TokenRange source, int left, int edge, int tail)
    {
        var credit = new Credit(new TokenRange(token, token + 1), source, sentence.Paragraph);
        int end = text.QuoteEndsAt(edge, out _) ? edge : _contents.WithoutStop(left, edge);
        credit.Add(new TokenRange(left, end));
        CutEarlier(edge, end);
        while (tail < sentence.End && !ClauseWords.IsBreak(_tokens, tail) && !text.QuoteStartsAt(tail, out _))
            tail = text.Next(tail);
        int resume = tail;
        while (resume < sentence.End && (_tokens[resume] is "," or ":" || _tokens.Kinds[resume] == TokenKind.Dash))
            resume++;
        if (resume < sentence.End && (resume > tail || text.QuoteStartsAt(resume, out _)) && Resumes(left, end, resume, sentence.End))
        {
            int stop = text.QuoteStartsAt(resume, out _) ? QuotesEnd(resume, sentence.End) : _contents.ClauseEnd(resume, sentence.End);
            credit.Add(new TokenRange(resume, _contents.WithoutStop(resume, stop)));
        }

        _credits.Add(credit);
    }

    /// <summary>"Guests said the roof fell, police said": what the guests said ends before the police.</summary>
    private void CutEarlier(int edge, int end)
    {
        for (int i = Math.Max(0, _credits.Count - MaxEarlier); i < _credits.Count; i++)
        {
            var contents = _credits[i].Contents;
            for (int k = 0; k < contents.Count; k++)
            {
                if (contents[k].Start < end && contents[k].End > edge)
                    contents[k] = contents[k] with { End = end };
            }
        }
    }

    /// <summary>Whether the words after the cue are still the speaker's: a quotation, or the rest of a broken clause.</summary>
    private bool Resumes(int left, int end, int resume, int limit)
    {
        int word = resume;
        while (word < limit && (ClauseWords.IsCoordinator(_tokens, word) || ClauseWords.IsAdverb(_tokens, word)))
            word++;
        if (word < limit && text.QuoteStartsAt(word, out _))
            return true;
        return !ClauseWords.HasFinite(text, left, end) && !_contents.HoldsQuote(left, end) && !_tokens.Has(resume, WordTraits.Relative)
            && (_tokens.Classes[resume] & WordClasses.Gerund) == 0;
    }

    /// <summary>One past the quotations that follow each other from <paramref name="start"/>, or the clause they are part of.</summary>
    private int QuotesEnd(int start, int limit)
    {
        int end = text.Next(start);
        bool whole = text.QuoteStartsAt(start, out var quote) && text.EndsAsSpeech(quote);
        return whole ? end : _contents.ClauseEnd(start, limit);
    }

    private bool EndsStatement(int token, int end) => token >= end || ClauseWords.IsBreak(_tokens, token) || _tokens[token] is "?";
}

using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Aligning;

/// <summary>
/// The content words and values of each passage of one document, each once, in order of first use. A passage of more
/// than <see cref="MaxTerms"/> distinct terms is known by its first ones, which bounds the work per pair. O(tokens).
/// </summary>
internal sealed class PassageTerms : IDisposable
{
    /// <summary>Ten times a long sentence of news; only unpunctuated text reaches it.</summary>
    public const int MaxTerms = 512;

    /// <summary>What naming the speaker tells of what is said. Without it, statements of one speaker align.</summary>
    private const float SpeakerShare = 0.3f;

    private PooledList<int> _terms;
    private PooledList<int> _tokens;
    private PooledList<bool> _quoted;
    private PooledList<int> _first;
    private PooledList<PassageProfile> _profiles;
    private PooledList<float> _shares;
    private PooledList<int> _lastPassage;

    public PassageTerms(DocumentReading reading, TermTable table, bool isLeft)
    {
        Reading = reading;
        foreach (var passage in reading.Passages)
        {
            _first.Add(_terms.Count);
            _profiles.Add(new PassageProfile());
            if (passage.IsContent)
                Collect(reading.Tokens, passage, table, isLeft);
        }

        _first.Add(_terms.Count);
    }

    public DocumentReading Reading { get; }

    public int Count => _profiles.Count;

    public Span<PassageProfile> Profiles => _profiles.Span;

    /// <summary>The distinct terms of a passage, in order of first use.</summary>
    public ReadOnlySpan<int> Of(int passage) => _terms.Span[_first[passage].._first[passage + 1]];

    /// <summary>The token where each of <see cref="Of"/> stands first.</summary>
    public ReadOnlySpan<int> TokensOf(int passage) => _tokens.Span[_first[passage].._first[passage + 1]];

    /// <summary>Whether a term of <see cref="Of"/> stands in quotation marks.</summary>
    public bool IsQuoted(int passage, int term) => _quoted[_first[passage] + term];

    /// <summary>How much of its information each of <see cref="Of"/> brings to this passage, 0–1.</summary>
    public ReadOnlySpan<float> SharesOf(int passage) => _shares.Span[_first[passage].._first[passage + 1]];

    /// <summary>Sums up the passages, once the terms have their weights.</summary>
    public void Weigh(TermTable table)
    {
        PooledList<TokenRange> phrases = default;
        _shares.Resize(_terms.Count);
        _shares.Span.Fill(1);
        for (int passage = 0; passage < Count; passage++)
        {
            var terms = Of(passage);
            if (terms.IsEmpty)
                continue;
            var shares = _shares.Span[_first[passage].._first[passage + 1]];
            ShareNames(terms, TokensOf(passage), table.Flags, shares);
            phrases.Clear();
            SpeakerPhrases.Find(Reading.Tokens, Reading.Passages[passage], ref phrases);
            ShareSpeakers(TokensOf(passage), phrases.Span, shares);
            ref var profile = ref _profiles[passage];
            for (int i = 0; i < terms.Length; i++)
                profile.Add(table.Flags[terms[i]], shares[i] * table.Weights[terms[i]], shares[i] * table.LocalWeights[terms[i]]);
        }

        phrases.Dispose();
    }

    /// <summary>A name of n words tells as much as √n names: "Endangered Species Act" is one thing.</summary>
    private static void ShareNames(ReadOnlySpan<int> terms, ReadOnlySpan<int> tokens, ReadOnlySpan<TermFlags> flags, Span<float> shares)
    {
        for (int first = 0; first < terms.Length;)
        {
            int end = first + 1;
            while (end < terms.Length && (flags[terms[first]] & flags[terms[end]] & TermFlags.Name) != 0 && tokens[end] == tokens[end - 1] + 1)
                end++;
            if (end - first > 1)
                shares[first..end].Fill(1 / MathF.Sqrt(end - first));
            first = end;
        }
    }

    private static void ShareSpeakers(ReadOnlySpan<int> tokens, ReadOnlySpan<TokenRange> phrases, Span<float> shares)
    {
        foreach (var phrase in phrases)
        {
            for (int i = 0; i < tokens.Length; i++)
            {
                if (tokens[i] >= phrase.First && tokens[i] < phrase.End)
                    shares[i] *= SpeakerShare;
            }
        }
    }

    public void Dispose()
    {
        _terms.Dispose();
        _tokens.Dispose();
        _quoted.Dispose();
        _first.Dispose();
        _profiles.Dispose();
        _shares.Dispose();
        _lastPassage.Dispose();
    }

    private void Collect(TokenTable tokens, Passage passage, TermTable table, bool isLeft)
    {
        bool isTitle = IsTitleCase(tokens, passage);
        int start = _terms.Count;
        bool hasQuote = false, quoted = false, opening = true;
        for (int i = passage.FirstToken; i < passage.EndToken && _terms.Count - start < MaxTerms; i++)
        {
            switch (tokens.Kinds[i])
            {
                case TokenKind.Quote:
                    bool isDouble = tokens[i] is "\"" or "“" or "”";
                    hasQuote |= isDouble;
                    quoted = isDouble ? tokens[i] is "“" || (tokens[i] is "\"" && !quoted) : quoted;
                    opening = true;
                    continue;
                case TokenKind.Dash or TokenKind.Symbol:
                    continue;
                case TokenKind.Punctuation:
                    opening |= tokens[i] is ":" or "." or "?" or "!";
                    continue;
            }

            bool isValue = IsValue(tokens, i);
            if (!isValue && IsFunction(tokens, i))
            {
                opening = false;
                continue;
            }

            int term = table.Enter(isValue ? ValueOf(tokens, i) : tokens.Lemmas[i], isValue);
            if (!isValue)
                Note(tokens, i, ref table.Flags[term], isTitle || opening);
            opening = false;
            if (term >= _lastPassage.Count)
                _lastPassage.Resize(Math.Max(table.Count, _lastPassage.Count * 2));
            if (_lastPassage[term] == passage.Index + 1)
                continue;
            _lastPassage[term] = passage.Index + 1;
            _terms.Add(term);
            _tokens.Add(i);
            _quoted.Add(quoted);
            (isLeft ? table.LeftPassages : table.RightPassages)[term]++;
        }

        _profiles[passage.Index].HasQuote = hasQuote;
        _profiles[passage.Index].IsTitle = passage.Kind is PassageKind.Headline or PassageKind.Heading;
    }

    private static void Note(TokenTable tokens, int token, ref TermFlags flags, bool capitalMeansNothing)
    {
        var classes = tokens.Classes[token];
        if ((classes & WordClasses.Verb) != 0)
            flags |= TermFlags.Predicate;
        if (tokens.Has(token, WordTraits.SpeechVerb))
            flags |= TermFlags.Speech;
        if ((tokens.Shapes[token] & TokenShape.Capitalised) == 0)
            flags |= TermFlags.SeenSmall;
        else if (!capitalMeansNothing || (classes & WordClasses.Unknown) != 0)
            flags |= TermFlags.SeenCapital;
    }

    private static bool IsFunction(TokenTable tokens, int token) =>
        tokens.Has(token, WordTraits.Function | WordTraits.Auxiliary | WordTraits.Determiner | WordTraits.Pronoun)
        || (tokens.Shapes[token] & TokenShape.Clitic) != 0;

    private static bool IsValue(TokenTable tokens, int token) =>
        tokens.Kinds[token] == TokenKind.Number || tokens.Has(token, WordTraits.Cardinal | WordTraits.Month | WordTraits.Weekday);

    /// <summary>The same number for "5,000", "5000" and, where the lexicon has a value, "twelve" and "12".</summary>
    private static int ValueOf(TokenTable tokens, int token)
    {
        if (tokens.Kinds[token] != TokenKind.Number)
        {
            string value = NewsLexicon.English.Value(tokens.Entries[token], WordTraits.Cardinal);
            return value.Length > 0 ? WordFolding.Hash(value) : tokens.Lemmas[token];
        }

        Span<char> digits = stackalloc char[WordFolding.MaxLength];
        int length = 0;
        foreach (char c in tokens[token])
        {
            if (c != ',' && length < digits.Length)
                digits[length++] = c;
        }

        return WordFolding.Hash(digits[..length]);
    }

    /// <summary>Whether capitals say nothing: most longer words have one, as in headlines.</summary>
    private static bool IsTitleCase(TokenTable tokens, Passage passage)
    {
        int capitals = 0, words = 0;
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (tokens.Kinds[i] != TokenKind.Word || tokens.Ends[i] - tokens.Starts[i] < 4)
                continue;
            words++;
            if ((tokens.Shapes[i] & TokenShape.Capitalised) != 0)
                capitals++;
        }

        return capitals * 3 > words * 2;
    }
}

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

    /// <summary>What naming the speaker tells of what is said: set as for verbs of speech, not fitted.</summary>
    private const float SpeakerShare = 0.3f;

    private PooledList<int> _terms;
    private PooledList<int> _tokens;
    private PooledList<bool> _quoted;
    private PooledList<int> _first;
    private PooledList<PassageProfile> _profiles;
    private PooledList<float> _shares;

    public PassageTerms(DocumentReading reading, TermTable table, bool isLeft)
    {
        Reading = reading;
        var collector = new TermCollector(reading.Tokens, table, isLeft);
        foreach (var passage in reading.Passages)
        {
            _first.Add(_terms.Count);
            _profiles.Add(passage.IsContent ? collector.Collect(passage, ref _terms, ref _tokens, ref _quoted) : default);
        }

        _first.Add(_terms.Count);
        collector.Dispose();
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
    }
}

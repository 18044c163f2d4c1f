using SourceDiff.Model;

namespace SourceDiff.Aligning;

/// <summary>The passages of one document of a pair: their terms as the pair numbers them, and what each weighs there. O(terms).</summary>
internal sealed class PassageTerms : IDisposable
{
    /// <summary>What naming the speaker tells of what is said: set as for verbs of speech, not fitted.</summary>
    private const float SpeakerShare = 0.3f;

    private readonly PassageIndex _index;
    private PooledList<int> _terms;
    private PooledList<float> _shares;
    private PooledList<PassageProfile> _profiles;

    /// <param name="index">The document.</param>
    /// <param name="table">The terms of the pair.</param>
    /// <param name="numbers">The number there of each term of the document; empty when they are the same.</param>
    public PassageTerms(PassageIndex index, TermTable table, ReadOnlySpan<int> numbers)
    {
        _index = index;
        _terms.Assign(index.AllTerms, index.AllTerms.Length);
        if (!numbers.IsEmpty)
        {
            foreach (ref int term in _terms.Span)
                term = numbers[term];
        }

        _profiles.Assign(index.Profiles, index.Count);
        Weigh(table);
    }

    public DocumentReading Reading => _index.Reading;

    public int Count => _index.Count;

    public Span<PassageProfile> Profiles => _profiles.Span;

    /// <summary>The distinct terms of a passage, in order of first use.</summary>
    public ReadOnlySpan<int> Of(int passage) => _terms.Span[_index.First[passage].._index.First[passage + 1]];

    /// <summary>The token where each of <see cref="Of"/> stands first.</summary>
    public ReadOnlySpan<int> TokensOf(int passage) => _index.AllTokens[_index.First[passage].._index.First[passage + 1]];

    /// <summary>Whether a term of <see cref="Of"/> stands in quotation marks.</summary>
    public bool IsQuoted(int passage, int term) => _index.AreQuoted[_index.First[passage] + term];

    /// <summary>Whether each of <see cref="Of"/> is the predicate of an event.</summary>
    public ReadOnlySpan<bool> PredicatesOf(int passage) => _index.ArePredicates[_index.First[passage].._index.First[passage + 1]];

    /// <summary>How much of its information each of <see cref="Of"/> brings to this passage, 0–1.</summary>
    public ReadOnlySpan<float> SharesOf(int passage) => _shares.Span[_index.First[passage].._index.First[passage + 1]];

    public void Dispose()
    {
        _terms.Dispose();
        _shares.Dispose();
        _profiles.Dispose();
    }

    private void Weigh(TermTable table)
    {
        _shares.Resize(_terms.Count);
        var allShares = _shares.Span;
        var flags = table.Flags;
        var weights = table.Weights;
        var localWeights = table.LocalWeights;
        for (int i = 0; i < allShares.Length; i++)
            allShares[i] = _index.NameSpeakers[i] ? SpeakerShare : 1;
        for (int passage = 0; passage < Count; passage++)
        {
            var terms = Of(passage);
            if (terms.IsEmpty)
                continue;
            var shares = allShares.Slice(_index.First[passage], terms.Length);
            ShareNames(terms, TokensOf(passage), flags, shares);
            ref var profile = ref _profiles[passage];
            for (int i = 0; i < terms.Length; i++)
                profile.Add(flags[terms[i]], shares[i] * weights[terms[i]], shares[i] * localWeights[terms[i]]);
            profile.Place = (passage + 0.5f) / Count;
            profile.LogWords = FastLogarithm.OfOnePlus(profile.Words);
            profile.LogValues = FastLogarithm.OfOnePlus(profile.Values);
        }
    }

    /// <summary>A name of n words tells as much as √n names: "Endangered Species Act" is one thing.</summary>
    private static void ShareNames(ReadOnlySpan<int> terms, ReadOnlySpan<int> tokens, ReadOnlySpan<TermFlags> flags, Span<float> shares)
    {
        for (int first = 0; first < terms.Length;)
        {
            int end = first + 1;
            if ((flags[terms[first]] & TermFlags.Name) != 0)
            {
                while (end < terms.Length && (flags[terms[end]] & TermFlags.Name) != 0 && tokens[end] == tokens[end - 1] + 1)
                    end++;
            }

            if (end - first > 1)
            {
                float share = 1 / MathF.Sqrt(end - first);
                for (int i = first; i < end; i++)
                    shares[i] *= share;
            }

            first = end;
        }
    }
}

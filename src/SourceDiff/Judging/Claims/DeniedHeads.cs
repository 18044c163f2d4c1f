using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>The words that a document denies, by lemma. Made once a reading and kept as long as it; immutable. O(negations).</summary>
internal sealed class DeniedHeads
{
    /// <summary>A text that denies one word more often is an argument, and no report.</summary>
    private const int MaxEqual = 64;

    private static readonly ReadingTable<DeniedHeads> Tables = new(static reading => new DeniedHeads(reading));

    private readonly Dictionary<int, List<DeniedHead>> _heads = [];

    private DeniedHeads(DocumentReading reading)
    {
        var tokens = reading.Tokens;
        foreach (var negation in FactTable<PolarityFact>.Of(reading).All)
        {
            if (NegationHeads.Of(tokens, negation) is not (>= 0 and var token) || tokens.Lemmas[token] < 0)
                continue;
            if (!_heads.TryGetValue(tokens.Lemmas[token], out var heads))
                _heads.Add(tokens.Lemmas[token], heads = []);
            if (heads.Count < MaxEqual)
                heads.Add(new DeniedHead(token, negation.Passage));
        }
    }

    public static DeniedHeads Of(DocumentReading reading) => Tables.Of(reading);

    /// <summary>Where the word of a lemma is denied, in text order.</summary>
    public IReadOnlyList<DeniedHead> With(int lemma) => _heads.TryGetValue(lemma, out var heads) ? heads : [];
}

/// <summary>A word that is denied.</summary>
/// <param name="Token">The word.</param>
/// <param name="Passage">The index of its passage.</param>
internal readonly record struct DeniedHead(int Token, int Passage);

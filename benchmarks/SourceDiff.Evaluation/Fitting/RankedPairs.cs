namespace SourceDiff.Evaluation.Fitting;

/// <summary>Pairs of which only some links are known: "this partner before the unlabelled others".</summary>
/// <param name="Sets">The texts of one corpus.</param>
/// <param name="Weight">What the mean loss of its lists counts beside the mean loss of labelled pairs.</param>
internal sealed record RankedPairs(IReadOnlyList<PairSet> Sets, double Weight)
{
    /// <summary>The same corpus without the texts of a fold.</summary>
    public RankedPairs Without(int fold) => this with { Sets = [.. Sets.Where(set => set.Fold != fold)] };
}

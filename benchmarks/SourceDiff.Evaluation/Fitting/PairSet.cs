using SourceDiff.Aligning;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Fitting;

/// <summary>The passage pairs of two texts, with their features and what is known of each.</summary>
internal sealed class PairSet
{
    public PairSet(DocumentReading left, DocumentReading right, int fold, Func<int, int, PairLabel> label)
    {
        Fold = fold;
        using PassageIndex leftIndex = new(left), rightIndex = new(right);
        using var scoring = new PassageScoring(leftIndex, rightIndex, everything: true);
        scoring.Propose(CancellationToken.None);
        Columns = right.Passages.Length;
        Rows = scoring.Rows.ToArray();
        Pairs = scoring.Pairs.ToArray();
        Features = scoring.AllFeatures.ToArray();
        Labels = new PairLabel[Pairs.Length];
        for (int pair = 0; pair < Pairs.Length; pair++)
            Labels[pair] = label(Pairs[pair].Left, Pairs[pair].Right);
    }

    /// <summary>A single pair with its features.</summary>
    public PairSet(float[] features, int fold, PairLabel label)
    {
        (Fold, Columns, Rows, Pairs, Features, Labels) = (fold, 1, [0, 1], new ScoredPair[1], features, [label]);
    }

    private PairSet(PairSet set, float[] features)
    {
        (Fold, Columns, Rows, Pairs, Features, Labels) = (set.Fold, set.Columns, set.Rows, set.Pairs, features, set.Labels);
        (Links, SameLinks, Importance, Partners) = (set.Links, set.SameLinks, set.Importance, set.Partners);
    }

    /// <summary>What each of its pairs counts in a fit, beside others.</summary>
    public double Importance { get; init; } = 1;

    /// <summary>The part of the cross-validation that it is held out in.</summary>
    public int Fold { get; }

    public int Columns { get; }

    /// <summary>What <see cref="ContextFeatures"/> says of the partners that passages have.</summary>
    public float Partners { get; private set; }

    public int[] Rows { get; }

    public ScoredPair[] Pairs { get; }

    public float[] Features { get; }

    public PairLabel[] Labels { get; }

    /// <summary>The links in gold, proposed or not.</summary>
    public int Links { get; init; }

    /// <summary>The links of degree "same" in gold.</summary>
    public int SameLinks { get; init; }

    public ReadOnlySpan<float> FeaturesOf(int pair) => Features.AsSpan(pair * (Features.Length / Pairs.Length), Features.Length / Pairs.Length);

    /// <summary>Makes the first estimate anew, and the features that follow from it.</summary>
    public void Estimate(ReadOnlySpan<float> weights)
    {
        for (int pair = 0; pair < Pairs.Length; pair++)
            Pairs[pair].FirstEstimate = LogisticSimilarity.Dot(weights, FeaturesOf(pair));
        Partners = ContextFeatures.Add(Pairs, Rows, Columns, Features);
    }

    /// <summary>The same pairs, each feature also times the partners that passages have.</summary>
    public PairSet ByPartners()
    {
        int width = Features.Length / Math.Max(1, Pairs.Length);
        var features = new float[Features.Length * 2];
        for (int pair = 0; pair < Pairs.Length; pair++)
        {
            for (int f = 0; f < width; f++)
            {
                features[(pair * 2 * width) + f] = FeaturesOf(pair)[f];
                features[(pair * 2 * width) + width + f] = Partners * FeaturesOf(pair)[f];
            }
        }

        return new PairSet(this, features);
    }
}

namespace SourceDiff.Judging.Ledger;

/// <summary>The passages of one claim, by number.</summary>
/// <param name="Medoid">The passage that all others are aligned with.</param>
/// <param name="Places">All of them, the medoid included, in order.</param>
/// <param name="Similarities">How near each of <paramref name="Places"/> is to the medoid, 0–1; 1 for the medoid.</param>
internal sealed record ClaimMembers(int Medoid, int[] Places, double[] Similarities)
{
    /// <summary>The passage nearest to the medoid of each document that has none in the claim, in order.</summary>
    public int[] Touching { get; init; } = [];

    /// <summary>Whether it is a passage that is near to others' and that no claim took: what it gives in passing is a detail of theirs.</summary>
    public bool IsAlone { get; init; }
}

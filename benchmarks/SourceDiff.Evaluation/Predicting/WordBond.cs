namespace SourceDiff.Evaluation.Predicting;

/// <summary>Two content words side by side in a hypothesis, and how its premise has them.</summary>
/// <param name="First">The token of the first.</param>
/// <param name="Next">The token of the next.</param>
/// <param name="IsAcross">Whether a comma or the like stands between them.</param>
/// <param name="Distance">Their least distance in the premise; -1 where it has but one of them, or none.</param>
/// <param name="IsOpposed">Whether the premise has the opposite of one beside the other, and never both together.</param>
internal readonly record struct WordBond(int First, int Next, bool IsAcross, int Distance, bool IsOpposed)
{
    /// <summary>Tokens more than in the hypothesis, up to which the two still belong together.</summary>
    private const int Slack = 4;

    /// <summary>Tokens more than in the hypothesis, up to which they may.</summary>
    private const int MoreSlack = 9;

    /// <summary>How far apart the premise has them: 0 together or not both, 1 a little, 2 far, 3 nowhere near.</summary>
    public int Level => Distance <= Next - First + Slack ? 0 : Distance <= Next - First + MoreSlack ? 1 : Distance < WordBonds.Far ? 2 : 3;
}

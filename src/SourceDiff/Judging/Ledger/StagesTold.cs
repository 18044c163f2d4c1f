namespace SourceDiff.Judging.Ledger;

/// <param name="Stages">A bit a stage.</param>
/// <param name="IsWithMore">Whether something else is told beside it in the same breath: "he shot two and was arrested".</param>
/// <param name="IsNegated">Whether anything is denied, refused or turned down.</param>
/// <param name="IsLoose">Whether it is told in many wordings, of which few are known: what is still to come, and what is looked into.</param>
internal readonly record struct StagesTold(int Stages, bool IsWithMore, bool IsNegated, bool IsLoose)
{
    /// <summary>Beside the stages of the table: that somebody denies it, and that it is being looked into.</summary>
    public const int Denial = 1 << 16, Inquiry = 1 << 17;
}

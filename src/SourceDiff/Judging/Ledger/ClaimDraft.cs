using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>A claim in the making: its passages, and the details that findings give it.</summary>
internal sealed class ClaimDraft(ClaimMembers members)
{
    public ClaimMembers Members { get; } = members;

    public List<ClaimDetail> Details { get; } = [];
}

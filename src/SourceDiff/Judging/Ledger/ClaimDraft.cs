using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>A claim in the making: its passages, and the details that findings give it.</summary>
internal sealed class ClaimDraft(ClaimMembers members)
{
    public ClaimMembers Members { get; } = members;

    /// <summary>Words in other passages that give a detail of it.</summary>
    public List<Citation> Elsewhere { get; } = [];

    public List<ClaimDetail> Details { get; } = [];
}

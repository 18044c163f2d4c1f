using System.Collections.Immutable;

namespace SourceDiff.Model;

/// <summary>
/// Values of a detail that followed others as the story developed: what was known before, what was told anew. Only what can have changed is a change;
/// values that cannot both be true stand as a conflict in the details of the claim. Immutable and thread-safe; equality is by reference.
/// </summary>
public sealed class ValueChange
{
    /// <summary>Makes a change of a detail of the claim with the label <paramref name="claim"/>; each list holds one value at least.</summary>
    public ValueChange(Citation claim, string ruleId, Aspect aspect, ImmutableArray<DatedValue> before, ImmutableArray<DatedValue> after)
    {
        Claim = claim;
        RuleId = ruleId;
        Aspect = aspect;
        Before = before;
        After = after;
    }

    /// <summary>The <see cref="Claim.Label"/> of the claim.</summary>
    public Citation Claim { get; }

    /// <summary>The id of the <see cref="Rule"/> behind the detail.</summary>
    public string RuleId { get; }

    /// <summary>What the detail is about.</summary>
    public Aspect Aspect { get; }

    /// <summary>What the values are values of, in words of the texts, as <see cref="ClaimDetail.Subject"/>; empty when not told.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The values that were the latest new ones before, of the documents that brought them; several where those differed.</summary>
    public ImmutableArray<DatedValue> Before { get; }

    /// <summary>The values that are new, each for every document of the moment that gives it.</summary>
    public ImmutableArray<DatedValue> After { get; }
}

using System.Collections.Immutable;

namespace SourceDiff.Model;

/// <summary>A claim at the moment at which a document first told it in a passage of its own. Immutable and thread-safe; equality is by reference.</summary>
public sealed class FirstReport
{
    /// <summary>Makes the first report of the claim with the label <paramref name="claim"/>.</summary>
    public FirstReport(Citation claim, ImmutableArray<string> documentIds)
    {
        Claim = claim;
        DocumentIds = documentIds;
    }

    /// <summary>The <see cref="Claim.Label"/> of the claim, which may stand in a later document.</summary>
    public Citation Claim { get; }

    /// <summary>How a document of the moment words it: the label where that stands in one of them, else <see cref="EarlierWords"/>.</summary>
    public Citation Words => EarlierWords ?? Claim;

    /// <summary>How a document of the moment words it, where the label stands in a later document; <c>null</c> where it does not.</summary>
    public Citation? EarlierWords { get; init; }

    /// <summary>The documents of the moment that tell it, in the order of the comparison.</summary>
    public ImmutableArray<string> DocumentIds { get; }

    /// <summary>
    /// The <see cref="Claim.Label"/> of the claim that tells the stage before of the same case and was told earlier: that he was arrested, where this one
    /// tells that he was charged; <c>null</c> when there is none, and when another claim had told before that the case had come as far.
    /// </summary>
    public Citation? Follows { get; init; }
}

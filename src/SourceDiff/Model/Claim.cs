using System.Collections.Immutable;

namespace SourceDiff.Model;

/// <summary>
/// One thing that one or several documents report: their passages on it, grouped over all documents, who asserts it, who credits
/// it to whom, who disputes it, who is silent, and its details with everybody's values.
/// Immutable and thread-safe; equality is by reference.
/// </summary>
public sealed class Claim
{
    /// <summary>Makes a claim; <paramref name="label"/> is the clearest of its passages.</summary>
    public Claim(Citation label, ImmutableArray<Citation> passages, ImmutableArray<string> silent)
    {
        Label = label;
        Passages = passages;
        Silent = silent;
    }

    /// <summary>The passage that says it most clearly: a whole sentence, not too long, in the outlet's own voice, near to all others.</summary>
    public Citation Label { get; }

    /// <summary>Every passage that reports it, ordered by document, then by span. A passage stands in one claim at most.</summary>
    public ImmutableArray<Citation> Passages { get; }

    /// <summary>The ids of the documents that do not report it, in the order of the comparison.</summary>
    public ImmutableArray<string> Silent { get; }

    /// <summary>
    /// The ids of the documents that were compared with none of those that report it, in the order of the comparison: of many documents
    /// not every pair is compared, and whether these report it is not known.
    /// </summary>
    public ImmutableArray<string> NotCompared { get; init; } = [];

    /// <summary>
    /// The passages that come near it, one of each document that does not report it, in the order of the comparison: they tell less, more or another
    /// stage, or give a detail of it in a sentence about something else, so that the document is neither among those who say it nor silent.
    /// </summary>
    public ImmutableArray<Citation> Touching { get; init; } = [];

    /// <summary>How each document that reports or disputes it stands to it, in the order of the comparison; all others are <see cref="Silent"/> or <see cref="NotCompared"/>, or <see cref="Touching"/> has their passage.</summary>
    public ImmutableArray<ClaimStance> Stances { get; init; } = [];

    /// <summary>Its details, those that differ first. A value may be cited from a document that only touches the claim.</summary>
    public ImmutableArray<ClaimDetail> Details { get; init; } = [];

    /// <summary>
    /// The <see cref="Label"/>s of the claims that tell earlier stages of the same case (he was arrested; this claim: he was charged), the earliest first. The
    /// order is that of the stages; whoever reports a stage late does not change it. A filtered comparison may lack the claims.
    /// </summary>
    public ImmutableArray<Citation> EarlierStages { get; init; } = [];

    /// <summary>The <see cref="Label"/>s of the claims that tell later stages of the same case, the earliest first.</summary>
    public ImmutableArray<Citation> LaterStages { get; init; } = [];

    /// <summary>How many sources report it independently: documents that copy each other are one.</summary>
    /// <value>At least 1.</value>
    public int IndependentSources { get; init; } = 1;

    /// <summary>
    /// How much the claim weighs among all claims of the comparison:
    /// <c>log₂(1 + independent sources) · salience · (1 + disputedness)</c>. The salience lies between 1 and 2: half of it from what
    /// the passages quote, count and name, half from how early in their articles they stand. The disputedness is the confidence of
    /// the surest conflict among the details, or half that of the surest update.
    /// </summary>
    /// <value>0 or more; without unit.</value>
    public double Weight { get; init; }

    /// <summary>The documents that tell it or dispute it in a passage of their own, in the order of the comparison; whoever only gives a detail of it is in <see cref="Touching"/>.</summary>
    public IEnumerable<string> Reporting => Stances.IsEmpty ? Passages.Select(passage => passage.DocumentId).Distinct() : Stances.Select(stance => stance.DocumentId);

    /// <summary>Those of <see cref="Reporting"/> that tell it, in its passages or elsewhere; who disputes it elsewhere gives another value of it, and may have known nothing else.</summary>
    internal IEnumerable<string> Telling => Stances.IsEmpty ? Reporting : Stances.Where(stance => stance.Elsewhere is null || stance.Stance != Stance.Disputes).Select(stance => stance.DocumentId);

    /// <summary>Whether two documents give details that cannot both be true.</summary>
    public bool IsDisputed => Details.Any(detail => detail.Relation == Relation.Conflicts);

    /// <summary>Whether one independent source alone reports it: one document, or several that copy each other.</summary>
    public bool IsSingleSource => IndependentSources <= 1;

    /// <summary>Whether only one document reports it.</summary>
    public bool IsOfOneDocument => Reporting.Take(2).Count() == 1;

    /// <summary>How the document with the id <paramref name="documentId"/> stands to the claim.</summary>
    public Stance StanceOf(string documentId)
    {
        foreach (var stance in Stances)
        {
            if (stance.DocumentId == documentId)
                return stance.Stance;
        }

        foreach (var passage in Touching)
        {
            if (passage.DocumentId == documentId)
                return Stance.Touches;
        }

        return NotCompared.Contains(documentId) ? Stance.NotCompared : Stance.Silent;
    }
}

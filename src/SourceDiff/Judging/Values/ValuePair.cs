using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Two values that a judge holds against each other. Belongs to a <see cref="SlotScratch"/>, which uses it again.</summary>
internal sealed class ValuePair
{
    private const double SlotWeight = 0.5;
    private const double KinshipWeight = 0.25;
    private const double AgreementWeight = 0.15;
    private const double AlignmentWeight = 0.1;

    public ValueMention LeftMention { get; private set; } = null!;

    public ValueMention RightMention { get; private set; } = null!;

    public Fact Left => LeftMention.Fact;

    public Fact Right => RightMention.Fact;

    public PassageMatch Match { get; private set; } = null!;

    public FactComparison Comparison { get; private set; }

    /// <summary>How far the two stand in the same slot (<see cref="SlotSimilarity"/>).</summary>
    public double Slot { get; private set; }

    /// <summary>
    /// How surely the two are values of one slot, 0–1: by the words around them, by what is counted, by how well the passages
    /// align. The weights and gates were set on annotated article pairs and on the same pairs with one detail falsified:
    /// candidates above the gates are right in about four of five cases there.
    /// </summary>
    public double Strength { get; private set; }

    /// <summary>Whether the pair is weighed outside of a fit, which learns from all (<see cref="LonelyValues.MayBeOne"/>).</summary>
    public bool IsWorthWeighing { get; set; }

    /// <summary>Equal values are each other's first choice: a slot that differs is sought among what is left.</summary>
    public double Preference { get; private set; }

    /// <summary>What is known of the left value in these passages, and of the right one: places in the <see cref="SlotScratch"/>.</summary>
    public int LeftUse { get; set; }

    public int RightUse { get; set; }

    public ValuePair Set(ValueMention left, ValueMention right, PassageMatch match, in FactComparison comparison, double slot)
    {
        LeftMention = left;
        RightMention = right;
        Match = match;
        Comparison = comparison;
        IsWorthWeighing = true;
        Slot = slot;
        Strength = (SlotWeight * slot) + (KinshipWeight * comparison.Kinship) + (AgreementWeight * match.Agreement)
            + (AlignmentWeight * (match.Alignment?.Similarity ?? 0));
        Preference = Strength + comparison.Relation switch
        {
            Relation.Agrees => 0.5,
            Relation.Compatible => 0.25,
            _ => 0,
        };
        return this;
    }

    /// <summary>Lets go of the documents.</summary>
    public void Forget() => (LeftMention, RightMention, Match) = (null!, null!, null!);
}

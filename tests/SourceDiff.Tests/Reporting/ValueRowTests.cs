using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Tests.Reporting;

/// <summary>Of three values of which two can both be true, these stand beside one another.</summary>
public class ValueRowTests
{
    private static readonly Position Twelve = new("12", [new Citation("a", new TextSpan(0, 2))]), Fifty = new("50", [new Citation("b", new TextSpan(0, 2))]), Dozen = new("12", [new Citation("c", new TextSpan(0, 7))]);

    private static readonly Comparison Comparison = new(
        [new Document("a", "12 were hurt."), new Document("b", "50 were hurt."), new Document("c", "A dozen were hurt.")], [], System.Collections.Immutable.ImmutableArray<Claim>.Empty,
        [
            new Discrepancy("SD0103", Aspect.Quantity, Relation.Conflicts, [Twelve, Fifty, Dozen]),
            new Agreement("SD0102", Aspect.Quantity, Relation.Compatible, [Twelve, Dozen]),
        ],
        new Coverage([], [], []));

    [Test]
    public void Of_ThreeValues_SaysWhichCanBothBeTrue() => Assert.That(Row(Comparison), Is.EqualTo("12 ≈ A dozen ≠ 50"));

    [Test]
    public void Of_ComparisonThatWasFiltered_SaysTheSame() => Assert.That(Row(new FindingFilter { Agreements = false }.Apply(Comparison)), Is.EqualTo("12 ≈ A dozen ≠ 50"));

    [Test]
    public void Of_TwoValuesThatAreReconciledElsewhere_StillDiffer()
    {
        var comparison = new Comparison(Comparison.Documents, [], System.Collections.Immutable.ImmutableArray<Claim>.Empty, [new Discrepancy("SD0103", Aspect.Quantity, Relation.Conflicts, [Twelve, Dozen]), Comparison.Findings[1]], Comparison.Coverage);
        Assert.That(Row(comparison), Is.EqualTo("12 ≠ A dozen"));
    }

    [Test]
    public void Of_ThreeNames_OnlyTheMisspeltOneDiffers()
    {
        var positions = System.Collections.Immutable.ImmutableArray.Create(Twelve, Fifty, Dozen);
        var comparison = new Comparison(Comparison.Documents, [], System.Collections.Immutable.ImmutableArray<Claim>.Empty,
            [new Discrepancy("SD0604", Aspect.Name, Relation.Conflicts, positions), new Agreement("SD0602", Aspect.Name, Relation.Compatible, [Twelve, Dozen])], Comparison.Coverage);
        Assert.That(Row(comparison), Is.EqualTo("12 ≈ A dozen ≠ 50"));
    }

    private static string Row(Comparison comparison) =>
        string.Concat(ValueRow.Of(new ReportOutline(comparison), comparison.Findings[0].Positions, Aspect.Quantity, Relation.Conflicts, " ≠ ").Select(value => value.Sign + value.Value.Words));
}

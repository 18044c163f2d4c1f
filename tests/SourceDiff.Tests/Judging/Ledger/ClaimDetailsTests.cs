using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Ledger;

/// <summary>What the findings say of a claim: who differs on it, and who does not speak of it.</summary>
public class ClaimDetailsTests
{
    [Test]
    public void Compare_NameSpeltOtherwiseInAnotherStatement_DoesNotReportTheClaim()
    {
        var comparison = SourceComparer.Create().Compare([
            new Document("a", "Harbour master Jonas Harwell closed the northern quay of Orlen on Monday. Gulls are loud."),
            new Document("b", "The northern quay of Orlen was closed on Monday by harbour master Jonas Harwell. The fish market was empty."),
            new Document("c", "Harbour master Jonas Harwel collects stamps from five countries. He keeps a parrot."),
        ]);
        var claim = comparison.Claims.First(claim => !claim.IsOfOneDocument);
        Assert.That(comparison.Discrepancies.Select(discrepancy => discrepancy.Aspect), Does.Contain(Aspect.Name));
        Assert.That(claim.Reporting, Is.EquivalentTo(new[] { "a", "b" }));
        Assert.That(claim.StanceOf("c"), Is.EqualTo(Stance.Silent).Or.EqualTo(Stance.Touches));
    }

    [Test]
    public void Compare_EveryConflictOfAClaim_IsRatherRightThanWrongAndDiffers()
    {
        var comparison = SourceComparer.Create().Compare([
            new Document("a", "The landslide at Orlen killed about 300 sheep on Monday and cut the road for 12 days."),
            new Document("b", "The landslide at Orlen killed 300 sheep on Monday and cut the road for nine days."),
            new Document("c", "The landslide at Orlen killed 460 sheep on Monday and cut the road for nine days."),
        ]);
        var conflicts = comparison.Claims.SelectMany(claim => claim.Details).Where(detail => detail.Relation == Relation.Conflicts).ToList();
        Assert.That(conflicts, Is.Not.Empty);
        Assert.That(conflicts.Select(conflict => conflict.Confidence), Is.All.GreaterThanOrEqualTo(0.5));
        Assert.That(conflicts.Select(conflict => conflict.Positions.Length), Is.All.GreaterThan(1));
    }

    [Test]
    public void Compare_AnotherStageBesideAStatement_IsNoDetailOfIt()
    {
        var comparison = SourceComparer.Create().Compare([
            new Document("a", "The northern quay of Orlen was closed for repairs, and the residents of Orlen were evacuated.") { PublishedAt = Day(1) },
            new Document("b", "The northern quay of Orlen was closed for repairs. The fish market was empty.") { PublishedAt = Day(2) },
            new Document("c", "Nobody has to leave home: the residents of Orlen were not evacuated.") { PublishedAt = Day(2) },
        ]);
        foreach (var claim in comparison.Claims)
            Assert.That(claim.Details.SelectMany(detail => detail.Positions).SelectMany(position => position.DocumentIds).Distinct(), Is.SubsetOf(claim.Reporting.Concat(claim.Touching.Select(passage => passage.DocumentId))));
        Assert.That(comparison.Claims.First(claim => !claim.IsOfOneDocument).Reporting, Does.Contain("a").And.Contain("b"));
    }

    private static DateTimeOffset Day(int day) => new(2031, 5, day, 8, 0, 0, TimeSpan.Zero);
}

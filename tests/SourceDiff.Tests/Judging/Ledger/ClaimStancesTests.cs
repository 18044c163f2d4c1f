using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Ledger;

/// <summary>Which documents a claim counts: those that tell it in a passage of their own.</summary>
public class ClaimStancesTests
{
    private static readonly Document[] Fire = [
        new("a", "The harbour fire destroyed the market hall of Orlen on Monday night.\n\nSix fishing boats burnt out at the northern quay."),
        new("b", "The market hall of Orlen was destroyed by the harbour fire on Monday night.\n\nAt the northern quay six fishing boats burnt out."),
        new("c", "On Monday night the harbour fire destroyed the market hall of Orlen, and six fishing boats burnt out at the northern quay.\n\nNobody had insured the hall."),
        new("d", "The town owns six fishing boats, which it lends to schools."),
    ];

    [Test]
    public void Compare_SentenceThatTellsTwoClaims_IsCountedForBoth()
    {
        var claims = SourceComparer.Create().Compare(Fire).Claims.Where(claim => !claim.IsOfOneDocument).ToList();
        Assert.That(claims, Has.Count.EqualTo(2));
        Assert.That(claims.Select(claim => claim.StanceOf("c")), Is.All.EqualTo(Stance.Asserts));
        Assert.That(claims.Count(claim => claim.Stances.Single(stance => stance.DocumentId == "c").Elsewhere is not null), Is.EqualTo(1));
        Assert.That(claims.Select(claim => claim.IndependentSources), Is.All.GreaterThan(1));
    }

    [Test]
    public void Compare_SameNumberOfAnotherFact_TouchesAndIsNotCounted()
    {
        var claim = SourceComparer.Create().Compare(Fire).Claims.Single(claim => !claim.IsOfOneDocument && claim.Details.Any(detail => detail.Aspect == Aspect.Quantity));
        Assert.That(claim.Reporting, Is.EqualTo(new[] { "a", "b", "c" }));
        Assert.That(claim.StanceOf("d"), Is.EqualTo(Stance.Touches));
        Assert.That(claim.Touching.Select(passage => passage.DocumentId), Is.EqualTo(new[] { "d" }));
        Assert.That(claim.Silent, Is.Empty);
    }

    [Test]
    public void Compare_TouchingDocument_NeitherReportsNorMissesTheClaim()
    {
        var ledger = SourceComparer.Create().Compare(Fire).Ledger.Where(claim => !claim.IsOfOneDocument).About(Aspect.Quantity);
        Assert.That(ledger.ReportedBy("d"), Is.Empty);
        Assert.That(ledger.MissingFrom("d"), Is.Empty);
        Assert.That(ledger.With("d", Stance.Touches), Has.Count.EqualTo(1));
    }

    [TestCase(3, Stance.Disputes)]
    [TestCase(800, Stance.Silent)]
    public void Compare_OtherAgeInAnotherSentence_DisputesWhereTimeDoesNotTellWhy(int days, Stance expected)
    {
        var start = new DateTimeOffset(2031, 5, 4, 8, 0, 0, TimeSpan.Zero);
        var comparison = SourceComparer.Create().Compare([
            new Document("a", "Keeper Ruta Mielke, 52, relit the lamp of the Orlen lighthouse during the storm on Monday.") { PublishedAt = start },
            new Document("b", "During the storm on Monday keeper Ruta Mielke, 52, relit the lamp of the lighthouse at Orlen.") { PublishedAt = start },
            new Document("c", "Ruta Mielke, 54, was taken to hospital with a cold.") { PublishedAt = start.AddDays(days) },
        ]);
        var claim = comparison.Claims.First(claim => !claim.IsOfOneDocument);
        Assert.That(claim.Reporting, Is.SupersetOf(new[] { "a", "b" }));
        Assert.That(claim.StanceOf("c"), Is.EqualTo(expected));
    }
}

using SourceDiff.Html;

namespace SourceDiff.Tests.Html;

/// <summary>Which two articles stand side by side when the page opens.</summary>
public class OpeningPairTests
{
    private const string Report = "LOWMERE (NW) — Nine people were hurt when a crane fell onto the Elm bridge on Monday, the fire brigade said. The crane had been rented for the weekend by the contractor Strand & Vale, which is rebuilding the northern pier of the bridge.";

    [Test]
    public void Of_CopyAndOthers_ShowsTheWeightiestDiscrepancyOfIndependentSources()
    {
        Assert.That(Opening(Report, Report.Replace(", the fire brigade said", "", StringComparison.Ordinal), "A crane fell onto the Elm bridge. Traffic stood still for hours.", "The Elm bridge was shut on Monday. Eight people were hurt by a falling crane, the police said."),
            Is.EqualTo((0, 3)).Or.EqualTo((1, 3)));
    }

    [Test]
    public void Of_NoDiscrepancy_ShowsIndependentSourcesWithMostToCompare()
    {
        Assert.That(Opening(Report, Report, "Nobody in the valley had seen such hail for years. Farmers lost their plums.", "A crane fell onto the Elm bridge on Monday."), Is.EqualTo((0, 3)));
    }

    [Test]
    public void Of_TwoDocuments_ShowsThem() => Assert.That(Opening(Report, Report), Is.EqualTo((0, 1)));

    private static (int Left, int Right) Opening(params string[] texts)
    {
        var comparison = SourceComparer.Create().Compare([.. texts.Select((text, i) => new SourceDiff.Model.Document($"d{i}", text))]);
        return new ReportPage(comparison).Opening;
    }
}

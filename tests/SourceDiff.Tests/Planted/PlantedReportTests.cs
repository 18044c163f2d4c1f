using SourceDiff.Evaluation.Corpora;
using SourceDiff.Evaluation.Planted;
using SourceDiff.Evaluation.Predicting;

namespace SourceDiff.Tests.Planted;

/// <summary>How the pairs are counted, on answers written by hand.</summary>
public sealed class PlantedReportTests
{
    private const string Pair = """
        # Left

        Seven goats were stolen.
        The barn was locked.
        Nobody slept on Monday.

        # Right

        Nine goats were stolen.
        The barn stood open.
        Nobody slept on Sunday.

        # Gold

        | aspect | relation | left | right | note |
        | --- | --- | --- | --- | --- |
        | quantity | conflicts | Seven goats | Nine goats | goats |
        | event | conflicts | was locked | stood open | the barn |
        | date | conflicts? | on Monday | on Sunday | the night |
        """;

    [Test]
    public void Count_OneFoundOneUnsureOneWrong_UnsureCountsNeitherWay()
    {
        var gold = PlantedPair.Parse("goats", Pair);
        var facts = gold.Facts!;
        var report = new PlantedReport("Tuning", [gold], new Answers(
            new FindingPrediction("discrepancy", "quantity", "conflicts", [facts[0].Left.Span], [facts[0].Right.Span]),
            new FindingPrediction("discrepancy", "date", "conflicts", [facts[2].Left.Span], [facts[2].Right.Span]),
            new FindingPrediction("discrepancy", "quantity", "conflicts", [facts[0].Left.Span], [facts[1].Right.Span])));
        Assert.That($"planted {report.Planted} found {report.Found} reported {report.Findings} false {report.FalseAlarms} precision {report.Precision} recall {report.Recall}",
            Is.EqualTo("planted 2 found 1 reported 2 false 1 precision 0.5 recall 0.5"));
        var output = new StringWriter { NewLine = "\n" };
        report.WriteDiscrepancies(output);
        Assert.That(output.ToString(), Is.EqualTo("""

            == Tuning/goats
              found       quantity conflicts: 'Seven goats' ↔ 'Nine goats' (goats) [sentences not aligned]
              missed      event conflicts: 'was locked' ↔ 'stood open' (the barn) [sentences not aligned]
              found       (unsure) date conflicts: 'on Monday' ↔ 'on Sunday' (the night) [sentences not aligned]
              false alarm quantity conflicts: 'Seven goats' ↔ 'stood open'

            """.ReplaceLineEndings("\n")));
    }

    private sealed class Answers(params FindingPrediction[] findings) : IPredictor
    {
        public FactsPrediction Predict(string corpus, FactsGold gold) => new(gold.Id, [], findings);

        public LinksPrediction Predict(string corpus, LinksGold gold) => throw new NotSupportedException();

        public PairPrediction Predict(string corpus, PairGold gold) => throw new NotSupportedException();

        public SentencesPrediction Predict(string corpus, SentencesGold gold) => throw new NotSupportedException();

        public ValuesPrediction Predict(string corpus, ValuesGold gold) => throw new NotSupportedException();

        public AttributionsPrediction Predict(string corpus, AttributionsGold gold) => throw new NotSupportedException();
    }
}

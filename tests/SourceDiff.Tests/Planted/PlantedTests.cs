using SourceDiff.Evaluation.Corpora;
using SourceDiff.Evaluation.Planted;
using SourceDiff.Evaluation.Predicting;

namespace SourceDiff.Tests.Planted;

/// <summary>
/// Pairs of articles about invented events, written as two reporters would, by somebody who did not look at the rules:
/// how much of what an editor would stop at is found, and how much else is reported.
/// </summary>
public sealed class PlantedTests
{
    // Measured, not aimed at: a little below .91 and .72, .80 and .35, .61 and .27, .97 and .84, .76 and .73. Raise, never lower, unless the pairs are others.
    [TestCase("Tuning", 0.88, 0.69)]
    [TestCase("Retold", 0.78, 0.31)]
    [TestCase("HeldOut", 0.58, 0.24)]
    [TestCase("Values", 0.92, 0.83)]
    [TestCase("Sentences", 0.73, 0.68)]
    public void Discrepancies_OfInventedPairs_AreFoundAsWellAsMeasured(string split, double precision, double recall)
    {
        var report = new PlantedReport(split, PlantedPair.ReadFolder(Folder(split)), new ProductPredictor());
        report.WriteSummary(TestContext.Out);
        // Whoever reads what of the held-out half is missed tunes on it.
        if (split != "HeldOut")
        {
            report.WriteDiscrepancies(TestContext.Out);
        }
        Assert.Multiple(() =>
        {
            Assert.That(report.Precision, Is.AtLeast(precision), "precision");
            Assert.That(report.Recall, Is.AtLeast(recall), "recall");
        });
    }

    [TestCase("Tuning")]
    [TestCase("Retold")]
    [TestCase("HeldOut")]
    [TestCase("Sentences")]
    public void GoldWords_OfEveryPair_StandInTheirArticle(string split)
    {
        var pairs = PlantedPair.ReadFolder(Folder(split));
        Assert.That(pairs, Has.Count.AtLeast(8));
        Assert.Multiple(() =>
        {
            foreach (var pair in pairs)
            {
                Assert.That(pair.Facts!.Where(fact => pair.LeftText[fact.Left.Span] != fact.Left.Text || pair.RightText[fact.Right.Span] != fact.Right.Text), Is.Empty, pair.Id);
                Assert.That(pair.Facts!.Select(fact => fact.Relation).Distinct(), Is.SubsetOf(["conflicts", "supersedes", "compatible", "agrees"]), pair.Id);
                Assert.That(pair.Facts!.Select(fact => fact.Aspect).Distinct(), Is.SubsetOf(Aspects), pair.Id);
            }
        });
    }

    [Test]
    public void Parse_WordsThatStandTwice_AsksForALongerQuotation()
    {
        const string Text = "# Left\n\nTwo men met two women.\nTwo left.\n\n# Right\n\nThey were four.\n\n# Gold\n\n| aspect | relation | left | right | note |\n| --- | --- | --- | --- | --- |\n| quantity | agrees | {0} | four | all |\n";
        Assert.That(() => Parse("Two"), Throws.InstanceOf<FormatException>().With.Message.Contains("more than once"));
        Assert.That(() => Parse("nine"), Throws.InstanceOf<FormatException>().With.Message.Contains("nowhere"));
        var side = Parse("[Two] left").Facts![0].Left;
        Assert.That((side.Text, side.Span.Start), Is.EqualTo(("Two", 23)));

        static FactsGold Parse(string words) => PlantedPair.Parse("pair", Text.Replace("{0}", words, StringComparison.Ordinal));
    }

    [Test]
    public void PlainPair_OfARow_HasTheBracketedValuesOrNone()
    {
        var apart = PlainPairs.Parse("plain-1", "[Nine] boats sank.\tA storm sank [12] boats.\tquantity");
        Assert.That((apart.Left, apart.Right, apart.Facts![0].Left.Text, apart.RightText[apart.Facts[0].Right.Span]), Is.EqualTo(("Nine boats sank.", "A storm sank 12 boats.", "Nine", "12")));
        Assert.That(PlainPairs.Parse("plain-2", "Nine boats sank.\tNine boats were lost.").Facts, Is.Empty);
        Assert.That(() => PlainPairs.Parse("plain-3", "[Nine] boats sank.\tA storm sank 12 boats.\tquantity"), Throws.InstanceOf<FormatException>().With.Message.Contains("plain-3"));
        Assert.That(() => PlainPairs.Parse("plain-4", "Nine boats sank."), Throws.InstanceOf<FormatException>());
    }

    private static string[] Aspects => [.. Enum.GetNames<Model.Aspect>().Select(name => name.ToLowerInvariant())];

    private static string Folder(string split) => Repository.PathOf("tests", "SourceDiff.Tests", "Planted", split);
}

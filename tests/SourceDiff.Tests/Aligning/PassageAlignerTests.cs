using SourceDiff.Aligning;
using SourceDiff.Model;

namespace SourceDiff.Tests.Aligning;

public sealed class PassageAlignerTests
{
    private const string Ferry = """
        A ferry with 84 passengers ran aground off the island of Lorsund early on Tuesday, the coast guard said.
        Captain Ines Bergdahl told investigators that the rudder of the Aurora had jammed in heavy fog.
        Divers will inspect the hull before the vessel is towed to the shipyard in Velmar.
        The company that owns the ferry has cancelled all departures until Friday.
        """;

    [Test]
    public void Copy_AlignsPassageByPassageVerbatim() =>
        Assert.That(AlignmentTable.Of(Ferry, Ferry, 0.97), Is.EqualTo("Verbatim 0 = 0\nVerbatim 1 = 1\nVerbatim 2 = 2\nVerbatim 3 = 3\n"));

    [Test]
    public void CopyInOtherCaseAndPunctuation_IsVerbatim() =>
        Assert.That(AlignmentTable.Of("The mayor of Velmar resigned over the bridge contract.", "THE MAYOR of Velmar  resigned over the bridge contract"), Is.EqualTo("Verbatim 0 = 0\n"));

    [Test]
    public void ReorderedArticle_AlignsAcross()
    {
        string reordered = string.Join('\n', Ferry.TrimEnd().Split('\n').Reverse());

        Assert.That(AlignmentTable.Of(Ferry, reordered, 0.97), Is.EqualTo("Verbatim 0 = 3\nVerbatim 1 = 2\nVerbatim 2 = 1\nVerbatim 3 = 0\n"));
    }

    [Test]
    public void RepeatedSentence_AlignsEachOccurrenceOnce()
    {
        string repeated = string.Concat(Enumerable.Repeat("The council of Velmar approved the harbour tunnel on Monday.\n", 3));

        Assert.That(AlignmentTable.Of(repeated, repeated), Is.EqualTo("Verbatim 0 = 0\nVerbatim 1 = 1\nVerbatim 2 = 2\n"));
    }

    [Test]
    public void SmallEdit_IsNearVerbatim() =>
        Assert.That(AlignmentTable.Of(
            "The coast guard rescued 84 passengers from the ferry Aurora off Lorsund on Tuesday.",
            "The coast guard rescued 48 passengers from the ferry Aurora off Lorsund on Tuesday."), Is.EqualTo("NearVerbatim 0 = 0\n"));

    [Test]
    public void RewrittenArticle_AlignsWhatReportsTheSame()
    {
        const string rewritten = """
            The Aurora's rudder jammed in thick fog, its captain, Ines Bergdahl, told investigators.
            The owners of the ferry called off all its departures until Friday.
            A passenger praised the crew, who handed out blankets and hot soup.
            """;

        string table = AlignmentTable.Of(Ferry, rewritten);

        Assert.That(table, Does.Contain("1 = 0\n").And.Contain("3 = 1\n"));
        Assert.That(table, Does.Not.Contain("= 2"));
    }

    [Test]
    public void SentenceThatCompressesTwo_IsOneAlignmentWithBoth()
    {
        const string split = """
            Prosecutors charged Tomas Wendel, the former treasurer of Velmar, with embezzlement on Thursday.
            Wendel is accused of moving harbour fees worth three million crowns to an account in Norhaven.
            """;
        const string compressed = "Tomas Wendel, the former treasurer of Velmar, was charged on Thursday with embezzlement; he is accused of moving harbour fees worth three million crowns to an account in Norhaven.";

        Assert.That(AlignmentTable.Of(split, compressed), Does.Contain("0+1 = 0\n"));
        Assert.That(AlignmentTable.Of(compressed, split), Does.Contain("0 = 0+1\n"));
    }

    [Test]
    public void UnrelatedArticles_DoNotAlign()
    {
        const string other = """
            Shares of the chip maker Ostara rose by a tenth after it doubled its forecast for the year.
            Analysts had expected a loss because of the strike at its largest plant.
            """;

        Assert.That(AlignmentTable.Of(Ferry, other), Is.Empty);
    }

    [Test]
    public void StockPhraseInUnrelatedArticles_DoesNotAlign() =>
        Assert.That(AlignmentTable.Of(
            "Two cyclists collided on the Lorsund bridge during rush hour.\nNo one was hurt.\nThe race continues on Sunday.",
            "A warehouse of the dairy in Velmar burned down overnight.\nNo one was hurt.\nInsurers will pay for the milk that was lost."), Is.Empty);

    [TestCase("VELMAR (MP) — Shares fell on Monday.")]
    [TestCase("It rained.")]
    [TestCase("It rained.\nFollow us on Twitter for more news.\nNo one was hurt.")]
    public void ShortTextAndItsCopy_AlignWholly(string text)
    {
        var content = AlignmentTable.Read("left", text).Passages.Count(passage => passage.IsContent);

        Assert.That(AlignmentTable.Align(text, text).Select(alignment => alignment.Kind), Is.EqualTo(Enumerable.Repeat(AlignmentKind.Verbatim, content)));
    }

    [Test]
    public void QuotesOfDifferentPeople_DoNotAlignForTheirVerbOfSpeech() =>
        Assert.That(AlignmentTable.Of(
            "\"The tunnel will be late again,\" said the engineer Maria Holt on Monday.",
            "\"Nobody asked the farmers,\" said the minister Peter Dahl on Monday."), Is.Empty);

    [Test]
    public void BylineAndBoilerplate_DoNotAlign()
    {
        const string text = "By Ann Poe\n\nFollow us on Twitter for more news.\n\nThe council of Velmar approved the harbour tunnel on Monday after a long debate.";

        foreach (var alignment in AlignmentTable.Align(text, text))
            Assert.That(alignment.Left.Passages.Concat(alignment.Right.Passages).All(passage => passage.IsContent), Is.True);
    }

    [Test]
    public void DifferingValues_StillAlign()
    {
        var alignment = AlignmentTable.Align(
            "At least 12 people were killed when a bus plunged into a ravine near Karsund on Monday.",
            "A bus plunged into a ravine near Karsund on Tuesday, killing 21 people.").Single();

        Assert.That(alignment.Similarity, Is.GreaterThan(0.5));
        Assert.That(alignment.Evidence.Select(evidence => evidence.Kind), Does.Contain(EvidenceKind.Name).And.Not.Contain(EvidenceKind.Value));
    }

    [Test]
    public void Measure_OfTheHost_DecidesWhatAligns()
    {
        var aligner = new PassageAligner(new EverythingIsAlike(), 0.5);
        var left = AlignmentTable.Read("a", "The harbour tunnel of Velmar will be late.");
        var right = AlignmentTable.Read("b", "Farmers of Velmar oppose the plan.");

        Assert.That(aligner.Align(left, right, CancellationToken.None), Has.Length.EqualTo(1));
    }

    [Test]
    public void EmptyText_AlignsWithNothing() => Assert.That(AlignmentTable.Of("", Ferry), Is.Empty);
}

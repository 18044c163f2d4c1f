using SourceDiff.Model;
using SourceDiff.Tests.Laws;

namespace SourceDiff.Tests.Aligning;

/// <summary>What was copied is found wherever it went: in another order, within a longer sentence, among thousands of others.</summary>
public sealed class CopiedTextTests
{
    private const string Sentence = "The reservoir above Tarnholm lost a third of its water within nine days.";

    private const string Own = """
        Engineers in Tarnholm began emptying the old quarry on Monday, to the surprise of those who live beside it.
        Nobody had told the anglers, whose club has fished there for forty years.
        """;

    private const string Other = """
        The opera house of Karlsund will stage a lost work by the composer Edda Vint next autumn.
        Its score turned up in a chest of drawers that a piano tuner had bought at auction.
        """;

    [Test]
    public void Sentence_WithinALongerOne_Aligns()
    {
        const string longer = "A hydrologist who walked along the shore every morning noted that the reservoir above Tarnholm lost a third of its water within nine days, and she wrote to the ministry twice before anybody came to look.";

        Assert.That(AlignmentTable.Of($"{Sentence}\n{Own}", $"{Other}\n{longer}", 0.3), Does.Contain("0 = 2\n"));
        Assert.That(AlignmentTable.Of($"{Other}\n{longer}", $"{Sentence}\n{Own}", 0.3), Does.Contain("2 = 0\n"));
    }

    [Test]
    public void Sentence_WithinALongUnpunctuatedPassage_Aligns()
    {
        string filler = string.Join(' ', Enumerable.Range(0, 60).Select(i => $"pebble{i} drifted past marker{i}"));
        string unpunctuated = $"{filler} the reservoir above Tarnholm lost a third of its water within nine days {filler}";

        Assert.That(AlignmentTable.Align($"{Sentence}\n{Own}", unpunctuated, 0.05).Select(alignment => alignment.Left.Passages[0].Index), Does.Contain(0));
    }

    [Test]
    public void ClauseOfEach_OfTwoOtherSentences_AlignsWithBoth()
    {
        const string both = "While the reservoir above Tarnholm lost a third of its water within nine days, a piano tuner in Karlsund found the lost score of Edda Vint in a chest of drawers.";

        string table = AlignmentTable.Of($"{both}\nRain is forecast.", $"{Sentence}\n{Own}\nIn Karlsund the lost score of Edda Vint turned up in a chest of drawers bought by a piano tuner.", 0.3);

        Assert.That(table, Does.Contain(" 0 = 0\n").And.Contain(" 0 = 3\n"));
    }

    [Test]
    public void ArticleInReverseOrder_AlignsEverySentenceWithItself() => Law.Holds(Newsroom.News, article =>
    {
        string[] sentences = [.. article.Pieces.Distinct(StringComparer.OrdinalIgnoreCase)];
        var alignments = AlignmentTable.Align(string.Join("\n\n", sentences), string.Join("\n\n", sentences.Reverse()), 0.32);
        var left = AlignmentTable.Read("left", string.Join("\n\n", sentences));
        var copied = alignments.Where(alignment => alignment.Kind == AlignmentKind.Verbatim).SelectMany(alignment => alignment.Left.Passages).Select(passage => passage.Index).ToHashSet();
        // Stock phrases may stay alone: see StockPhrase_AmongOtherNews_DoesNotAlign.
        var alone = left.Passages.Where(passage => passage.IsContent && !copied.Contains(passage.Index) && passage.EndToken - passage.FirstToken >= 12);
        Assert.That(alone.Select(passage => passage.Span.In(left.Document.Text).ToString()), Is.Empty);
    }, 60);

    [TestCase("The reservoir above Tarnholm lost a third of its water within nine days.", AlignmentKind.Verbatim)]
    [TestCase("THE RESERVOIR above Tarnholm lost a third of its water, within nine days", AlignmentKind.Verbatim)]
    [TestCase("The reservoir above Tarnholm lost a quarter of its water within nine days.", AlignmentKind.NearVerbatim)]
    [TestCase("Within nine days a third of the water in the reservoir above Tarnholm was lost.", AlignmentKind.Paraphrase)]
    [TestCase("A hydrologist warned the council last winter that the reservoir above Tarnholm leaked, and that the dam had cracks which nobody had looked at since the flood.", AlignmentKind.Partial)]
    public void Kind_TellsHowMuchWasKept(string right, AlignmentKind expected) =>
        Assert.That(AlignmentTable.Align(Sentence, right, 0.01).Single().Kind, Is.EqualTo(expected));

    [Test]
    public void NearVerbatim_NeedsFourFifthsOfTheWordsInOrder()
    {
        const string ten = "Divers from Osmark raised the bell of a sunken freighter";

        Assert.That(KindOf(ten, "Divers from Osmark raised the bell of one drowned freighter"), Is.EqualTo(AlignmentKind.NearVerbatim), "eight of ten");
        Assert.That(KindOf(ten, "Divers from Osmark raised a clock of one drowned freighter"), Is.Not.EqualTo(AlignmentKind.NearVerbatim), "six of ten");

        static AlignmentKind KindOf(string left, string right) => AlignmentTable.Align(left, right, 0.01).Single().Kind;
    }
}

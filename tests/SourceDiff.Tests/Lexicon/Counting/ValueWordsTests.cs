using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Counting;

namespace SourceDiff.Tests.Lexicon.Counting;

/// <summary>Words that say something of a value beside them.</summary>
[TestFixture]
internal sealed class ValueWordsTests
{
    [TestCase("earlier", ExpectedResult = "Distance, Before")]
    [TestCase("Lower", ExpectedResult = "Comparative, Fall")]
    [TestCase("UP", ExpectedResult = "Rise, Particle")]
    [TestCase("upper", ExpectedResult = "None")]
    [TestCase("", ExpectedResult = "None")]
    public string Of_Word_TellsItsKindsWhateverItsCase(string word) => ValueWords.Of(WordFolding.NumberOf(word)).ToString();

    [Test]
    public void Of_EveryKind_HasAWord()
    {
        var found = TableRows.Of("ValueWords").Aggregate(ValueCues.None, static (kinds, row) => kinds | ValueWords.Of(WordFolding.NumberOf(row.Cells[0])));
        Assert.That(found, Is.EqualTo(Enum.GetValues<ValueCues>().Aggregate(static (left, right) => left | right)));
    }
}

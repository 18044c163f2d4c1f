using SourceDiff.Lexicon;

namespace SourceDiff.Tests.Lexicon;

/// <summary>The small tables of the lexicon, each of a form of its own, are well formed.</summary>
[TestFixture]
internal sealed class TableRowsTests
{
    [TestCase("Offices")]
    [TestCase("Kinds")]
    [TestCase("Contraries")]
    [TestCase("Doers")]
    [TestCase("StatementWords")]
    [TestCase("ScoreWords")]
    [TestCase("ValueWords")]
    public void Of_Table_HaveCellsAndNoStraySpace(string table)
    {
        foreach (var row in TableRows.Of(table))
        {
            Assert.That(row.Cells, Has.Length.GreaterThan(1), $"line {row.Number + 1}");
            Assert.That(row.Cells, Has.All.Matches<string>(static cell => cell?.Trim() == cell), $"line {row.Number + 1}");
        }
    }
}

using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Counting;

namespace SourceDiff.Tests.Lexicon.Counting;

/// <summary>Words under which two reports tell of one happening, or of one stretch of time.</summary>
[TestFixture]
internal sealed class WordGroupsTests
{
    [TestCase("acquire", "takeover", ExpectedResult = true)]
    [TestCase("arrest", "custody", ExpectedResult = true)]
    [TestCase("arrest", "marry", ExpectedResult = false)]
    [TestCase("walk", "chair", ExpectedResult = false)]
    public bool Happenings_TellOfOneThing(string one, string other) => (Of(WordGroups.Happenings, one) & Of(WordGroups.Happenings, other)) != 0;

    [TestCase("sentence", "serve", ExpectedResult = true)]
    [TestCase("contract", "deal", ExpectedResult = true)]
    [TestCase("contract", "prison", ExpectedResult = false)]
    public bool Spans_TellOfOneThing(string one, string other) => (Of(WordGroups.Spans, one) & Of(WordGroups.Spans, other)) != 0;

    [TestCase("Happenings")]
    [TestCase("Spans")]
    public void Table_HoldsWordsOfTheDictionary(string table) =>
        Assert.That(TableRows.Of(table).SelectMany(row => row.Cells[0].Split(' ')).Where(word => WordNet.Find(word) < 0), Is.Empty);

    private static ulong Of(WordGroups groups, string word) => groups.Of(WordNet.Find(word));
}

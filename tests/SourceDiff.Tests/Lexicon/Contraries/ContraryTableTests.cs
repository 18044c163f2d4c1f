using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Contraries;

namespace SourceDiff.Tests.Lexicon.Contraries;

public class ContraryTableTests
{
    [TestCase("plan", "planes", ExpectedResult = false)]
    [TestCase("stare", "stars", ExpectedResult = false)]
    [TestCase("bombing", "bombs", ExpectedResult = true)]
    [TestCase("hunting", "hunts", ExpectedResult = true)]
    public bool Read_FirstWord_IsFoundByItsFormsAndByNoOtherWord(string word, string listed) => TermsOf($"{listed[..^1]} zone").Any(key => key.StartsWith($"{EnglishWords.Describe(word).Lemma} ", StringComparison.Ordinal));

    [Test]
    public void Read_EveryRow_SaysNothingTwice()
    {
        var twice = new List<string>();
        foreach (var row in TableRows.Of("Contraries").Where(static row => !row.Cells[0].StartsWith('@')))
        {
            foreach (string cell in row.Cells.Skip(2))
            {
                var items = cell.Split(", ").Where(static item => !item.Contains('@', StringComparison.Ordinal)).Select(static item => (Item: item, Terms: TermsOf(item))).ToList();
                twice.AddRange(items.Where(one => items.Exists(other => other.Item != one.Item && one.Terms.IsSubsetOf(other.Terms))).Select(one => $"{row.Cells[0]}: {one.Item}"));
            }
        }

        Assert.That(twice, Is.Empty, "A word stands for all its forms: leave out the forms.");
    }

    private static HashSet<string> TermsOf(string item)
    {
        var terms = new HashSet<string>();
        new ContraryReader().Read(new TableRow(1, ["matter", "plain", item]), (lemma, term) => terms.Add($"{lemma} {string.Join(' ', term.Rest)} {term.Part} {term.HasNegation} {term.IsToCome}"), static (_, _) => { });
        return terms;
    }
}

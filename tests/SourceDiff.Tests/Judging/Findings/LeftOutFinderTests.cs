using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Findings;

/// <summary>What most report and one leaves out, in stories of six facts told in other words by every article (<c>LeftOutCases.tsv</c>).</summary>
public sealed class LeftOutFinderTests
{
    private const int Articles = 6;

    private static readonly string[][] Rows = [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "SourceDiff.Tests", "Judging", "Findings", "LeftOutCases.tsv"))
        .Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))];

    private static IEnumerable<string> Stories => Rows.Select(row => row[0]).Distinct();

    [TestCaseSource(nameof(Stories))]
    public void Compare_ArticlesOfWhichOneLacksAFact_TellsIt(string story)
    {
        var facts = Rows.Where(row => row[0] == story).ToList();
        Assert.Multiple(() =>
        {
            foreach (string[] lacking in facts)
            {
                string told = string.Join(' ', Told(facts, lacking));
                Assert.That(told, Is.EqualTo(lacking[2] == "told" ? $"{lacking[1]}:A" : ""), $"{story} without {lacking[1]}");
            }

            Assert.That(Told(facts, null), Is.Empty, "every article has all facts");
        });
    }

    /// <summary>The facts that are told as left out, each with the articles that lack it: <c>deaths:A</c>.</summary>
    private static IEnumerable<string> Told(List<string[]> facts, string[]? lacking)
    {
        var documents = Enumerable.Range(0, Articles).Select(article => new Document(((char)('A' + article)).ToString(), Text(facts, article, article == 0 ? lacking : null)));
        var comparison = SourceComparer.Create().Compare([.. documents]);
        foreach (var omission in comparison.Omissions.Where(omission => omission.RuleId == "SD1402"))
        {
            string sentence = comparison.Quote(omission.Citations.First());
            yield return $"{facts.First(fact => fact.Contains(sentence))[1]}:{string.Join(',', omission.MissingFrom)}";
        }
    }

    /// <summary>The facts in the wordings of one article; every other article tells them from the last to the first.</summary>
    private static string Text(List<string[]> facts, int article, string[]? lacking)
    {
        var sentences = facts.Select((fact, i) => (Fact: fact, Words: fact[3 + ((article + i) % (fact.Length - 3))])).Where(told => told.Fact != lacking).Select(told => told.Words).ToList();
        if (article % 2 == 1)
            sentences.Reverse(1, sentences.Count - 1);
        return string.Join("\n\n", sentences);
    }
}

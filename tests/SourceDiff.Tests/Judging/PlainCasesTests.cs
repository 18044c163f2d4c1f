using SourceDiff.Model;

namespace SourceDiff.Tests.Judging;

/// <summary>What any reader sees at once in two sentences: one plain case after another of every aspect, and as many where both keep the facts.</summary>
public class PlainCasesTests
{
    private static readonly DateTimeOffset Published = new(2026, 5, 6, 12, 0, 0, TimeSpan.Zero);

    private static IEnumerable<string> Matters => Rows().Select(row => row[0]).Distinct();

    [TestCaseSource(nameof(Matters))]
    public void Compare_TwoSentences_TellsWhatDiffersAndNothingElse(string matter)
    {
        var comparer = SourceComparer.Create();

        Assert.Multiple(() =>
        {
            foreach (string[] row in Rows().Where(row => row[0] == matter))
            {
                var comparison = comparer.Compare([new Document("left", row[2]) { PublishedAt = Published }, new Document("right", row[3]) { PublishedAt = Published }]);
                var told = comparison.Discrepancies.Select(finding => finding.Aspect.ToString().ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal);

                Assert.That(string.Join(' ', told), Is.EqualTo(row[1] == "-" ? "" : row[1]), $"{row[2]} / {row[3]}");
            }
        });
    }

    private static IEnumerable<string[]> Rows() => File.ReadLines(Path.Combine(Repository.Root, "tests", "SourceDiff.Tests", "Judging", "PlainCases.tsv"))
        .Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'));
}

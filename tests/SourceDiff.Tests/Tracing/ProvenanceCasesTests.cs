using System.Globalization;
using System.Text.RegularExpressions;
using SourceDiff.Model;

namespace SourceDiff.Tests.Tracing;

/// <summary>Copies, rewrites, credits and stories of their own: one plain case after another of who depends on whom (<c>ProvenanceCases.tsv</c>).</summary>
public sealed partial class ProvenanceCasesTests
{
    private static readonly string[] Lines = [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "SourceDiff.Tests", "Tracing", "ProvenanceCases.tsv"))
        .Where(line => line.Length > 0 && !line.StartsWith('#'))];

    private static readonly Dictionary<string, string[]> Texts = Lines.Where(line => line[0] == '=').Select(line => line[1..].Split('\t'))
        .ToDictionary(cells => cells[0], cells => cells[1..], StringComparer.Ordinal);

    private static IEnumerable<string> Matters => Rows().Select(row => row[0]).Distinct();

    [TestCaseSource(nameof(Matters))]
    public void Trace_Articles_GroupsThoseThatDepend(string matter)
    {
        var comparer = SourceComparer.Create();

        Assert.Multiple(() =>
        {
            foreach (string[] row in Rows().Where(row => row[0] == matter))
            {
                var provenance = comparer.Compare([.. row.Skip(2).Select(Article)]).Provenance;

                Assert.That(Print(provenance, row[1].Contains('|')), Is.EqualTo(row[1]), string.Join(" / ", row.Skip(2)));
            }
        });
    }

    private static IEnumerable<string[]> Rows() => Lines.Where(line => line[0] != '=').Select(line => line.Split('\t'));

    private static Document Article(string cell, int index)
    {
        var known = Known().Match(cell);
        var values = known.Groups[1].Value.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        string text = Use().Replace(cell[known.Length..], Expand);
        return new Document(((char)('A' + index)).ToString(), text.Replace("¶", "\n\n", StringComparison.Ordinal))
        {
            Publisher = values.GetValueOrDefault("pub"),
            Author = values.GetValueOrDefault("by"),
            Title = values.GetValueOrDefault("title"),
            PublishedAt = values.TryGetValue("at", out string? time) ? DateTimeOffset.Parse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) : null,
        };
    }

    private static string Expand(Match use)
    {
        string[] paragraphs = Texts[use.Groups[1].Value];
        string chosen = use.Groups[2].Value;
        string text = string.Join('¶', chosen.Length == 0 ? paragraphs : chosen.Select(digit => paragraphs[digit - '1']));
        string[] exchanged = use.Groups[3].Value.Split('/');
        for (int i = 1; i + 1 < exchanged.Length; i += 2)
            text = text.Replace(exchanged[i], exchanged[i + 1], StringComparison.Ordinal);
        return text;
    }

    private static string Print(Provenance provenance, bool withTies)
    {
        string groups = string.Join(' ', provenance.Groups.Select(group => string.Join('+', group.DocumentIds)));
        return !withTies ? groups : $"{groups} | {string.Join(", ", provenance.Reuses.Select(Print))}";
    }

    private static string Print(TextReuse reuse)
    {
        string pair = reuse.Origin is null ? $"{reuse.Left}-{reuse.Right}" : reuse.Origin == reuse.Left ? $"{reuse.Left}>{reuse.Right}" : $"{reuse.Right}>{reuse.Left}";
        return $"{pair} {reuse.Kind.ToString().ToLowerInvariant()}{(reuse.Credit is null ? "" : $" {reuse.Credit}")}";
    }

    [GeneratedRegex(@"^(?:\[([^\]]*)\] ?)?")]
    private static partial Regex Known();

    [GeneratedRegex(@"\{([A-Z]+)(\d*)((?:/[^/}]*/[^/}]*)*)\}")]
    private static partial Regex Use();
}

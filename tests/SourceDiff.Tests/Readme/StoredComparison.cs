// <example>
using SourceDiff;
using SourceDiff.Model;
using SourceDiff.Reporting;

// </example>
namespace ReadmeExamples;

/// <summary>The README's example of settings, and of a comparison that is kept as JSON.</summary>
internal static class StoredComparison
{
    public static void Run(TextWriter Console)
    {
        // <example>
        var options = new SourceDiffOptions { MinimumConfidence = 0.6, TimeLimit = TimeSpan.FromSeconds(10) };
        var comparison = SourceComparer.Create(options).Compare(
        [
            new Document("morning", "The mayor said the bridge would reopen on 4 May."),
            new Document("evening", "The bridge will reopen on 11 May, the mayor said."),
        ]);

        using var file = new MemoryStream();
        new JsonReportWriter().Write(comparison, file);
        var again = JsonReportReader.Read(file.ToArray());
        foreach (var position in again.Discrepancies.Single().Positions)
            Console.WriteLine($"{string.Join(", ", position.DocumentIds)}: {position.Value}, “{again.Quote(position.Citations[0])}”");
        // </example>
    }
}

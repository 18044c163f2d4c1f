// <example>
using SourceDiff;
using SourceDiff.Model;

// </example>
namespace ReadmeExamples;

/// <summary>The README's example of many sources: a wire report, its cut copy, a paper of its own, a late update.</summary>
internal static class ManySources
{
    public static void Run(TextWriter Console)
    {
        // <example>
        const string Report = "LOWMERE (NW) — Nine people were hurt when a crane fell onto the Elm bridge on Monday, the fire brigade said. The crane had been rented for the weekend by the contractor Strand & Vale, which is rebuilding the northern pier of the bridge.";
        var comparison = SourceComparer.Create().Compare(
        [
            new Document("wire", Report) { Publisher = "North Wire", PublishedAt = new(2031, 5, 5, 9, 0, 0, default) },
            new Document("courier", Report.Replace(", the fire brigade said", "")) { Publisher = "Courier", PublishedAt = new(2031, 5, 5, 11, 0, 0, default) },
            new Document("gazette", "Eight people were hurt when a crane fell onto the Elm bridge. \"I heard it before I saw it,\" said Ida Roe, who sells fruit there.") { Publisher = "Gazette", PublishedAt = new(2031, 5, 5, 12, 0, 0, default) },
            new Document("radio", "The number of people hurt when a crane fell onto the Elm bridge has risen to 11, the fire brigade said on Tuesday.") { Publisher = "Radio", PublishedAt = new(2031, 5, 6, 7, 0, 0, default) },
        ]);

        Console.WriteLine($"{comparison.Documents.Length} articles, {comparison.Provenance.IndependentSources} independent sources");
        foreach (var reuse in comparison.Provenance.Reuses)
            Console.WriteLine($"{reuse.Kind} of {reuse.Origin}: {reuse.Left} and {reuse.Right}, in runs of up to {reuse.Runs[0].Words} words, credited to {reuse.Credit}");
        foreach (var claim in comparison.Ledger.StatedBy(2))
        {
            Console.WriteLine($"{claim.IndependentSources} sources: {comparison.Quote(claim.Label)}");
            foreach (var stance in claim.Stances)
                Console.WriteLine($"  {stance.DocumentId} {stance.Stance}");
            foreach (var detail in claim.Details.Where(detail => detail.Aspect == Aspect.Quantity && !detail.Timeline.IsEmpty))
                Console.WriteLine($"  {detail.Relation}: {string.Join(", ", detail.Timeline.Select(dated => $"{dated.Value} ({dated.Citation.DocumentId}, {dated.AsOf.Day:MMM d})"))}");
        }
        // </example>
    }
}

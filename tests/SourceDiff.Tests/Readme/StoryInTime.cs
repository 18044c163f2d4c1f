// <example>
using SourceDiff;
using SourceDiff.Model;

// </example>
namespace ReadmeExamples;

/// <summary>The README's example of a developing story: a fire, an arrest, a charge, and what was known in between.</summary>
internal static class StoryInTime
{
    public static void Run(TextWriter Console)
    {
        // <example>
        var comparison = SourceComparer.Create().Compare(
        [
            new Document("wire", "A fire in the covered market of Torvik killed at least three people on Monday. Police are looking for a man who was seen running from the market.") { PublishedAt = new(2031, 3, 3, 9, 0, 0, default) },
            new Document("courier", "Police arrested Karl Brandt in Osby over the fire in the covered market of Torvik. Five people died in the fire.") { PublishedAt = new(2031, 3, 4, 8, 0, 0, default) },
            new Document("gazette", "Police in Osby arrested Karl Brandt over the fire in Torvik's covered market, which killed five people.") { PublishedAt = new(2031, 3, 4, 8, 30, 0, default) },
            new Document("radio", "Karl Brandt was charged with arson over the fire in the covered market of Torvik. Seven people died in the fire.") { PublishedAt = new(2031, 3, 5, 18, 0, 0, default) },
        ]);

        foreach (var moment in comparison.Development.Moments)
        {
            Console.WriteLine($"{moment.AsOf.Day:d MMM}, {string.Join(" and ", moment.DocumentIds)}");
            foreach (var change in moment.Changes)
                Console.WriteLine($"  {change.Subject}: {comparison.Quote(change.Before[0].Citation)}, then {comparison.Quote(change.After[0].Citation)}");
            foreach (var report in moment.FirstReports.Where(report => report.Follows is not null))
                Console.WriteLine($"  {comparison.Quote(report.Words)}\n    after: {comparison.Quote(report.Follows!.Value)}");
        }

        var tuesday = comparison.Ledger.AsOf(new(2031, 3, 4, 20, 0, 0, default));
        var toll = comparison.Claims.SelectMany(claim => claim.Details).First(detail => detail.Subject == "people killed");
        Console.WriteLine($"Known on Tuesday evening: {string.Join(", ", tuesday.LatestKnown(toll).Select(value => value.Value).Distinct())}; later: {string.Join(", ", tuesday.CameLater(toll).Select(value => value.Value))}");
        // </example>
    }
}

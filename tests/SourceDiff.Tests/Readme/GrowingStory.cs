// <example>
using SourceDiff;
using SourceDiff.Model;

// </example>
namespace ReadmeExamples;

/// <summary>The README's example of a comparison that articles are added to.</summary>
internal static class GrowingStory
{
    public static void Run(TextWriter Console)
    {
        // <example>
        var session = SourceComparer.Create().StartSession();
        session.Add(new Document("courier", "Nine people were hurt when a crane fell onto the Elm bridge in Lowmere on Monday."));
        session.Add(new Document("gazette", "A crane fell onto the Elm bridge in Lowmere on Monday. Nine people were hurt."));
        Console.WriteLine($"{session.Compare().Discrepancies.Count()} discrepancies");

        session.Add(new Document("echo", "Eight people were hurt when a crane fell onto the Elm bridge in Lowmere on Monday."));
        var comparison = session.Compare();
        Console.WriteLine($"{comparison.Discrepancies.Count()} discrepancy: {comparison.Discrepancies.Single().Explanation}");
        // </example>
    }
}

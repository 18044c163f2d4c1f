// <example>
using SourceDiff;
using SourceDiff.Model;

// </example>
namespace ReadmeExamples;

/// <summary>The README's first example. The parameter is called Console so that the code reads as in a program.</summary>
internal static class FirstComparison
{
    public static void Run(TextWriter Console)
    {
        // <example>
        var comparison = SourceComparer.Create().Compare(
        [
            new Document("Daily", "Police arrested 12 people after the march in Lowmere on Monday, Mayor Ann Teague said."),
            new Document("Herald", "Fourteen people were arrested after Monday's march in Lowmere, according to police."),
        ]);

        foreach (var finding in comparison.Findings)
        {
            Console.WriteLine($"{finding.RuleId} {finding.GetType().Name}: {finding.Explanation}");
            foreach (var citation in finding.Citations)
                Console.WriteLine($"  {citation.DocumentId} {citation.Span} \"{comparison.Quote(citation)}\"");
        }
        // </example>
    }
}

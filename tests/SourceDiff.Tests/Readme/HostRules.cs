// <example>
using SourceDiff;
using SourceDiff.Judging;
using SourceDiff.Model;
using SourceDiff.Reading;

// </example>
namespace ReadmeExamples;

/// <summary>The README's example of a host's own kind of fact.</summary>
internal static class HostRules
{
    public static void Run(TextWriter Console)
    {
        // <example>
        var comparer = SourceComparer.Create(extractors: [new FlightNumbers()], judges: [new FlightNumberJudge()]);
        var comparison = comparer.Compare(
        [
            new Document("Daily", "Passengers of flight KX204 waited nine hours at Lowmere airport."),
            new Document("Herald", "Passengers on flight KX240 spent nine hours waiting at Lowmere airport."),
        ]);
        Console.WriteLine(comparison.Discrepancies.Single(finding => finding.RuleId == "KX0001").Explanation);
        // </example>
    }

    // <example>

    sealed class FlightNumbers : IFactExtractor
    {
        public void Extract(ReadingContext context)
        {
            foreach (var passage in context.Passages)
                for (int i = passage.FirstToken + 1; i < passage.EndToken; i++)
                    if (context.Tokens.Is(i - 1, "flight") && context.Tokens.Shapes[i].HasFlag(TokenShape.HasDigit))
                        context.Add(new CustomFact(context.Tokens.SpanOf(i), passage.Index, "flight", context.Tokens[i].ToString()));
        }
    }

    sealed class FlightNumberJudge : IFactJudge
    {
        private static readonly Rule Differs = new("KX0001", Aspect.Custom, Severity.High,
            "Flight numbers differ", "Two aligned passages name different flights, as in KX204 and KX240.");

        public IReadOnlyList<Rule> Rules => [Differs];

        public void Judge(JudgingContext context)
        {
            foreach (var (left, right) in context.AlignedFacts<CustomFact>())
                if (left.Kind == "flight" && right.Kind == "flight" && left.Value != right.Value)
                    context.Report(new Verdict(Differs, Relation.Conflicts, VerdictSide.Of(left), VerdictSide.Of(right), 0.9,
                        $"The flight numbers differ: {left.Value} and {right.Value}."));
        }
    }
    // </example>
}

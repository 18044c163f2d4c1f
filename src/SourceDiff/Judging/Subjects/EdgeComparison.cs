using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Subjects;

/// <summary>Tells what held before a year from what is told of it or of a later one: "until 1997 it took five years", "in 1997 it took twelve". O(facts of the passages).</summary>
internal static class EdgeComparison
{
    public const string Reason = "values before and after a year";

    public static bool AreOfTwo(JudgingContext context, ValueMention left, ValueMention right) => left.Fact is not DateFact
        && (Edge(context.Left, left) is { } one && Edge(context.Right, right) is { } other) && one.IsBefore != other.IsBefore && (one.IsBefore ? other.Year >= one.Year : one.Year >= other.Year);

    /// <summary>The one year that the passage of a value names, and whether the value is of the time before it.</summary>
    private static (int Year, bool IsBefore)? Edge(DocumentReading reading, ValueMention value)
    {
        (int Year, bool IsBefore)? found = null;
        foreach (var fact in reading.FactsOf(value.Fact.Passage))
        {
            if (fact is not DateFact { Date: { Year: { } year, Month: null } })
                continue;
            if (found is not null)
                return null;
            int before = reading.Tokens.IndexAt(fact.Span.Start) - 1;
            found = (year, before >= 0 && (reading.Tokens.Is(before, "before") || reading.Tokens.Is(before, "until") || reading.Tokens.Is(before, "till") || (reading.Tokens.Is(before, "to") && before > 0 && reading.Tokens.Is(before - 1, "prior"))));
        }

        return found;
    }
}

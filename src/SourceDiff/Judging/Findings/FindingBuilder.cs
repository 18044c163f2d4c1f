using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>Makes one finding of the verdicts that belong together; the surest of them explains it.</summary>
internal static class FindingBuilder
{
    public static Finding Build(List<PlacedVerdict> group)
    {
        var surest = group[0].Verdict;
        var severity = surest.Rule.Severity;
        foreach (var placed in group)
        {
            surest = placed.Verdict.Confidence > surest.Confidence ? placed.Verdict : surest;
            severity = placed.Verdict.Rule.Severity > severity ? placed.Verdict.Rule.Severity : severity;
        }

        var positions = Positions(group, surest.Relation == Relation.Agrees);
        return surest.Relation is Relation.Agrees or Relation.Compatible
            ? new Agreement(surest.Rule.Id, surest.Rule.Aspect, surest.Relation, positions)
            {
                Subject = surest.Subject,
                Severity = severity,
                Confidence = surest.Confidence,
                Explanation = surest.Explanation,
                Tolerance = surest.Tolerance,
            }
            : new Discrepancy(surest.Rule.Id, surest.Rule.Aspect, surest.Relation, positions)
            {
                Subject = surest.Subject,
                Severity = severity,
                Confidence = surest.Confidence,
                Explanation = surest.Explanation,
                Tolerance = surest.Tolerance,
            };
    }

    /// <summary>One position a value; what agrees is one value, however it is worded.</summary>
    private static ImmutableArray<Position> Positions(List<PlacedVerdict> group, bool isOne)
    {
        var values = new List<(string Value, Interval? Range, List<(int Document, Citation Citation)> Citations)>();
        foreach (var (verdict, left, right, leftId, rightId) in group)
        {
            Add(values, verdict.Left, left, leftId, isOne);
            Add(values, verdict.Right, right, rightId, isOne);
        }

        var positions = ImmutableArray.CreateBuilder<Position>(values.Count);
        foreach (var (value, range, citations) in values)
        {
            citations.Sort(static (x, y) => x.Document != y.Document ? x.Document.CompareTo(y.Document) : x.Citation.Span.CompareTo(y.Citation.Span));
            var cited = ImmutableArray.CreateBuilder<Citation>(citations.Count);
            foreach (var (_, citation) in citations)
            {
                if (cited.Count == 0 || cited[^1] != citation)
                    cited.Add(citation);
            }

            positions.Add(new Position(value, cited.ToImmutable()) { Range = range });
        }

        return positions.MoveToImmutable();
    }

    private static void Add(List<(string Value, Interval? Range, List<(int, Citation)> Citations)> values, VerdictSide side, int document, string id, bool isOne)
    {
        int at = isOne && values.Count > 0 ? 0 : values.FindIndex(value => value.Value == side.Value);
        if (at < 0)
        {
            at = values.Count;
            values.Add((side.Value, side.Range, []));
        }

        var citations = values[at].Citations;
        if (side.Mentions.IsDefaultOrEmpty)
        {
            citations.Add((document, new Citation(id, side.Span)));
            return;
        }

        foreach (var span in side.Mentions)
            citations.Add((document, new Citation(id, span)));
    }
}

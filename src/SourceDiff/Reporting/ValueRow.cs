using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>
/// The values of a finding in a row, with the sign that stands before each: of three values of which two can both be true,
/// these two stand beside one another, with ≈ between them. O(v²) for v values.
/// </summary>
internal static class ValueRow
{
    /// <summary>The values; <paramref name="sign"/> stands between those that nothing reconciles.</summary>
    public static List<(string Sign, HeldValue Value)> Of(ReportOutline outline, ImmutableArray<Position> positions, Aspect aspect, Relation relation, string sign)
    {
        var left = HeldValue.Of(outline, positions, aspect, relation);
        var row = new List<(string Sign, HeldValue Value)>(left.Count);
        while (left.Count > 0)
        {
            int near = row.Count == 0 || relation != Relation.Conflicts ? -1 : left.FindIndex(value => outline.CanBothBeTrue(row[^1].Value.Positions, value.Positions));
            var next = left[Math.Max(0, near)];
            row.Add((row.Count == 0 ? "" : near >= 0 ? " ≈ " : sign, next));
            left.Remove(next);
        }

        // What reconciles every two of them was found in another place: here they differ.
        return row.TrueForAll(value => value.Sign != sign) ? row.ConvertAll(value => (value.Sign.Length == 0 ? "" : sign, value.Value)) : row;
    }
}

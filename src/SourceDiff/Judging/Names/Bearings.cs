using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// Finds where two documents of one story put something at a distance from one place, but in other directions: "40 km south of Amsel",
/// "25 miles west of the town of Amsel". Each document has one direction from that place. O(distances).
/// </summary>
internal static class Bearings
{
    /// <summary>South-east and south may be one direction told loosely; south and west are not.</summary>
    private const int MinDegrees = 90;

    /// <summary>Distances of a long text looked at.</summary>
    private const int Most = 16;

    /// <summary>"40 km (25 miles) <i>south</i>".</summary>
    private const int DistanceReach = 8;

    /// <summary>"Of <i>the coastal town of</i> Amsel".</summary>
    private const int PlaceReach = 5;

    private static readonly ReadingTable<List<Bearing>> Tables = new(Read);

    public static IEnumerable<(Bearing Left, Bearing Right)> Differing(JudgingContext context)
    {
        var lefts = Tables.Of(context.Left);
        if (lefts.Count == 0)
            yield break;
        var rights = Tables.Of(context.Right);
        foreach (var left in lefts)
        {
            foreach (var right in rights)
            {
                if (context.Entities.RightOf(left.Place) == right.Place && IsAlone(lefts, left) && IsAlone(rights, right) && Apart(left.Degrees, right.Degrees) >= MinDegrees
                    && (context.Story.IsOne || context.AreAligned(left.Passage, right.Passage)))
                {
                    yield return (left, right);
                    break;
                }
            }
        }
    }

    private static int Apart(int one, int other) => Math.Min(Math.Abs(one - other), 360 - Math.Abs(one - other));

    private static bool IsAlone(List<Bearing> bearings, Bearing one)
    {
        foreach (var other in bearings)
        {
            if (other.Place == one.Place && other.Degrees != one.Degrees)
                return false;
        }

        return true;
    }

    private static List<Bearing> Read(DocumentReading reading)
    {
        var found = new List<Bearing>();
        foreach (var fact in reading.Facts)
        {
            if (fact is QuantityFact { Kind: QuantityKind.Measure, Unit: "m" } distance && found.Count < Most && reading.Passages[fact.Passage].IsContent && Of(reading, distance) is { } bearing)
                found.Add(bearing);
        }

        return found;
    }

    private static Bearing? Of(DocumentReading reading, QuantityFact distance)
    {
        var tokens = reading.Tokens;
        int end = reading.Passages[distance.Passage].EndToken, behind = tokens.IndexAt(distance.Span.End - 1) + 1;
        for (int i = behind + 1; i < Math.Min(end - 1, behind + DistanceReach); i++)
        {
            if (!tokens.Is(i, "of") || CompassPoints.Before(tokens, i, out int first) is not (>= 0 and var degrees) || first < behind)
                continue;
            return PlaceBehind(reading, distance.Passage, i + 1, Math.Min(end, i + 1 + PlaceReach)) is { } place
                ? new Bearing(degrees, place.Entity.Index, distance.Passage, tokens.SpanOf(first).Union(place.Span)) : null;
        }

        return null;
    }

    /// <summary>The place that is named first from <paramref name="first"/> on.</summary>
    private static NameFact? PlaceBehind(DocumentReading reading, int passage, int first, int end)
    {
        NameFact? nearest = null;
        foreach (var fact in reading.FactsOf(passage))
        {
            if (fact is NameFact { Entity.Kind: EntityKind.Place or EntityKind.Unknown } name && name.Span.Start >= reading.Tokens.Starts[first] && name.Span.Start < reading.Tokens.Starts[end - 1] + 1 && (nearest is null || name.Span.Start < nearest.Span.Start))
                nearest = name;
        }

        return nearest;
    }
}

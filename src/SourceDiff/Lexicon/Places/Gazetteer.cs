using System.Runtime.InteropServices;

namespace SourceDiff.Lexicon.Places;

/// <summary>
/// Which places lie in which: "Dallas" in "Texas", in "the United States". The rows are data (<c>within.tsv</c>). Names are in lower case, without
/// accents and periods. Read once, on first use; safe from any thread.
/// </summary>
internal static class Gazetteer
{
    /// <summary>A town lies in a district, in a state, in a country, on a continent; other names lie between.</summary>
    private const int MaxSteps = 8;

    /// <summary>More wholes than any name has: there the walk ends.</summary>
    private const int MaxWholes = 64;

    private static readonly Lazy<Dictionary<string, Place>> Rows = new(Load);

    /// <summary>The sorts of place that bear the name.</summary>
    public static PlaceSorts SortsOf(string name) => Rows.Value.TryGetValue(name, out var place) ? place.Sorts : PlaceSorts.None;

    /// <summary>Whether the one is the other by another name, or may lie in it: a name of several places has the wholes of all. O(wholes).</summary>
    public static bool AreNested(string one, string other) => IsWithin(one, other) || IsWithin(other, one);

    /// <summary>Whether both are known, of one sort, and neither lies in the other.</summary>
    public static bool AreApart(string one, string other) => (SortsOf(one) & SortsOf(other)) != PlaceSorts.None && !AreNested(one, other);

    private static bool IsWithin(string name, string whole)
    {
        var rows = Rows.Value;
        if (!rows.TryGetValue(name, out var start))
            return false;
        var wholes = new List<string>(start.Wholes);
        for (int done = 0, step = 0; step < MaxSteps && done < wholes.Count; step++)
        {
            for (int end = wholes.Count; done < end; done++)
            {
                if (wholes[done] == whole)
                    return true;
                if (!rows.TryGetValue(wholes[done], out var place))
                    continue;
                foreach (string next in place.Wholes)
                {
                    if (wholes.Count < MaxWholes && !wholes.Contains(next))
                        wholes.Add(next);
                }
            }
        }

        return false;
    }

    private static Dictionary<string, Place> Load()
    {
        var rows = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var (_, cells) in TableRows.Of("Within"))
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, cells[0], out _);
            var sorts = PlaceSorts.None;
            foreach (string sort in cells[1].Split(' '))
                sorts |= Enum.Parse<PlaceSorts>(sort, ignoreCase: true);
            place = new Place(sorts, cells[2].Split(", "));
        }

        return rows;
    }

    private readonly record struct Place(PlaceSorts Sorts, string[] Wholes);
}

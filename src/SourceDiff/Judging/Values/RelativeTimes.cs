using System.Globalization;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Holds times that are counted from the report against each other while its own day is not known: "last year" and "two years ago",
/// "two weeks ago" and "three weeks ago". Days are not: reports are filed a day apart. O(letters).
/// </summary>
internal static class RelativeTimes
{
    private static readonly string[] Units = ["year", "month", "week"];

    private static readonly string[] Words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Whether both count years, months or weeks from the report, not the same number of them, and no past one against one to come.</summary>
    public static bool Differ(string left, string right) =>
        TryParse(left, out int leftUnit, out int one) && TryParse(right, out int rightUnit, out int other) && leftUnit == rightUnit && one != other && Math.Sign(one) * Math.Sign(other) >= 0;

    private static int UnitOf(ReadOnlySpan<char> word)
    {
        for (int i = 0; i < Units.Length; i++)
        {
            if (word.SequenceEqual(Units[i]))
                return i;
        }

        return -1;
    }

    private static bool TryParse(ReadOnlySpan<char> symbol, out int unit, out int distance)
    {
        (unit, distance) = (-1, 0);
        if (symbol.StartsWith("about ", StringComparison.Ordinal))
            symbol = symbol["about ".Length..];
        int space = symbol.IndexOf(' ');
        if (space < 0)
            return false;
        var first = symbol[..space];
        var rest = symbol[(space + 1)..];
        bool ago = rest.EndsWith(" ago", StringComparison.Ordinal);
        if (ago)
            rest = rest[..^" ago".Length];
        unit = UnitOf(rest.TrimEnd('s'));
        if (unit < 0)
            return false;
        if (!ago)
        {
            distance = first is "last" ? -1 : first is "next" ? 1 : 0;
            return first is "last" or "this" or "next";
        }

        int number = first is "a" or "an" ? 1 : Array.IndexOf(Words, first.ToString());
        distance = -number;
        return number >= 0 || (int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out number) && (distance = -number) < 0);
    }
}

using SourceDiff.Model;

namespace SourceDiff.Lexicon.Contraries;

/// <summary>The points of the compass (<c>Lexicon/Contraries/bearings.tsv</c>). Read once, on first use; safe from any thread.</summary>
internal static class CompassPoints
{
    private static readonly Lazy<Dictionary<int, int>> Degrees = new(Load);

    /// <summary>The degrees that the words before <paramref name="end"/> tell, "south-east" together; -1 for none. <paramref name="first"/>: their first token. O(1).</summary>
    public static int Before(TokenTable tokens, int end, out int first)
    {
        first = end - 1;
        if (first < 0 || !Degrees.Value.TryGetValue(tokens.Lemmas[first], out int degrees))
            return -1;
        int before = first - 1;
        if (before > 0 && tokens.Kinds[before] == TokenKind.Dash)
            before--;
        if (before < 0 || !Degrees.Value.TryGetValue(tokens.Lemmas[before], out int other) || degrees % 180 == other % 180)
            return degrees;
        first = before;
        // "North-west" lies between 270 and 360, and not at the mean of 0 and 270, which is on the other side.
        int mean = (degrees + other) / 2;
        return Math.Abs(degrees - other) < 180 ? mean : (mean + 180) % 360;
    }

    private static Dictionary<int, int> Load()
    {
        var degrees = new Dictionary<int, int>();
        foreach (var (_, cells) in TableRows.Of("Bearings"))
            degrees.TryAdd(EnglishWords.Describe(cells[0]).Lemma, int.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture));
        return degrees;
    }
}

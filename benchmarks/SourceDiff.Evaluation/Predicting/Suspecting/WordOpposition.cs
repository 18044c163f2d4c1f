using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Contraries;

namespace SourceDiff.Evaluation.Predicting.Suspecting;

/// <summary>Which words turn a statement round when one takes the other's place.</summary>
internal static class WordOpposition
{
    private const int MinStem = 4;

    private static readonly string[] Prefixes = ["un", "in", "im", "ir", "il", "dis", "non", "mis"];

    /// <summary>Words of grammar, each with one that says the opposite of it.</summary>
    private static readonly (string One, string Other)[] Relations =
    [
        ("before", "after"), ("inside", "outside"), ("within", "outside"), ("with", "without"), ("despite", "because"), ("despite", "following"), ("despite", "after"), ("for", "against"), ("above", "below"),
        ("over", "under"), ("up", "down"), ("more", "less"), ("more", "fewer"), ("most", "least"), ("until", "since"), ("to", "from"), ("on", "off"), ("into", "from"), ("first", "last"), ("all", "some"),
        ("all", "none"), ("every", "some"), ("both", "neither"), ("early", "late"), ("despite", "response"), ("despite", "due"), ("while", "before"),
    ];

    /// <summary>The first word that says the opposite of a word of grammar; <c>null</c> where there is none.</summary>
    public static string? Of(ReadOnlySpan<char> word)
    {
        foreach (var (one, other) in Relations)
        {
            if (word.Equals(one, StringComparison.OrdinalIgnoreCase))
                return other;
            if (word.Equals(other, StringComparison.OrdinalIgnoreCase))
                return one;
        }

        return null;
    }

    /// <summary>Antonyms, words of two sides of a matter, and words of which one is made from the other by a negative prefix, or by "-less" for "-ful".</summary>
    public static bool Are(int one, int other)
    {
        if (WordNet.AreAntonyms(one, other) || TakeOtherSides(one, other))
            return true;
        string a = WordNet.Text(one), b = WordNet.Text(other);
        if (Are(a, b))
            return true;
        var (longer, shorter) = a.Length > b.Length ? (a, b) : (b, a);
        return longer.EndsWith("less", StringComparison.Ordinal) && shorter.EndsWith("ful", StringComparison.Ordinal) && longer.AsSpan(0, longer.Length - 4).SequenceEqual(shorter.AsSpan(0, shorter.Length - 3));
    }

    /// <summary>Whether the two, by themselves, take different sides in some matter and the same in none: "decline", "increase".</summary>
    private static bool TakeOtherSides(int one, int other)
    {
        bool others = false;
        if (ContraryTable.English.StartingWith(one) is not { } lefts || ContraryTable.English.StartingWith(other) is not { } rights)
            return false;
        foreach (var left in lefts.All)
        {
            foreach (var right in rights.All)
            {
                if (left.Rest.Length > 0 || right.Rest.Length > 0 || right.Matter != left.Matter || right.IsStage)
                    continue;
                if (right.Side == left.Side)
                    return false;
                others = true;
            }
        }

        return others;
    }

    /// <summary>Whether one is the other with a negative prefix: "crewed", "uncrewed".</summary>
    public static bool Are(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var longer = one.Length > other.Length ? one : other;
        var shorter = one.Length > other.Length ? other : one;
        if (shorter.Length < MinStem || longer.Length == shorter.Length || !longer.EndsWith(shorter, StringComparison.OrdinalIgnoreCase))
            return false;
        var prefix = longer[..^shorter.Length];
        foreach (string negative in Prefixes)
        {
            if (prefix.Equals(negative, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}

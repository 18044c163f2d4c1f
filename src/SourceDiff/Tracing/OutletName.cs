using SourceDiff.Lexicon;

namespace SourceDiff.Tracing;

/// <summary>Compares names of outlets: "The Meridian Press" is "Meridian Press", and "MP" in a dateline.</summary>
internal static class OutletName
{
    private const int LongestInitials = 5;

    /// <summary>Whether the two name the same outlet: the same letters, or one is the initials of the other's words.</summary>
    public static bool AreSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        one = WithoutArticle(one);
        other = WithoutArticle(other);
        return HaveSameLetters(one, other) || AreInitials(one, other) || AreInitials(other, one);
    }

    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        return name.Length > 4 && name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..].TrimStart() : name;
    }

    private static bool HaveSameLetters(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        int i = 0, j = 0, letters = 0;
        while (true)
        {
            while (i < one.Length && !char.IsLetterOrDigit(one[i]))
                i++;
            while (j < other.Length && !char.IsLetterOrDigit(other[j]))
                j++;
            if (i == one.Length || j == other.Length)
                return letters > 0 && i == one.Length && j == other.Length;
            if (WordFolding.Fold(one[i++]) != WordFolding.Fold(other[j++]))
                return false;
            letters++;
        }
    }

    private static bool AreInitials(ReadOnlySpan<char> initials, ReadOnlySpan<char> name)
    {
        if (initials.Length is < 2 or > LongestInitials)
            return false;
        int found = 0;
        for (int i = 0; i < name.Length; i++)
        {
            if (!char.IsUpper(name[i]) || (i > 0 && char.IsLetterOrDigit(name[i - 1])))
                continue;
            if (found == initials.Length || initials[found] != name[i])
                return false;
            found++;
        }

        return found == initials.Length;
    }
}

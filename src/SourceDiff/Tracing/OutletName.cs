using SourceDiff.Lexicon;

namespace SourceDiff.Tracing;

/// <summary>Compares names of outlets: "The Meridian Press" is "Meridian Press", and "MP" in a dateline.</summary>
internal static class OutletName
{
    private const int LongestInitials = 5;

    /// <summary>What a house puts after its name for one of its pages.</summary>
    private static readonly string[] Forms = [" news", " online", " website", " digital"];

    /// <summary>Whether the two name the same outlet: the same letters, or one is the initials of the other's words.</summary>
    public static bool AreSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        one = Core(one);
        other = Core(other);
        return HaveSameLetters(one, other) || AreInitials(one, other) || AreInitials(other, one);
    }

    /// <summary>What tells the outlet: "valleypost" of "www.valleypost.com", "BBC" of "BBC News Online", "Valley Post" of "The Valley Post (Lannick)".</summary>
    private static ReadOnlySpan<char> Core(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        if (name.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            name = name[4..];
        if (name.Length > 4 && name.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            name = name[4..].TrimStart();
        int bracket = name.IndexOf('(');
        if (bracket > 0 && name[^1] == ')')
            name = name[..bracket].TrimEnd();
        int dot = name.IndexOf('.');
        if (dot > 1 && dot + 2 < name.Length && !name.Contains(' ') && char.IsLetter(name[dot + 1]) && name[^1] != '.')
            name = HouseOf(name);
        while (EndsInForm(name, out int length))
            name = name[..^length].TrimEnd();
        return name;
    }

    /// <summary>The label of a host that its owner registered: "meridian" of "news.meridian.co.uk"; that before the ending, and before "co", "com" or "org" in front of a country's.</summary>
    private static ReadOnlySpan<char> HouseOf(ReadOnlySpan<char> host)
    {
        var house = host[..host.LastIndexOf('.')];
        int before = house.LastIndexOf('.');
        if (before > 0 && house[(before + 1)..] is "co" or "com" or "org" or "net" or "ac" or "gov")
        {
            house = house[..before];
            before = house.LastIndexOf('.');
        }

        return house[(before + 1)..];
    }

    /// <summary>"News", "Online" after a name: other pages of one house.</summary>
    private static bool EndsInForm(ReadOnlySpan<char> name, out int length)
    {
        foreach (string form in Forms)
        {
            length = form.Length;
            if (name.EndsWith(form, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        length = 0;
        return false;
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

using System.Globalization;
using System.Text;

namespace SourceDiff.Judging.Names;

/// <summary>The words of a name, and how they are compared: case, accents and periods do not count.</summary>
internal static class NameWords
{
    private static readonly char[] Separators = [' ', '-', '\n', '\r', '\t', '\u00A0', '"', '“', '”', ','];

    /// <summary>Marks at the edges of a word that are none of it: "Vincent 'Chin' Marlo", "Jr.", "Marlo &amp;Sons".</summary>
    private static readonly char[] Edges = ['.', '\'', '‘', '’', '&'];

    /// <summary>The letters under the accents of U+00C0 to U+017F, one each, so that no Unicode tables are needed.</summary>
    private const string BaseLetters =
        "aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllll?"
        + "?llnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private const int FirstAccented = 0xC0;

    /// <summary>Letters of nearly every word.</summary>
    private const int MaxStack = 64;

    public static string[] Split(string name)
    {
        var words = name.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        int count = 0;
        foreach (string word in words)
        {
            string trimmed = word.Trim(Edges);
            if (trimmed.Length > 0 && !IsSilent(trimmed))
                words[count++] = trimmed;
        }

        return count == words.Length ? words : words[..count];
    }

    /// <summary>Whether one word is the other written short: "Mt", "Mount".</summary>
    public static bool AreAbbreviations(string left, string right) => IsAbbreviation(left, right) || IsAbbreviation(right, left);

    /// <summary>"Mt" for "Mount", "St" for "Saint": first and last letter of one word, without vowels.</summary>
    private static bool IsAbbreviation(string shortened, string word)
    {
        if (shortened.Length is not (2 or 3) || word.Length <= shortened.Length || !SameLetter(shortened[0], word[0]) || !SameLetter(shortened[^1], word[^1]))
            return false;
        foreach (char c in shortened)
        {
            if (c is 'a' or 'e' or 'i' or 'o' or 'u' || !char.IsLetter(c))
                return false;
        }

        return !word.Contains(' ', StringComparison.Ordinal);
    }

    private static bool SameLetter(char one, char other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other);

    /// <summary>Lower case, accents and periods left out.</summary>
    public static string Fold(string word)
    {
        // A rune gives one or two units, and is one or two long itself.
        Span<char> text = word.Length <= MaxStack ? stackalloc char[2 * MaxStack] : new char[2 * word.Length];
        int length = 0;
        foreach (char c in word)
        {
            if (!char.IsAscii(c))
                return FoldRunes(word, text);
            if (c != '.')
                text[length++] = char.ToLowerInvariant(c);
        }

        text = text[..length];
        return text.SequenceEqual(word) ? word : text.ToString();
    }

    private static string FoldRunes(string word, Span<char> text)
    {
        int length = 0;
        foreach (var rune in word.EnumerateRunes())
            length += Fold(rune, text[length..]);
        text = text[..length];
        return text.SequenceEqual(word) ? word : text.ToString();
    }

    private static int Fold(Rune rune, Span<char> text)
    {
        if (rune.IsAscii)
        {
            if (rune.Value == '.')
                return 0;
            text[0] = char.ToLowerInvariant((char)rune.Value);
            return 1;
        }

        if (rune.Value is '’' or 'ʼ')
        {
            text[0] = '\'';
            return 1;
        }

        int latin = rune.Value - FirstAccented;
        if ((uint)latin < (uint)BaseLetters.Length && BaseLetters[latin] != '?')
        {
            text[0] = BaseLetters[latin];
            return 1;
        }

        return Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark ? 0 : Rune.ToLowerInvariant(rune).EncodeToUtf16(text);
    }

    private static bool IsSilent(string word) =>
        word.Equals("the", StringComparison.OrdinalIgnoreCase) || word.Equals("of", StringComparison.OrdinalIgnoreCase)
        || word.Equals("Jr", StringComparison.OrdinalIgnoreCase) || word.Equals("III", StringComparison.Ordinal) || word == "&" || word == "and";
}

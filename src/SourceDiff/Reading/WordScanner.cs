using SourceDiff.Lexicon;

namespace SourceDiff.Reading;

/// <summary>Finds where a word, a number or a web address that starts at a position ends. Every look-ahead is bounded.</summary>
internal static class WordScanner
{
    /// <summary>A longer run of letters is cut: no language has such words, and a hostile text costs no more than its length.</summary>
    public const int MaxWordLength = 64;

    private const int MaxAddressLength = 2048;

    /// <summary>Letters and marks, digits after letters, inner apostrophes, periods of initials ("U.S.", "a.m."), "&amp;" of "AT&amp;T".</summary>
    public static int WordEnd(string text, int start, int length, out bool hasApostrophe)
    {
        hasApostrophe = false;
        int end = start;
        int limit = Math.Min(length, start + MaxWordLength);
        while (end < limit)
        {
            int size = Characters.LetterLength(text, end, limit);
            if (size == 0)
            {
                char c = text[end];
                if (Characters.IsDigit(c))
                    size = 1;
                else if (c is '\'' or '’' or 'ʼ' && end + 1 < limit && Characters.LetterLength(text, end + 1, limit) > 0)
                    hasApostrophe = (size = 1) > 0;
                else if (c == '.' && IsInitials(text.AsSpan(start, end - start)) && ContinuesInitials(text, start, end, limit))
                    size = 1;
                else if (c is '\u00AD' or Characters.ZeroWidthJoiner || (c == '&' && JoinsCapitals(text, end, limit)))
                    size = 1;
                if (size == 0)
                    break;
            }

            end += size;
        }

        return end;
    }

    /// <summary>Digits, with periods and commas between them: "1,200", "3.8", "1026.253". A comma groups three digits, or two as in "1,00,000".</summary>
    public static int NumberEnd(string text, int start, int length)
    {
        int end = start + 1;
        while (end < length)
        {
            char c = text[end];
            if (Characters.IsDigit(c) || (c == '.' && end + 1 < length && Characters.IsDigit(text[end + 1])) || (c == ',' && GroupsDigits(text, end + 1, length)))
                end++;
            else
                break;
        }

        return end;
    }

    /// <summary>The end of the web or e-mail address that starts here, or <paramref name="start"/>.</summary>
    public static int AddressEnd(string text, int start, int length, int nextAt)
    {
        var rest = text.AsSpan(start, Math.Min(length - start, MaxAddressLength));
        if (rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            int end = 4;
            while (end < rest.Length && !Characters.IsBlank(rest[end]) && rest[end] is not ('<' or '>' or '"' or '“' or '”' or '»'))
                end++;
            while (end > 4 && rest[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '\'' or '’')
                end--;
            return start + end;
        }

        if (nextAt <= start || nextAt - start > MaxWordLength || nextAt + 1 >= length || !char.IsAsciiLetterOrDigit(text[nextAt + 1]))
            return start;
        for (int i = start; i < nextAt; i++)
        {
            if (!IsAddress(text[i]))
                return start;
        }

        return NameEnd(text, nextAt + 1, length);
    }

    /// <summary>The end of a handle, a hash tag or the domain of an address; a period at its end is the sentence's.</summary>
    public static int NameEnd(string text, int start, int length)
    {
        int end = start;
        int limit = Math.Min(length, start + MaxWordLength);
        while (end < limit && (IsAddress(text[end]) || Characters.LetterLength(text, end, limit) == 1))
            end++;
        while (end > start && text[end - 1] is '.' or '-' or '%' or '+')
            end--;
        return end;
    }

    /// <summary>Whether ".com" or another ending of web sites follows at <paramref name="dot"/>: its end, else <paramref name="dot"/>.</summary>
    public static int SiteEnd(string text, int dot, int length)
    {
        if (dot + 2 >= length || text[dot] != '.' || !char.IsAsciiLetterLower(text[dot + 1]))
            return dot;
        int end = dot + 1;
        while (end < length && end - dot <= 5 && char.IsAsciiLetterLower(text[end]))
            end++;
        bool isWhole = end == length || !(char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '@');
        isWhole |= end < length && text[end] == '.' && (end + 1 == length || !char.IsAsciiLetterOrDigit(text[end + 1]));
        return isWhole && text.AsSpan(dot + 1, end - dot - 1) is "com" or "org" or "net" or "gov" or "edu" or "info" or "io" or "tv" ? end : dot;
    }

    /// <summary>The end of a listed short form with an inner period ("Ph.D."), else <paramref name="end"/>.</summary>
    public static int DottedEnd(string text, int start, int end, int length)
    {
        if (end - start > 3 || end + 2 >= length || text[end] != '.' || text[end + 2] != '.' || !char.IsAsciiLetter(text[end + 1]))
            return end;
        Span<char> buffer = stackalloc char[8];
        return NewsLexicon.English.Find(WordFolding.Fold(text.AsSpan(start, end + 3 - start), buffer)) >= 0 ? end + 3 : end;
    }

    /// <summary>Where the clitic of a word starts ("'s", "n't"), or its end.</summary>
    public static int CliticStart(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        int apostrophe = word.LastIndexOfAny('\'', '’', 'ʼ');
        if (apostrophe <= 0)
            return end;
        var tail = word[(apostrophe + 1)..];
        if (tail is "t" or "T")
            return apostrophe > 1 && word[apostrophe - 1] is 'n' or 'N' ? start + apostrophe - 1 : end;
        bool clitic = tail is "s" or "S" or "d" or "D" or "m" or "M" or "re" or "RE" or "ve" or "VE" or "ll" or "LL" or "Re" or "Ve" or "Ll";
        return clitic ? start + apostrophe : end;
    }

    /// <summary>Single letters with periods between: "U.S".</summary>
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word.Length % 2 == 0 || word.Length > 15)
            return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
                return false;
        }

        return true;
    }

    /// <summary>Whether the period belongs to the initials: a single letter follows it, or there were two already.</summary>
    private static bool ContinuesInitials(string text, int start, int dot, int limit)
    {
        bool letter = dot + 1 < limit && char.IsLetter(text[dot + 1]);
        bool single = letter && (dot + 2 >= limit || !char.IsLetterOrDigit(text[dot + 2])) && char.IsUpper(text[dot + 1]) == char.IsUpper(text[start]);
        return single || dot - start > 1;
    }

    private static bool JoinsCapitals(string text, int index, int limit) =>
        char.IsUpper(text[index - 1]) && index + 1 < limit && char.IsUpper(text[index + 1]);

    private static bool GroupsDigits(string text, int index, int length)
    {
        int digits = 0;
        while (digits < 4 && index + digits < length && Characters.IsDigit(text[index + digits]))
            digits++;
        return digits == 3 || (digits == 2 && index + 2 < length && text[index + 2] == ',' && GroupsThree(text, index + 3, length));
    }

    private static bool GroupsThree(string text, int index, int length) =>
        index + 2 < length && Characters.IsDigit(text[index]) && Characters.IsDigit(text[index + 1]) && Characters.IsDigit(text[index + 2]);

    private static bool IsAddress(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '%' or '+';
}

using System.Globalization;

namespace SourceDiff.Reading;

/// <summary>What a tokenizer asks of a character. ASCII, nearly all of English news, is answered by a table.</summary>
internal static class Characters
{
    public const char ZeroWidthJoiner = '\u200D';

    private const byte Letter = 1, Digit = 2, Blank = 4;

    private static ReadOnlySpan<byte> Ascii =>
    [
        4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
        4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 4,
    ];

    /// <summary>White space, controls, and marks without an image (byte order, direction, zero width): what no token holds.</summary>
    public static bool IsBlank(char c) => c < 128 ? Ascii[c] == Blank
        : char.IsWhiteSpace(c) || c is (>= '\u0080' and <= '\u009F') or (>= '\u200B' and <= '\u200F' and not ZeroWidthJoiner)
            or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF' or '\u061C';

    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\f' or '\v';

    public static bool IsDigit(char c) => c < 128 && Ascii[c] == Digit;

    /// <summary>The code units of the letter or mark at <paramref name="index"/>; 0 when there is none.</summary>
    public static int LetterLength(string text, int index, int end)
    {
        char c = text[index];
        if (c < 128)
            return Ascii[c] == Letter ? 1 : 0;
        if (char.IsHighSurrogate(c))
            return index + 1 < end && char.IsLowSurrogate(text[index + 1]) && IsLetter(CharUnicodeInfo.GetUnicodeCategory(text, index)) ? 2 : 0;
        return IsLetter(CharUnicodeInfo.GetUnicodeCategory(c)) ? 1 : 0;
    }

    /// <summary>Whether a script without spaces between words starts here, whose characters are tokens of their own: Han and kana.</summary>
    public static bool IsIdeograph(string text, int index)
    {
        char c = text[index];
        return c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
            || c is >= '\uD840' and <= '\uD88D';
    }

    private static bool IsLetter(UnicodeCategory category) => category is <= UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber;
}

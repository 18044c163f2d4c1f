using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Marks that are neither word nor number: one token a mark, one for an emoji with its modifiers and joined parts.</summary>
internal static class SymbolScanner
{
    /// <summary>The joined parts of the longest emoji of Unicode, and some: a hostile chain is cut here.</summary>
    private const int MaxParts = 16;

    public static int SymbolEnd(string text, int start, int length)
    {
        int end = start + SizeAt(text, start, length);
        if (text[start] < 128 && (end == length || text[end] < 128))
            return end;
        if (IsRegionalIndicator(text, start, length))
            return IsRegionalIndicator(text, end, length) ? end + 2 : end;
        for (int part = 0; part < MaxParts && end < length; part++)
        {
            if (text[end] == Characters.ZeroWidthJoiner)
                end += end + 1 < length && !Characters.IsBlank(text[end + 1]) && !char.IsAscii(text[end + 1]) ? 1 + SizeAt(text, end + 1, length) : 1;
            else if (IsModifier(text, end, length))
                end += SizeAt(text, end, length);
            else
                break;
        }

        return end;
    }

    public static TokenKind KindOf(string text, int index)
    {
        char c = text[index];
        if (c < 128)
        {
            return c switch
            {
                '"' or '\'' or '`' => TokenKind.Quote,
                '-' => TokenKind.Dash,
                '.' or ',' or ';' or ':' or '!' or '?' or '(' or ')' or '[' or ']' or '{' or '}' or '/' or '\\' or '_' => TokenKind.Punctuation,
                _ => TokenKind.Symbol,
            };
        }

        return c switch
        {
            '“' or '”' or '„' or '«' or '»' or '‘' or '’' or '‟' or '‹' or '›' or '‚' or '‛' or '″' or '′' => TokenKind.Quote,
            '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '⁃' => TokenKind.Dash,
            _ when char.IsPunctuation(text, index) => TokenKind.Punctuation,
            _ => TokenKind.Symbol,
        };
    }

    private static int SizeAt(string text, int index, int length) =>
        char.IsHighSurrogate(text[index]) && index + 1 < length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;

    /// <summary>Variation selectors, combining marks, skin tones, and the tags of regional flags.</summary>
    private static bool IsModifier(string text, int index, int length)
    {
        char c = text[index];
        if (c < 0x300)
            return false;
        if (SizeAt(text, index, length) == 2)
        {
            int rune = char.ConvertToUtf32(c, text[index + 1]);
            return rune is (>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0020 and <= 0xE007F);
        }

        return CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
    }

    private static bool IsRegionalIndicator(string text, int index, int length) =>
        index + 1 < length && text[index] == '\uD83C' && text[index + 1] is >= '\uDDE6' and <= '\uDDFF';
}

using System.Globalization;
using System.Text;

namespace SourceDiff.Reporting;

/// <summary>
/// Makes text of strangers safe to show in one line: line breaks and tabs become spaces, and what would steer a terminal or
/// reorder the line (controls, escape sequences, bidirectional overrides) becomes U+FFFD. Lone surrogates do too.
/// </summary>
internal static class PrintableText
{
    public static string Of(ReadOnlySpan<char> text)
    {
        var printable = new StringBuilder(text.Length);
        bool wasSpace = false;
        foreach (var rune in text.EnumerateRunes())
        {
            bool isSpace = Rune.IsWhiteSpace(rune);
            if (isSpace && wasSpace)
                continue;
            wasSpace = isSpace;
            if (isSpace)
                printable.Append(rune.Value == 0xa0 ? '\u00a0' : ' ');
            else
                printable.Append(IsSafe(rune) ? rune.ToString() : "\ufffd");
        }

        return printable.ToString();
    }

    private static bool IsSafe(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        UnicodeCategory.Format => rune.Value is not ((>= 0x202a and <= 0x202e) or (>= 0x2066 and <= 0x2069) or 0x200e or 0x200f or 0x61c),
        _ => true,
    };
}

using System.Buffers;
using System.Text;

namespace SourceDiff.Reporting;

/// <summary>Makes text of strangers plain in Markdown: no markup of its own, no HTML, no link, no line break.</summary>
internal static class MarkdownText
{
    /// <summary>Every ASCII character that CommonMark lets be escaped and that can start markup or HTML anywhere in a line.</summary>
    private static readonly SearchValues<char> Markup = SearchValues.Create("\\`*_{}[]<>#+-.!|~&:@()=^$");

    /// <summary>The text with a backslash before whatever may be markup. Letters and digits are never touched.</summary>
    public static string Escape(ReadOnlySpan<char> text)
    {
        string printable = PrintableText.Of(text);
        var escaped = new StringBuilder(printable.Length + 8);
        for (int i = 0; i < printable.Length; i++)
        {
            char letter = printable[i];
            if (Markup.Contains(letter) && IsActive(printable, i))
                escaped.Append('\\');
            escaped.Append(letter);
        }

        return escaped.ToString();
    }

    /// <summary>
    /// Sentences stay readable in the source: a full stop, dash, colon or bracket is only escaped where it can mean something,
    /// in the marker of a list or heading at the start ("1.", "- "), in a link ("http:", "www.") or in an address.
    /// </summary>
    private static bool IsActive(string text, int i) => text[i] switch
    {
        '.' => IsAfterNumber(text, i) || (i > 0 && i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1])),
        ')' => IsAfterNumber(text, i),
        '+' or '-' or '=' or '#' => i == 0,
        ':' or '@' => i > 0 && i + 1 < text.Length && text[i - 1] != ' ' && text[i + 1] != ' ',
        '(' => i > 0 && text[i - 1] == ']',
        _ => true,
    };

    private static bool IsAfterNumber(string text, int i) => i > 0 && !text.AsSpan(0, i).ContainsAnyExceptInRange('0', '9');
}

using System.Text;
using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>Puts words of the texts into the sentences of explanations: white space folded, long ones cut in the middle.</summary>
internal static class Wording
{
    /// <summary>An explanation is one line: longer quotations keep their beginning and their end.</summary>
    private const int MaxLength = 90;

    /// <summary>The words at <paramref name="span"/> between quotation marks.</summary>
    public static string Quote(DocumentReading reading, TextSpan span) => $"“{Of(reading, span)}”";

    /// <summary>The words at <paramref name="span"/> on one line.</summary>
    public static string Of(DocumentReading reading, TextSpan span)
    {
        var words = span.In(reading.Document.Text);
        var text = new StringBuilder(Math.Min(words.Length, MaxLength));
        bool space = false;
        foreach (char c in words.Length <= MaxLength * 4 ? words : words[..(MaxLength * 4)])
        {
            if (char.IsWhiteSpace(c))
            {
                space = text.Length > 0;
                continue;
            }

            if (space)
                text.Append(' ');
            space = false;
            text.Append(c);
        }

        return text.Length <= MaxLength && words.Length <= MaxLength * 4 ? text.ToString() : Cut(text.ToString());
    }

    private static string Cut(string text)
    {
        int end = Math.Min(text.Length, MaxLength - 1);
        if (char.IsHighSurrogate(text[end - 1]))
            end--;
        return text[..end].TrimEnd() + "…";
    }
}

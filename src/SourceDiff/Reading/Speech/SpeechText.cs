using System.Text;
using SourceDiff.Model;

namespace SourceDiff.Reading.Speech;

/// <summary>Writes the words of a source and of a quotation the same way, whatever their spacing.</summary>
internal static class SpeechText
{
    /// <summary>Lower case, white space folded, a leading article left out, every other character kept in its place: <c>mayor's office</c>.</summary>
    public static string Fold(string text, TextSpan span)
    {
        string words = Words(text, span).ToLowerInvariant().Replace('’', '\'');
        foreach (string article in (ReadOnlySpan<string>)["the ", "a ", "an "])
        {
            if (words.StartsWith(article, StringComparison.Ordinal))
                return words[article.Length..];
        }

        return words;
    }

    /// <summary>The words with white space folded to single spaces.</summary>
    public static string Words(string text, TextSpan span)
    {
        var words = span.In(text).Trim();
        var folded = new StringBuilder(words.Length);
        foreach (char c in words)
        {
            if (!char.IsWhiteSpace(c))
                folded.Append(c);
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString();
    }
}

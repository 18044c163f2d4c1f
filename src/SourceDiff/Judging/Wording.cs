using System.Runtime.CompilerServices;
using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>Puts words of the texts into the sentences of explanations: a clitic with the word that it leans on, white space folded, long ones cut.</summary>
internal static class Wording
{
    /// <summary>An explanation is one line: longer quotations keep their beginning and their end.</summary>
    private const int MaxLength = 90;

    /// <summary>Characters of a text that are looked at.</summary>
    private const int MaxRead = MaxLength * 4;

    /// <summary>The words at <paramref name="span"/> between quotation marks.</summary>
    public static string Quote(DocumentReading reading, TextSpan span) => string.Concat("“", Fold(WholeWords.WithHost(reading.Tokens, span).In(reading.Document.Text), stackalloc char[MaxRead]), "”");

    /// <summary>A sentence that ends in the words at <paramref name="span"/> between quotation marks.</summary>
    /// <param name="before">What stands before them, with the opening mark.</param>
    /// <param name="reading">The document.</param>
    /// <param name="span">Where the words stand.</param>
    public static string Ending(string before, DocumentReading reading, TextSpan span) =>
        string.Concat(before, Fold(WholeWords.WithHost(reading.Tokens, span).In(reading.Document.Text), stackalloc char[MaxRead]), "”.");

    /// <summary>Writes the words at <paramref name="span"/> between quotation marks.</summary>
    public static void Quote(ref DefaultInterpolatedStringHandler text, DocumentReading reading, TextSpan span)
    {
        text.AppendLiteral("“");
        text.AppendFormatted(Fold(WholeWords.WithHost(reading.Tokens, span).In(reading.Document.Text), stackalloc char[MaxRead]));
        text.AppendLiteral("”");
    }

    /// <summary>The words at <paramref name="span"/> on one line.</summary>
    public static string Of(DocumentReading reading, TextSpan span) => Fold(WholeWords.WithHost(reading.Tokens, span).In(reading.Document.Text), stackalloc char[MaxRead]).ToString();

    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> words, Span<char> folded)
    {
        int length = 0;
        bool space = false;
        foreach (char c in words.Length <= MaxRead ? words : words[..MaxRead])
        {
            if (char.IsWhiteSpace(c))
            {
                space = length > 0;
                continue;
            }

            if (space)
                folded[length++] = ' ';
            space = false;
            folded[length++] = c;
        }

        return length <= MaxLength && words.Length <= MaxRead ? folded[..length] : Cut(folded, length);
    }

    private static ReadOnlySpan<char> Cut(Span<char> text, int length)
    {
        int end = Math.Min(length, MaxLength - 1);
        if (end > 0 && char.IsHighSurrogate(text[end - 1]))
            end--;
        end = text[..end].TrimEnd().Length;
        text[end] = '…';
        return text[..(end + 1)];
    }
}

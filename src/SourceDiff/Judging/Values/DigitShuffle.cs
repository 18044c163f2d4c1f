using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Tells numbers that differ in the order of their digits alone: 3,100 and 1,300, 10.24 and 10.42. Unrelated numbers hardly do; a hand that
/// copies one does. O(characters of the two).
/// </summary>
internal static class DigitShuffle
{
    /// <summary>12 and 21 are alike by chance.</summary>
    private const int MinDigits = 3;

    /// <summary>The digits and the zeros behind them: nine and a place for what is no digit.</summary>
    private const int Digits = 10;

    public static bool Are(DocumentReading leftReading, ValueMention left, DocumentReading rightReading, ValueMention right) =>
        Shared(leftReading, left, rightReading, right) >= MinDigits;

    /// <summary>How many digits two numbers are written with when they are the same digits; 0 when they are not.</summary>
    public static int Shared(DocumentReading leftReading, ValueMention left, DocumentReading rightReading, ValueMention right)
    {
        Span<int> counts = stackalloc int[Digits];
        counts.Clear();
        int total = Count(left.Span.In(leftReading.Document.Text), counts, 1);
        return Count(right.Span.In(rightReading.Document.Text), counts, -1) == total && counts.IndexOfAnyExcept(0) < 0 ? total : 0;
    }

    private static int Count(ReadOnlySpan<char> words, Span<int> counts, int step)
    {
        int total = 0;
        foreach (char c in words)
        {
            if (!char.IsAsciiDigit(c))
                continue;
            counts[c - '0'] += step;
            total++;
        }

        return total;
    }
}

using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>The words around a citation, and the parts of them to mark.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="Span">The words shown: a sentence, or as much of it as is worth showing.</param>
/// <param name="Marks">The parts to mark, in text order, without overlap, within the span.</param>
internal sealed record Excerpt(string DocumentId, TextSpan Span, ImmutableArray<TextSpan> Marks)
{
    /// <summary>A run of more letters without a space is no word of a spaced script.</summary>
    private const int LongestWord = 40;

    /// <summary>Whether words of the sentence are left out before the span.</summary>
    public bool IsCutBefore { get; private init; }

    /// <summary>Whether words of the sentence are left out after the span.</summary>
    public bool IsCutAfter { get; private init; }

    /// <summary>The excerpt in at most about <paramref name="length"/> code units, cut between words; marked words stay.</summary>
    public Excerpt Trim(string text, int length)
    {
        if (Span.Length <= length)
            return this;
        var marked = Marks.IsEmpty ? new TextSpan(Span.Start, Span.Start) : new TextSpan(Marks[0].Start, Marks[^1].End);
        int spare = Math.Max(0, length - marked.Length);
        int before = Math.Min(marked.Start - Span.Start, Math.Max(spare / 3, spare - (Span.End - marked.End)));
        int start = marked.Start - before;
        int end = Math.Min(Span.End, marked.End + spare - before);
        start = WordStart(text, start, Span.Start, marked.Start);
        end = WordEnd(text, end, marked.End, Span.End);
        return this with { Span = new TextSpan(start, end), IsCutBefore = start > Span.Start, IsCutAfter = end < Span.End };
    }

    /// <summary>The first start of a word from <paramref name="start"/> on; where words are not spaced, the next character.</summary>
    private static int WordStart(string text, int start, int least, int most)
    {
        if (start == least)
            return start;
        int limit = Math.Min(most, start + LongestWord);
        for (int i = start; i < limit; i++)
        {
            if (char.IsWhiteSpace(text[i - 1]) && !char.IsWhiteSpace(text[i]))
                return i;
        }

        return limit == most ? most : start + (char.IsLowSurrogate(text[start]) ? 1 : 0);
    }

    /// <summary>The last end of a word up to <paramref name="end"/>; where words are not spaced, the character before.</summary>
    private static int WordEnd(string text, int end, int least, int most)
    {
        if (end == most)
            return end;
        int limit = Math.Max(least, end - LongestWord);
        for (int i = end; i > limit; i--)
        {
            if (char.IsWhiteSpace(text[i]) && !char.IsWhiteSpace(text[i - 1]))
                return i;
        }

        return limit == least ? least : end - (char.IsLowSurrogate(text[end]) ? 1 : 0);
    }
}

using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>The words around a citation, and the parts of them to mark.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="Span">The words shown: a sentence, or as much of it as is worth showing.</param>
/// <param name="Marks">The parts to mark, in text order, without overlap, within the span.</param>
internal sealed record Excerpt(string DocumentId, TextSpan Span, ImmutableArray<TextSpan> Marks)
{
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
        while (start > Span.Start && start < marked.Start && !char.IsWhiteSpace(text[start - 1]))
            start++;
        while (end < Span.End && end > marked.End && !char.IsWhiteSpace(text[end]))
            end--;
        while (end > Math.Max(start, marked.End) && char.IsWhiteSpace(text[end - 1]))
            end--;
        return this with { Span = new TextSpan(start, end), IsCutBefore = start > Span.Start, IsCutAfter = end < Span.End };
    }
}

using SourceDiff.Evaluation.Corpora;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Predicting;

/// <summary>Who says what in a reading: its attributions, and the quotations that none of them covers.</summary>
internal static class AttributionTranslation
{
    public static IEnumerable<AttributionSpans> Of(DocumentReading reading, CodePointText text)
    {
        var attributions = reading.Facts.OfType<AttributionFact>().ToList();
        foreach (var attribution in attributions.Where(attribution => attribution.ContentSpans.Count > 0))
            yield return Spans(text, attribution.SourceSpan, attribution.CueSpan, attribution.ContentSpans);

        // A quotation of several sentences is a fact each, and one quotation for the annotators.
        QuotationFact? first = null;
        var whole = default(TextSpan);
        foreach (var quotation in reading.Facts.OfType<QuotationFact>())
        {
            if (attributions.Exists(attribution => attribution.ContentSpans.Any(span => span.Overlaps(quotation.Span))))
                continue;
            if (first is not null && text.Text.AsSpan(whole.End, quotation.Span.Start - whole.End).IsWhiteSpace())
            {
                whole = whole.Union(quotation.Span);
                continue;
            }

            if (first is not null)
                yield return Spans(text, first.SpeakerSpan, first.CueSpan, [whole]);
            (first, whole) = (quotation, quotation.Span);
        }

        if (first is not null)
            yield return Spans(text, first.SpeakerSpan, first.CueSpan, [whole]);
    }

    private static AttributionSpans Spans(CodePointText text, TextSpan source, TextSpan cue, IEnumerable<TextSpan> content) =>
        new(Few(text, source), Few(text, cue), [.. content.Select(span => text.ToCodePoints(WithMarks(text.Text, span)))]);

    private static CodePointSpan[] Few(CodePointText text, TextSpan span) => span.IsEmpty ? [] : [text.ToCodePoints(span)];

    /// <summary>The annotators count the quotation marks around a content as part of it.</summary>
    private static TextSpan WithMarks(string text, TextSpan span)
    {
        const string Marks = "\"“”";
        int start = span.Start > 0 && Marks.Contains(text[span.Start - 1]) ? span.Start - 1 : span.Start;
        int end = span.End < text.Length && Marks.Contains(text[span.End]) ? span.End + 1 : span.End;
        return new TextSpan(start, end);
    }
}

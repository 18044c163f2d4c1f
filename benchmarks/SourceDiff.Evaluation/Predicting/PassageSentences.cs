using SourceDiff.Model;

namespace SourceDiff.Evaluation.Predicting;

/// <summary>The passages of a reading as the sentences of its text: nothing of the text is left out.</summary>
internal static class PassageSentences
{
    public static IEnumerable<string> Of(DocumentReading reading)
    {
        string text = reading.Document.Text;
        var starts = reading.Passages.Skip(1).Where(passage => !ContinuesDateline(reading, passage)).Select(passage => passage.Span.Start);
        int start = 0;
        foreach (int end in starts.Append(text.Length))
        {
            yield return text[start..end].Trim();
            start = end;
        }
    }

    /// <summary>A dateline on the line of its sentence is a passage of ours, but no sentence of anybody's.</summary>
    private static bool ContinuesDateline(DocumentReading reading, Passage passage)
    {
        var before = reading.Passages[passage.Index - 1];
        return before.Kind == PassageKind.Dateline
            && !reading.Document.Text.AsSpan(before.Span.End, passage.Span.Start - before.Span.End).Contains('\n');
    }
}

using SourceDiff.Model;

namespace SourceDiff.Tracing;

/// <summary>Tells what stands between quotation marks: the speaker's words, whoever prints them.</summary>
internal static class QuotedWords
{
    /// <summary>Whether a quotation of <paramref name="passage"/> covers some of <paramref name="span"/>.</summary>
    public static bool Cover(DocumentReading reading, Passage passage, TextSpan span)
    {
        foreach (var fact in reading.FactsOf(passage.Index))
        {
            if (fact is QuotationFact && fact.Span.Overlaps(span))
                return true;
        }

        return false;
    }
}

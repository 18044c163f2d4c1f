using SourceDiff.Model;

namespace SourceDiff.Tracing;

/// <summary>
/// Tells text of the site that reads like prose, and that every article of a house carries: what speaks to the reader outside
/// quotation marks ("Our journalism is free …"), and lines without a stop below the first sentence, which are links to other stories.
/// </summary>
internal static class SiteText
{
    private const string You = "you", Your = "your", Our = "our";

    /// <summary>Whether <paramref name="passage"/> is no part of the report. Linear in it.</summary>
    public static bool Is(DocumentReading reading, Passage passage) =>
        reading.IsSupportedLanguage && passage.Kind == PassageKind.Sentence && (IsLink(reading, passage) || SpeaksToReader(reading, passage));

    private static bool SpeaksToReader(DocumentReading reading, Passage passage)
    {
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if ((reading.Tokens.Is(i, Our) || reading.Tokens.Is(i, Your) || reading.Tokens.Is(i, You)) && !QuotedWords.Cover(reading, passage, reading.Tokens.SpanOf(i)))
                return true;
        }

        return false;
    }

    private static bool IsLink(DocumentReading reading, Passage passage)
    {
        int index = passage.Index;
        if (!Follows(reading, index) || reading.Passages[index - 1].Paragraph == passage.Paragraph
            || (index + 1 < reading.Passages.Length && reading.Passages[index + 1].Paragraph == passage.Paragraph))
            return false;
        return reading.Tokens.Kinds[passage.EndToken - 1] == TokenKind.Word;
    }

    /// <summary>Whether a sentence stands somewhere before.</summary>
    private static bool Follows(DocumentReading reading, int index)
    {
        while (--index >= 0)
        {
            if (reading.Passages[index].Kind == PassageKind.Sentence)
                return true;
        }

        return false;
    }
}

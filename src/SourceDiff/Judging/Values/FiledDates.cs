using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Tells dates of the report from dates of the article: when it was filed or updated is no part of what happened.</summary>
internal static class FiledDates
{
    private const int StampTokens = 10;

    private const int DatelineTokens = 6;

    public static bool AreJudged(DocumentReading reading, DateFact fact)
    {
        if (fact.Date is { Year: not null, Minute: not null } && fact.PredicateSpan.IsEmpty)
            return false;
        var passage = reading.Passages[fact.Passage];
        if (!passage.IsContent)
            return false;
        var (first, end) = SlotSimilarity.Tokens(reading.Tokens, fact.Span);
        for (int i = Math.Max(passage.FirstToken, first - StampTokens); i < first; i++)
        {
            if (IsOfStamp(reading.Tokens, i))
                return false;
        }

        // "on April 30 at 4:31 AM, updated at 8:33 AM"
        if (fact.Date is { Year: not null, Minute: not null } && IsOfStamp(reading.Tokens, reading.Tokens.IndexAt(fact.PredicateSpan.Start)))
            return false;
        bool opens = first == passage.FirstToken || (fact.PredicateSpan.IsEmpty && first - passage.FirstToken <= DatelineTokens);
        if (IsAlone(reading.Tokens, passage, first, end) || (opens && IsBeforeDash(reading.Tokens, passage, end)))
            return false;
        // "WASHINGTON, April 27 -": a dateline that stands in its sentence.
        return !(first - passage.FirstToken is > 0 and <= DatelineTokens && (reading.Tokens.Shapes[passage.FirstToken] & TokenShape.AllCapitals) != 0);
    }

    private static bool IsOfStamp(TokenTable tokens, int index) => tokens.Is(index, "updated") || tokens.Is(index, "published") || tokens.Is(index, "posted");

    /// <summary>A line that is nothing but a date.</summary>
    private static bool IsAlone(TokenTable tokens, Passage passage, int first, int end)
    {
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if ((i < first || i >= end) && tokens.Kinds[i] is TokenKind.Word or TokenKind.Number)
                return false;
        }

        return true;
    }

    /// <summary>"Torvik, Nov 11 - The navy ...", "Torvik, 11 November: The navy ...", "27/09/2013-Elections to be held".</summary>
    private static bool IsBeforeDash(TokenTable tokens, Passage passage, int end) => end < passage.EndToken && (tokens.Kinds[end] == TokenKind.Dash || tokens.Is(end, ":"));
}

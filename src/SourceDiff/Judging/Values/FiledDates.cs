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
        var (first, _) = SlotSimilarity.Tokens(reading.Tokens, fact.Span);
        for (int i = Math.Max(passage.FirstToken, first - StampTokens); i < first; i++)
        {
            if (reading.Tokens.Is(i, "updated") || reading.Tokens.Is(i, "published") || reading.Tokens.Is(i, "posted"))
                return false;
        }

        // "WASHINGTON, April 27 -": a dateline that stands in its sentence.
        return !(first - passage.FirstToken is > 0 and <= DatelineTokens && (reading.Tokens.Shapes[passage.FirstToken] & TokenShape.AllCapitals) != 0);
    }
}

using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Finds the place that a count is limited to: "turnout in the <i>region</i>", "12 people in <i>Arden</i>".</summary>
internal static class PlaceReader
{
    private const int Reach = 4;

    private const WordTraits Places = WordTraits.PlaceNoun | WordTraits.Country | WordTraits.City | WordTraits.Region;

    private const WordTraits Times = WordTraits.Month | WordTraits.Weekday | WordTraits.Holiday | WordTraits.Season | WordTraits.RelativeDay | WordTraits.TimeUnit | WordTraits.DayPart;

    /// <summary>The place after a preposition at <paramref name="index"/>; empty when there is none.</summary>
    public static TextSpan After(NumericScan scan, int index)
    {
        if (!scan.Has(index, WordTraits.Preposition) || !scan.IsAny(index, "in at across near throughout"))
            return default;
        int start = scan.Has(index + 1, WordTraits.Determiner | WordTraits.Possessive) ? index + 2 : index + 1;
        int head = -1;
        for (int at = start; at < start + Reach && scan.IsWord(at) && !scan.Has(at, Times | WordTraits.Auxiliary | WordTraits.Preposition | WordTraits.Conjunction); at++)
        {
            bool capital = scan.IsShape(at, TokenShape.Capitalised);
            if (!capital && head >= 0 && scan.IsShape(head, TokenShape.Capitalised))
                break;
            if (capital || scan.Has(at, Places))
                head = at;
            else if (head >= 0 || !scan.Is(at, WordClasses.Noun | WordClasses.Adjective))
                break;
        }

        return head < 0 ? default : scan.Span(start, head + 1);
    }
}

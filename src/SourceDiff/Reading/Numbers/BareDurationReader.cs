using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads durations without a number: "a week", "nearly an hour", "all day", "decades", "a minute or two".</summary>
internal static class BareDurationReader
{
    /// <summary>The least and the most that bare "years", "hours" stand for.</summary>
    private static readonly Amount Some = new(0, new Interval(2, double.PositiveInfinity), Approximation.Vague);

    /// <summary>Reads "a week", "an hour", "decades" at their unit.</summary>
    public static bool TryRead(NumericScan scan, int index)
    {
        int bounded = index;
        string outer = AmountReader.Bounds(scan, ref bounded);
        if (bounded > index && scan.IsArticle(bounded) && scan.Has(bounded + 1, WordTraits.TimeUnit) && FactText.UnitSeconds(scan.Value(bounded + 1, WordTraits.TimeUnit)) is > 0 and var one)
        {
            if (scan.Is(bounded + 2, "ago"))
                return DateDistanceReader.TryRead(scan, new AmountRead(index, bounded + 1, bounded, BoundMark.Apply(outer, 1), NumberForm.Words, 1));
            DurationReader.Add(scan, index, bounded + 2, BoundMark.Apply(outer, 1).Scale(one), scan.Value(bounded + 1, WordTraits.TimeUnit), hyphenated: false);
            return true;
        }

        if (!scan.Has(index, WordTraits.TimeUnit) || scan.Tokens[index].Length < 3)
            return false;
        string unit = scan.Value(index, WordTraits.TimeUnit);
        double seconds = FactText.UnitSeconds(unit);
        if (seconds == 0 || unit == "quarter")
            return false;
        int start = scan.IsHyphen(index - 1) ? index - 2 : index - 1;
        bool isWhole = scan.IsAny(start, "full whole entire");
        if (isWhole)
            start--;
        bool joined = start == index - 2 && scan.IsHyphen(index - 1);
        if (joined ? scan.IsAny(start, "all full whole") : scan.Is(start, "all") && scan.Is(index, unit) && unit != "hour")
        {
            DurationReader.Add(scan, start, index + 1, Amount.Exactly(seconds), unit, hyphenated: false);
            return true;
        }

        bool article = (scan.IsArticle(start) || scan.Is(start, "another")) && scan.Is(index, unit);
        bool many = !article && start == index - 1 && !scan.Is(index, unit);
        if (!article && !many)
            return false;
        if (article && scan.Is(index + 1, "ago"))
            return DateDistanceReader.TryRead(scan, new AmountRead(start, index, start, Amount.Exactly(1), NumberForm.Words, 1));
        int lead = article ? start - 1 : start;
        bool led = (isWhole && article) || (scan.Cue(lead, NumberCues.LeadsDuration) || scan.IsDash(lead)) || scan.Has(lead, WordTraits.Bound);
        // "a week of mourning", "an hour of talks"
        bool filled = article && scan.Is(index + 1, "of") && scan.IsWord(index + 2) && scan.Is(index + 2, WordClasses.Noun | WordClasses.Gerund | WordClasses.Adjective) && !scan.Has(index + 2, WordTraits.Function | WordTraits.Weekday | WordTraits.Month) && unit is not "day";
        bool later = filled || scan.Cue(index + 1, NumberCues.AfterDuration) || (scan.IsHyphen(index + 1) && scan.Is(index + 2, "long"));
        if (!led && !later)
            return false;
        if (many && scan.IsAny(lead, "of", "in") && !later)
            return false;
        int first = article ? start : index;
        var amount = article ? Amount.Exactly(seconds) : Some.Scale(seconds);
        if (article && scan.Has(lead, WordTraits.Bound) && lead >= scan.Claimed)
        {
            string mark = NumericScan.EntryValue(scan.Tokens.Entries[lead], WordTraits.Bound);
            if (mark.Length > 0 && !BoundMark.IsAfter(mark))
                (amount, first) = (BoundMark.Apply(mark, 1).Scale(seconds), lead);
        }

        int end = index + 1;
        if (article && scan.Is(end, "or") && scan.Is(end + 1, "two"))
            (amount, end) = (new Amount(1.5, new Interval(1, 2), Approximation.Between).Scale(seconds), end + 2);
        DurationReader.Add(scan, first, end, amount, unit, hyphenated: false);
        return true;
    }
}

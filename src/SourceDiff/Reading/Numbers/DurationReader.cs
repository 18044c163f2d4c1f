using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads how long something lasts: "eight-year", "two hours and 15 minutes", "a decade", "for the rest of the talks".</summary>
internal static class DurationReader
{
    /// <summary>The most words of a described duration: what lasts is named in the first of them.</summary>
    private const int MaxDescription = 10;

    /// <summary>The least and the most that bare "years", "hours" stand for.</summary>
    private static readonly Amount Some = new(0, new Interval(2, double.PositiveInfinity), Approximation.Vague);

    public static bool TryRead(NumericScan scan, AmountRead read)
    {
        if (read.Form == NumberForm.Ordinal || !TryUnit(scan, read.End, out string unit, out int end))
            return false;
        double seconds = FactText.UnitSeconds(unit);
        if (seconds == 0 || (read.First == 0 && !read.IsVague) || scan.IsAny(read.Start - 1, "every", "each"))
            return false;
        int start = read.Start;
        var amount = read.Amount.Scale(seconds);
        // "for over three years" exceeds them; "over three years" alone spans them.
        if (scan.Is(start, "over") && start + 1 == read.NumberStart && seconds >= 86_400 && !scan.Cue(start - 1, NumberCues.Exceeds))
            (start, amount) = (read.NumberStart, Amount.Exactly(read.First * seconds));
        for (int more = 0; more < 3; more++)
        {
            int next = scan.Is(end, "and") ? end + 1 : end;
            if (!NumberReader.TryRead(scan, next, out var rest) && !Half(scan, next, seconds, out rest))
                break;
            if (rest.End > next && TryUnit(scan, rest.End, out string smaller, out int after) && FactText.UnitSeconds(smaller) is > 0 and var size && size != seconds)
            {
                double added = rest.Value * size;
                amount = new Amount(amount.Nominal + added, new Interval(amount.Range.Low + added, amount.Range.High + added, amount.Range.LowOpen, amount.Range.HighOpen), amount.Approximation);
                end = after;
                continue;
            }

            if (scan.Is(end, "and") && rest.Form == NumberForm.Fraction && rest.Value < 1 && (scan.IsArticle(next) || scan.Is(next, "half")))
            {
                amount = Amount.Exactly(amount.Nominal + (rest.Value * seconds));
                end = rest.End;
            }

            break;
        }

        string mark = AmountReader.After(scan, ref end, "");
        if (mark.Length > 0 && amount.Approximation == Approximation.Exact)
            amount = BoundMark.Apply(mark, amount.Nominal);
        Add(scan, start, end, amount, unit, scan.IsHyphen(read.End));
        return true;
    }

    /// <summary>Reads "a week", "an hour", "decades" at their unit.</summary>
    public static bool TryBare(NumericScan scan, int index)
    {
        int bounded = index;
        string outer = AmountReader.Bounds(scan, ref bounded);
        if (bounded > index && scan.IsArticle(bounded) && scan.Has(bounded + 1, WordTraits.TimeUnit) && FactText.UnitSeconds(scan.Value(bounded + 1, WordTraits.TimeUnit)) is > 0 and var one)
        {
            if (scan.Is(bounded + 2, "ago"))
                return DateDistanceReader.TryRead(scan, new AmountRead(index, bounded + 1, bounded, BoundMark.Apply(outer, 1), NumberForm.Words, 1));
            Add(scan, index, bounded + 2, BoundMark.Apply(outer, 1).Scale(one), scan.Value(bounded + 1, WordTraits.TimeUnit), hyphenated: false);
            return true;
        }

        if (!scan.Has(index, WordTraits.TimeUnit) || scan.Tokens[index].Length < 3)
            return false;
        string unit = scan.Value(index, WordTraits.TimeUnit);
        double seconds = FactText.UnitSeconds(unit);
        if (seconds == 0 || unit == "quarter")
            return false;
        int start = scan.IsHyphen(index - 1) ? index - 2 : index - 1;
        if (scan.IsAny(start, "full whole entire"))
            start--;
        bool joined = start == index - 2 && scan.IsHyphen(index - 1);
        if (joined ? scan.IsAny(start, "all full whole") : scan.Is(start, "all") && scan.Is(index, unit) && unit != "hour")
        {
            Add(scan, start, index + 1, Amount.Exactly(seconds), unit, hyphenated: false);
            return true;
        }

        bool article = scan.IsArticle(start) && scan.Is(index, unit);
        bool many = !article && start == index - 1 && !scan.Is(index, unit);
        if (!article && !many)
            return false;
        if (article && scan.Is(index + 1, "ago"))
            return DateDistanceReader.TryRead(scan, new AmountRead(start, index, start, Amount.Exactly(1), NumberForm.Words, 1));
        int lead = article ? start - 1 : start;
        bool led = (scan.Cue(lead, NumberCues.LeadsDuration) || scan.IsDash(lead)) || scan.Has(lead, WordTraits.Bound);
        bool later = scan.Cue(index + 1, NumberCues.AfterDuration) || (scan.IsHyphen(index + 1) && scan.Is(index + 2, "long"));
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
        Add(scan, first, end, amount, unit, hyphenated: false);
        return true;
    }

    /// <summary>Reads a duration that words describe: "for the duration of the talks", "until further notice".</summary>
    public static bool TryDescribed(NumericScan scan, int index)
    {
        int length = scan.Match(index, WordTraits.Lasting, out int entry);
        if (length == 0)
            return false;
        string kind = NumericScan.EntryValue(entry, WordTraits.Lasting);
        int end = index + length;
        if (kind == "of" && !scan.Is(end, "of"))
        {
            if (!scan.IsWord(end))
                kind = "whole";
            else
                return false;
        }

        if (kind != "whole")
        {
            int start = end;
            if (kind == "clause" && (scan.IsNumber(end) || scan.Has(end, WordTraits.Bound) || scan.Match(end, WordTraits.RelativeDay, out _) > 0 || scan.Has(end, WordTraits.Weekday | WordTraits.Month | WordTraits.RelativeDay | WordTraits.DayPart) || scan.IsAny(end, "now then recently")))
                return false;
            if (scan.IsAny(end, "of", "the") && scan.Has(end + 1, WordTraits.TimeUnit | WordTraits.DayPart))
                return kind == "of" && AddDescribed(scan, index, end + 2);
            while (end < scan.End && end < start + MaxDescription && !IsBoundary(scan, end, kind))
                end++;
            if (end == start)
                return false;
        }

        return AddDescribed(scan, index, end);
    }

    private static bool AddDescribed(NumericScan scan, int index, int end)
    {
        int start = scan.Is(index, "for") || scan.Is(index, "in") ? index + 1 : index;
        if (scan.Is(start, "the") && start + 1 < end)
            start++;
        string description = Fold(scan.Span(start, end).In(scan.Tokens.Text));
        int verb = PredicateReader.VerbBefore(scan, index, out _);
        scan.Add(new DurationFact(scan.Span(index, end), scan.Passage, description) { SubjectSpan = verb < 0 ? default : scan.Tokens.SpanOf(verb) }, end);
        return true;
    }

    private static bool IsBoundary(NumericScan scan, int at, string kind)
    {
        if (scan.IsHyphen(at))
            return false;
        if (!scan.IsWord(at) && !scan.IsNumber(at))
            return true;
        if (kind == "of")
            return scan.Has(at, WordTraits.Conjunction | WordTraits.Relative | WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Weekday | WordTraits.SpeechVerb) || (scan.Has(at, WordTraits.Preposition) && !scan.IsAny(at, "of with between in"));
        return scan.IsAny(at, "and", "but");
    }

    /// <summary>The unit after an amount: "-year", "consecutive days".</summary>
    private static bool TryUnit(NumericScan scan, int index, out string unit, out int end)
    {
        int at = scan.IsDash(index) && scan.IsAttached(index) == scan.IsAttached(index + 1) ? index + 1 : index;
        if (at == index && scan.Cue(at, NumberCues.BeforeTimeUnit))
        {
            // "the 2 next weeks", but "only three next week"
            at++;
            if (scan.Has(at - 1, WordTraits.RelativeDay) && !scan.Is(at, WordClasses.Plural))
                at--;
        }

        (unit, end) = ("", at + 1);
        if (!scan.Has(at, WordTraits.TimeUnit) || (scan.Tokens[at].Length == 1 && scan.IsShape(at, TokenShape.Capitalised)))
            return false;
        unit = scan.Value(at, WordTraits.TimeUnit);
        return unit.Length > 0;
    }

    private static bool Half(NumericScan scan, int index, double seconds, out NumberRead read)
    {
        int part = scan.IsArticle(index) ? index + 1 : index;
        bool half = seconds > 0 && (part > index ? scan.IsAny(part, "half", "quarter") : scan.Is(part, "half") && scan.Is(part - 1, "and") && !scan.IsWord(part + 1) | scan.Has(part + 1, WordTraits.Auxiliary));
        read = half ? new NumberRead(index, part + 1, 1 / scan.Number(part, WordTraits.Fraction), NumberForm.Fraction) : default;
        return half;
    }

    private static void Add(NumericScan scan, int start, int end, Amount seconds, string unit, bool hyphenated)
    {
        var subject = default(TextSpan);
        if (hyphenated)
            PhraseReader.NounAfter(scan, scan.IsHyphen(end) && scan.Is(end + 1, "long") ? end + 2 : end, isPlural: false, out subject);
        if (subject.IsEmpty)
        {
            int verb = VerbNear(scan, start);
            int noun = verb < 0 ? SizeSubject.Before(scan, start, out _) : -1;
            subject = verb >= 0 ? scan.Tokens.SpanOf(verb) : noun >= 0 ? scan.Tokens.SpanOf(noun) : default;
        }

        scan.Add(new DurationFact(scan.Span(start, end), scan.Passage, seconds, unit) { SubjectSpan = subject }, end);
    }

    private static int VerbNear(NumericScan scan, int start)
    {
        for (int at = start - 1; at >= scan.First && at >= start - 4; at--)
        {
            if (!scan.IsWord(at))
                return -1;
            if (PredicateReader.IsVerb(scan, at))
                return at;
            if (scan.Has(at, WordTraits.Conjunction) && !scan.Has(at, WordTraits.Preposition))
                return -1;
        }

        return -1;
    }

    private static string Fold(ReadOnlySpan<char> words)
    {
        Span<char> buffer = stackalloc char[WordFolding.MaxLength];
        return WordFolding.Fold(words, buffer).ToString();
    }
}

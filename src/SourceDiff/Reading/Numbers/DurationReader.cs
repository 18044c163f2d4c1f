using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads how long something lasts: "eight-year", "two hours and 15 minutes", "a decade", "for the rest of the talks".</summary>
internal static class DurationReader
{
    /// <summary>Tokens before a length of time in which the verb of it stands; behind "for", words of place may stand between.</summary>
    private const int NearVerb = 4, FarVerb = 8;

    public static bool TryRead(NumericScan scan, AmountRead read)
    {
        if (TryPartOfUnit(scan, read))
            return true;
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
                double added = rest.Value * seconds;
                amount = new Amount(amount.Nominal + added, new Interval(amount.Range.Low + added, amount.Range.High + added, amount.Range.LowOpen, amount.Range.HighOpen), amount.Approximation);
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

    /// <summary>"three quarters of an hour", "a quarter of a century".</summary>
    private static bool TryPartOfUnit(NumericScan scan, AmountRead read)
    {
        if (read.Form != NumberForm.Fraction || read.IsVague || !scan.Is(read.End, "of") || !scan.IsArticle(read.End + 1) || !scan.Has(read.End + 2, WordTraits.TimeUnit))
            return false;
        string unit = scan.Value(read.End + 2, WordTraits.TimeUnit);
        if (FactText.UnitSeconds(unit) is not (> 0 and var seconds))
            return false;
        Add(scan, read.Start, read.End + 3, read.Amount.Scale(seconds), unit, hyphenated: false);
        return true;
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

    /// <summary>Adds a duration with the noun or verb that lasts.</summary>
    public static void Add(NumericScan scan, int start, int end, Amount seconds, string unit, bool hyphenated)
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
        bool spans = scan.Is(start - 1, "for");
        for (int at = start - 1; at >= scan.First && at >= start - (spans ? FarVerb : NearVerb); at--)
        {
            if (!scan.IsWord(at))
                return -1;
            // "a planned lifetime of five years": what was planned is the lifetime.
            if (PredicateReader.IsVerb(scan, at) || (spans && PredicateReader.IsFinding(scan, at)))
                return scan.Is(at, WordClasses.Past) && at < start - 1 && scan.Has(at - 1, WordTraits.Determiner | WordTraits.Possessive) ? -1 : at;
            // "he faces up to 60 years"
            if (at == start - 1 && PredicateReader.IsThirdPerson(scan, at) && (scan.Has(at - 1, WordTraits.Pronoun) || scan.IsShape(at - 1, TokenShape.Capitalised)))
                return at;
            if (scan.Has(at, WordTraits.Conjunction) && !scan.Has(at, WordTraits.Preposition))
                return -1;
        }

        return -1;
    }
}

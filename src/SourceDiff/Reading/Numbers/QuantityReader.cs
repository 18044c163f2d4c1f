using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Makes a quantity of an amount that is no date, age, duration or sum: a share, a measure, a score, a rank or a count.</summary>
internal static class QuantityReader
{
    /// <summary>Two measures of one thing in two units differ by rounding only.</summary>
    private const double SameMeasure = 0.15;

    public static void Read(NumericScan scan, NameIndex names, AmountRead read)
    {
        if (TryShare(scan, read) || TryMeasure(scan, read))
            return;
        if (read.Second is null && (IdentifierReader.IsCalibre(scan, read.End, out int end) || (read.Start == read.NumberStart && IdentifierReader.IsName(scan, names, read.NumberStart, read.End, out end))))
        {
            AddPlain(scan, read, end, QuantityKind.Identifier);
            return;
        }

        if (read.IsDashed && scan.IsNumber(read.NumberStart) && (IdentifierReader.TryChain(scan, read.NumberStart, out end) || (scan.IsHyphen(read.NumberStart - 1) && scan.IsWord(read.NumberStart - 2))))
        {
            AddPlain(scan, read, Math.Max(end, read.End), QuantityKind.Identifier);
            return;
        }

        if (scan.IsAttached(read.End) && scan.IsWord(read.End) && scan.Tokens[read.End][0] is 'x' or '×' && int.TryParse(scan.Tokens[read.End][1..], NumberStyles.None, CultureInfo.InvariantCulture, out int height))
        {
            // The size of a picture or a screen: 2880x1800.
            Add(scan, read, read.End + 1, QuantityKind.Measure, read.Amount, height, isPlural: false, "pixel", read.Amount);
            return;
        }

        if (ScoreReader.IsScore(scan, read))
        {
            int after = scan.IsHyphen(read.End) && scan.IsNumber(read.End + 1) ? read.End + 2 : read.End;
            scan.Add(new QuantityFact(scan.Span(read.Start, after), scan.Passage, QuantityKind.Score, Amount.Exactly(read.First)) { Second = read.Second, PredicateSpan = Verb(scan, read.Start) }, after);
            return;
        }

        if (ScoreReader.TryRatio(scan, read, out double whole, out int ratio))
        {
            int more = ratio;
            string mark = AmountReader.After(scan, ref more, "");
            var share = read.Amount.Scale(1 / whole);
            Add(scan, read, more, QuantityKind.Ratio, mark.Length > 0 ? BoundMark.Apply(mark, share.Nominal) : share, whole, isPlural: true);
            return;
        }

        var kind = read.Form switch { NumberForm.Ordinal => QuantityKind.Ordinal, NumberForm.Fraction => QuantityKind.Ratio, _ => QuantityKind.Count };
        if ((read.IsVague && scan.IsHyphen(read.End)) || IsAdverb(scan, read))
            return;
        if (!IsPronoun(scan, read))
            Add(scan, read, read.End, kind, read.Amount, null, isPlural: kind != QuantityKind.Ordinal && !(read.First == 1 && read.Second is null));
    }

    private static bool TryShare(NumericScan scan, AmountRead read)
    {
        if (read.Form == NumberForm.Ordinal)
            return false;
        int end = PercentEnd(scan, read.End, out bool points, out double factor);
        if (end == read.End)
            return false;
        var amount = read.Amount.Scale(factor);
        bool joined = read.Second is null && (scan.Is(end, "to") || scan.IsDash(end) || scan.Is(end, "or")) && !scan.Is(read.Start - 1, "from");
        if (joined && NumberReader.TryRead(scan, end + 1, out var second) && second.Value > read.First && PercentEnd(scan, second.End, out _, out _) is var last && last > second.End)
        {
            amount = new Amount((read.First + second.Value) / 2, new Interval(read.First, second.Value), Approximation.Between).Scale(factor);
            end = last;
        }

        string mark = AmountReader.After(scan, ref end, "");
        if (mark.Length > 0 && amount.Approximation == Approximation.Exact)
            amount = BoundMark.Apply(mark, amount.Nominal);
        Add(scan, read, end, points ? QuantityKind.PercentagePoints : QuantityKind.Percentage, amount, null, isPlural: true);
        return true;
    }

    private static int PercentEnd(NumericScan scan, int index, out bool points, out double factor)
    {
        (points, factor) = (false, 1);
        int at = scan.IsDash(index) ? index + 1 : index;
        int end = index;
        if (scan.Is(at, "%") || scan.Is(at, "％") || scan.IsAny(at, "percent percents pct percentage percentages"))
            end = at + 1;
        else if (scan.Is(at, "per") && scan.Is(at + 1, "cent"))
            end = at + 2;
        else if (scan.Is(at, "basis") && scan.IsAny(at + 1, "points", "point"))
            (end, points, factor) = (at + 2, true, 0.01);
        int dash = scan.IsHyphen(end) ? end + 1 : end;
        if (end > index && !points && scan.IsAny(dash, "point", "points"))
            (end, points) = (dash + 1, true);
        return end;
    }

    private static bool TryMeasure(NumericScan scan, AmountRead read)
    {
        if (read.Form == NumberForm.Ordinal)
            return false;
        bool digits = scan.IsNumber(read.End - 1) || scan.IsNumber(read.NumberStart);
        if (!UnitReader.TryRead(scan, read.End, digits, out var unit))
            return TryMagnitude(scan, read);
        int end = unit.End;
        var written = read.Amount;
        var amount = UnitReader.Convert(written, unit);
        int inches = scan.Is(end, "and") || scan.IsDash(end) || scan.Is(end, ",") ? end + 1 : end;
        if (unit.Name == "m" && NumberReader.TryRead(scan, inches, out var rest) && read.Amount.Approximation == Approximation.Exact && rest.Value is > 0 and < 12)
        {
            bool second = UnitReader.TryRead(scan, rest.End, scan.IsNumber(inches), out var smaller) && smaller.Name == "m" && smaller.Factor < unit.Factor;
            if (second || (unit.Factor == 0.3048 && (scan.IsHyphen(end) || (inches == end && !scan.IsWord(rest.End)))) || (scan.Is(rest.End, "in") && unit.Factor == 0.3048))
            {
                double factor = second ? smaller.Factor : 0.0254;
                amount = Amount.Exactly(amount.Nominal + (rest.Value * factor));
                written = amount.Scale(1 / unit.Factor);
                end = second ? smaller.End : scan.Is(rest.End, "in") ? rest.End + 1 : rest.End;
            }
        }

        if (scan.Is(end, "and") && scan.IsArticle(end + 1) && scan.IsAny(end + 2, "half", "quarter"))
        {
            double part = 1 / scan.Number(end + 2, WordTraits.Fraction);
            amount = BoundedLike(amount, amount.Nominal + (part * unit.Factor));
            (written, end) = (amount.Scale(1 / unit.Factor), end + 3);
        }

        double? other = BySecond(scan, amount, ref end);
        end = PairedEnd(scan, end, unit, amount);
        Add(scan, read, end, QuantityKind.Measure, amount, other, isPlural: !scan.IsHyphen(read.End) && unit.Name != "magnitude", unit.Name, written, scan.Span(scan.IsDash(read.End) ? read.End + 1 : read.End, unit.End));
        return true;
    }

    /// <summary>"10 feet by 12", "2880 pixels by 1800": the other side of an area.</summary>
    private static double? BySecond(NumericScan scan, Amount amount, ref int end)
    {
        if (!scan.Is(end, "by") || amount.Approximation != Approximation.Exact || !NumberReader.TryRead(scan, end + 1, out var side) || side.Form == NumberForm.Ordinal)
            return null;
        end = side.End;
        if (UnitReader.TryRead(scan, end, scan.IsNumber(end - 1), out var unit))
            end = unit.End;
        return side.Value;
    }

    private static Amount BoundedLike(Amount amount, double nominal) => amount.Nominal == 0 ? amount : amount.Scale(nominal / amount.Nominal);

    /// <summary>"magnitude-6.1", "a magnitude of 6.1", "measuring 6.1 on the Richter scale"</summary>
    private static bool TryMagnitude(NumericScan scan, AmountRead read)
    {
        int at = read.NumberStart - 1;
        if (scan.IsDash(at) || scan.Is(at, "of") || scan.Is(at, "was"))
            at--;
        if (!scan.Is(at, "magnitude") || read.Amount.Range.High > 12 && read.Amount.Nominal > 12)
            return false;
        bool touching = at == read.NumberStart - 1 || scan.IsDash(read.NumberStart - 1);
        int start = touching && at >= scan.Claimed ? at : read.Start;
        Add(scan, read with { Start = start }, read.End, QuantityKind.Measure, read.Amount, null, isPlural: false, "magnitude", read.Amount, scan.Tokens.SpanOf(at));
        return true;
    }

    /// <summary>"10 kilometers (six miles)": the bracket repeats the measure in another unit and belongs to it.</summary>
    private static int PairedEnd(NumericScan scan, int end, UnitRead unit, Amount amount)
    {
        int open = end;
        bool bracket = scan.IsAny(open, "(", "[");
        bool or = scan.Is(open, "or") || scan.Is(open, "/");
        if ((!bracket && !or) || !AmountReader.TryRead(scan, open + 1, out var other) || !UnitReader.TryRead(scan, other.End, scan.IsNumber(other.NumberStart), out var second))
            return end;
        var converted = UnitReader.Convert(other.Amount, second);
        bool same = second.Name == unit.Name && second.Factor != unit.Factor && Math.Abs(converted.Nominal - amount.Nominal) <= SameMeasure * Math.Max(Math.Abs(amount.Nominal), 1);
        if (!same)
            return end;
        return bracket && scan.IsAny(second.End, ")", "]") ? second.End + 1 : second.End;
    }

    private static void AddPlain(NumericScan scan, AmountRead read, int end, QuantityKind kind) =>
        scan.Add(new QuantityFact(scan.Span(read.Start, end), scan.Passage, kind, Amount.Exactly(read.First)), end);

    private static void Add(NumericScan scan, AmountRead read, int end, QuantityKind kind, Amount amount, double? second, bool isPlural,
        string? unit = null, Amount? written = null, TextSpan writtenUnit = default)
    {
        int next = scan.IsHyphen(end) ? end + 1 : end;
        var phrase = default(TextSpan);
        int head = kind == QuantityKind.Ordinal && scan.Is(next, "of") ? -1 : PhraseReader.NounAfter(scan, next, isPlural, out phrase);
        int predicateFrom = head < 0 ? next : head + 1;
        if (head > next && next > end && kind == QuantityKind.Count && !scan.IsHyphen(next + 1) && scan.Is(next, WordClasses.Noun))
            (head, phrase) = (next, scan.Tokens.SpanOf(next));
        if (head < 0 && kind != QuantityKind.Ordinal)
        {
            head = PhraseReader.NounBefore(scan, read.Start, overVerb: kind is QuantityKind.Percentage or QuantityKind.PercentagePoints);
            if (head < 0 && unit is not null && read.Start < read.NumberStart && IsSized(scan, read.Start - 1))
                head = read.Start - 1;
            phrase = head < 0 ? default : scan.Tokens.SpanOf(head);
        }

        int start = read.Start;
        if (head >= 0 && scan.Cue(head, NumberCues.Stretch) && scan.Is(start, "over") && start + 1 == read.NumberStart && !scan.Cue(start - 1, NumberCues.Exceeds))
            (start, amount) = (read.NumberStart, Amount.Exactly(read.First));
        int outcome = head < 0 ? -1 : OutcomeIn(scan, phrase, head);
        var predicate = outcome >= 0 ? scan.Tokens.SpanOf(outcome)
            : kind is QuantityKind.Ordinal ? Verb(scan, read.Start) : PredicateReader.Of(scan, head == read.Start - 1 ? head : read.Start, predicateFrom);
        if (outcome == head)
            (head, phrase) = (-1, default);
        if (predicate.IsEmpty && kind == QuantityKind.Count)
            predicate = scan.SharedPredicate(read.Start);
        if (kind == QuantityKind.Count && !predicate.IsEmpty && predicate.End <= scan.Tokens.Starts[read.Start])
            scan.SharePredicate(predicate, predicateFrom);
        scan.Add(new QuantityFact(scan.Span(start, end), scan.Passage, kind, amount)
        {
            Second = second,
            Unit = unit,
            WrittenAmount = written,
            WrittenUnitSpan = writtenUnit,
            Counted = head < 0 ? null : PhraseReader.Lemma(scan, head),
            CountedSpan = phrase,
            PredicateSpan = predicate,
        }, end);
    }

    /// <summary>"at <i>speeds</i> up to 120 mph"</summary>
    private static bool IsSized(NumericScan scan, int at) =>
        scan.Is(at, WordClasses.Noun) && !scan.Has(at, WordTraits.TimeUnit | WordTraits.Preposition) && !scan.IsShape(at, TokenShape.Capitalised)
        && (scan.Has(at - 1, WordTraits.Preposition | WordTraits.Determiner | WordTraits.Possessive) || scan.Is(at - 1, WordClasses.Adjective));

    /// <summary>What has become of those who are counted, where their noun phrase says it: "two <i>wounded</i> men", "the number of <i>dead</i>"; or -1.</summary>
    private static int OutcomeIn(NumericScan scan, TextSpan phrase, int head)
    {
        for (int at = head; at >= scan.First && at > head - 4 && scan.Tokens.Starts[at] >= phrase.Start; at--)
        {
            if (scan.Has(at, WordTraits.Cumulative) && scan.Is(at, WordClasses.Past | WordClasses.Adjective) && !scan.Is(at, WordClasses.Plural))
                return at;
        }

        return -1;
    }

    private static TextSpan Verb(NumericScan scan, int start)
    {
        int verb = PredicateReader.VerbBefore(scan, start, out _);
        return verb < 0 ? default : scan.Tokens.SpanOf(verb);
    }

    /// <summary>"at first", "first told": in time before, not in rank.</summary>
    private static bool IsAdverb(NumericScan scan, AmountRead read) =>
        scan.IsAny(read.NumberStart, "first", "second") && read.Form == NumberForm.Ordinal
        && (scan.Is(read.Start - 1, "at") || (!scan.Has(read.Start - 1, WordTraits.Determiner | WordTraits.Possessive | WordTraits.Pronoun) && (PredicateReader.IsVerb(scan, read.End) || scan.Has(read.End, WordTraits.SpeechVerb))));

    /// <summary>"one" that stands for a thing and not for the number: "no one", "one another", "this one", "which one".</summary>
    private static bool IsPronoun(NumericScan scan, AmountRead read)
    {
        if (!scan.Is(read.NumberStart, "one") || read.End != read.NumberStart + 1 || read.Start != read.NumberStart)
            return false;
        int next = read.End;
        int before = scan.IsHyphen(read.Start - 1) ? read.Start - 2 : read.Start - 1;
        if (scan.IsAny(read.Start - 1, "no any every each this that which the another some loved good big new right not only") && !scan.Is(next, WordClasses.Noun))
            return true;
        if (scan.IsAny(before, "no any every some which square day"))
            return true;
        return scan.IsAny(next, "another 's ’s can must should would could may might who that which thing is has does needs wants")
            || (scan.Is(next, "of") && !scan.IsAny(next + 1, "his her its") && !scan.Has(read.Start - 1, WordTraits.Bound))
            || (scan.Is(next, "day") && scan.IsAny(next + 1, ",", "."));
    }
}

using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads sums of money whose currency stands before the number ("more than US$1.7m", "$140 to $150 million") or after it.</summary>
internal static class MoneyReader
{
    /// <summary>Reads a sum that starts with its currency, or with a bound before that.</summary>
    public static bool TryPrefixed(NumericScan scan, int index)
    {
        int at = index;
        string mark = AmountReader.Bounds(scan, ref at);
        if (at > index && scan.IsAny(at, "a the reported"))
            at++;
        bool between = at == index && scan.Is(at, "between");
        bool from = at == index && scan.Is(at, "from");
        if (between || from)
            at++;
        if (!CurrencyReader.TryRead(scan, at, beforeAmount: true, out var currency) || !NumberReader.TryRead(scan, currency.End, out var first) || first.Form == NumberForm.Ordinal)
            return false;
        int start = between || from ? at : index;
        if (start == index && at == index && scan.IsAttached(at) && scan.IsAny(at - 1, "us u.s u.s.") && at - 1 >= scan.Claimed)
            start--;
        int end = first.End;
        Amount amount;
        if (TrySecond(scan, first, between, out var second))
        {
            if (between || (from && !scan.Is(index - 1, WordClasses.Verb)))
                start = index;
            double low = first.Scale == 1 && second.Scale > 1 ? first.Value * second.Scale : first.Value;
            amount = new Amount((low + second.Value) / 2, new Interval(Math.Min(low, second.Value), Math.Max(low, second.Value)), Approximation.Between);
            end = second.End;
        }
        else
        {
            mark = AmountReader.After(scan, ref end, mark);
            amount = BoundMark.Apply(mark, first.Value);
        }

        int after = scan.Is(end, currency.Code) ? end + 1 : end;
        Add(scan, start, after, amount.Scale(currency.Factor), currency.Code);
        return true;
    }

    /// <summary>Reads the currency after an amount: "27.5 billion dollars", "thirteen dollars and five cents", "5-dollar".</summary>
    public static bool TrySuffixed(NumericScan scan, AmountRead read)
    {
        int at = scan.IsHyphen(read.End) || (read.IsVague && scan.Is(read.End, "of")) ? read.End + 1 : read.End;
        if (!CurrencyReader.TryRead(scan, at, beforeAmount: false, out var currency) || CurrencyReader.IsWeight(scan, at, read))
            return false;
        if (at + 1 == currency.End && scan.Kind(at) == TokenKind.Symbol && scan.IsNumber(at + 1))
            return false;
        var amount = read.Amount.Scale(currency.Factor);
        int end = currency.End;
        if (amount.Nominal < 1e5 && scan.Has(end, WordTraits.Scale) && scan.Tokens[end].Length > 4)
        {
            amount = amount.Scale(scan.Number(end, WordTraits.Scale));
            end++;
        }

        int small = scan.Is(end, "and") ? end + 1 : end;
        bool more = NumberReader.TryRead(scan, small, out var rest) && currency.Factor == 1;
        if (more && CurrencyReader.TryRead(scan, rest.End, beforeAmount: false, out var cents) && cents.Factor < 1)
        {
            amount = Amount.Exactly(amount.Nominal + (rest.Value * cents.Factor));
            end = cents.End;
        }
        else if (more && amount.Approximation == Approximation.Exact && IsUnnamedCents(scan, rest))
        {
            amount = Amount.Exactly(amount.Nominal + (rest.Value / 100));
            end = rest.End;
        }

        int start = read.Start;
        bool between = scan.Is(start - 1, "between") && start - 1 >= scan.Claimed;
        if (amount.Approximation == Approximation.Exact && read.Start == read.NumberStart && scan.IsAny(end, "to", between ? "and" : "to") && TryOther(scan, end + 1, currency, amount, out var range, out int rangeEnd))
            (amount, end, start) = (range, rangeEnd, between ? start - 1 : start);
        string mark = AmountReader.After(scan, ref end, "");
        if (mark.Length > 0 && amount.Approximation == Approximation.Exact)
            amount = BoundMark.Apply(mark, amount.Nominal);
        Add(scan, start, end, amount, currency.Code);
        return true;
    }

    /// <summary>"between 38 cents and 41 cents", "38 cents to 41 cents": each end has its currency; "rose 3 cents to 41 cents" is a change and where it ended.</summary>
    private static bool TryOther(NumericScan scan, int index, CurrencyRead currency, Amount low, out Amount range, out int end)
    {
        (range, end) = (low, index);
        if (!NumberReader.TryRead(scan, index, out var second) || second.Form == NumberForm.Ordinal || !CurrencyReader.TryRead(scan, second.End, beforeAmount: false, out var other) || other.Code != currency.Code)
            return false;
        double high = second.Value * other.Factor;
        // From a to b, b is at most a half larger: what moves by a little ends far above the step.
        if (high <= low.Nominal || high > MaxRange * low.Nominal)
            return false;
        (range, end) = (new Amount((low.Nominal + high) / 2, new Interval(low.Nominal, high), Approximation.Between), other.End);
        return true;
    }

    private const double MaxRange = 1.5;

    /// <summary>"18 dollars 40", "18 dollars and 40.": two digits that count nothing else.</summary>
    private static bool IsUnnamedCents(NumericScan scan, NumberRead rest) =>
        rest.Scale == 1 && rest.Value is >= 10 and < 100 && rest.Value == Math.Truncate(rest.Value) && rest.Form is NumberForm.Digits or NumberForm.Words
        && !scan.IsWord(rest.End) && !scan.IsNumber(rest.End) && !scan.IsDash(rest.End) && scan.Kind(rest.End) != TokenKind.Symbol;

    private static bool TrySecond(NumericScan scan, NumberRead first, bool between, out NumberRead second)
    {
        second = default;
        int at = first.End;
        bool joined = scan.IsDash(at) ? scan.IsAttached(at) == scan.IsAttached(at + 1) : scan.Is(at, "to") || (between && scan.Is(at, "and")) || scan.Is(at, "or");
        if (!joined)
            return false;
        if (CurrencyReader.TryRead(scan, at + 1, beforeAmount: true, out var currency))
            at = currency.End - 1;
        else if (scan.Is(at, "to") && !scan.IsNumber(at + 1))
            return false;
        return NumberReader.TryRead(scan, at + 1, out second) && second.Value > first.Value && second.Form != NumberForm.Ordinal;
    }

    private static void Add(NumericScan scan, int start, int end, Amount amount, string currency)
    {
        var subject = default(TextSpan);
        int next = scan.IsHyphen(end) ? end + 1 : end;
        int head = next > end || scan.IsWord(next) ? PhraseReader.NounAfter(scan, next, isPlural: false, out subject) : -1;
        if (head < 0 || scan.Is(next, "of"))
        {
            int before = SizeSubject.Before(scan, start, out _, overVerb: true);
            subject = before >= 0 ? scan.Tokens.SpanOf(before) : head >= 0 ? subject : default;
        }

        int verb = PredicateReader.VerbBefore(scan, start, out _);
        scan.Add(new MoneyFact(scan.Span(start, end), scan.Passage, amount, currency)
        {
            SubjectSpan = subject,
            PredicateSpan = verb < 0 ? default : scan.Tokens.SpanOf(verb),
        }, end);
    }
}

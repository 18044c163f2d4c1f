using SourceDiff.Model;
using SourceDiff.Reading.Names;

namespace SourceDiff.Reading;

/// <summary>
/// Finds the numbers, sums, measures, ages, durations, dates and times of a document in one scan. A span is read by one
/// family only, the most specific first: date, age, duration, sum, share or measure, count. Cost: one bit test a token, and
/// a bounded look around the few that pass it.
/// </summary>
internal sealed class NumericExtractor : IFactExtractor
{
    private const WordTraits Calendar = WordTraits.Month | WordTraits.Weekday | WordTraits.DayPart | WordTraits.RelativeDay
        | WordTraits.Season | WordTraits.Holiday;

    private const WordTraits Numbers = WordTraits.Cardinal | WordTraits.Ordinal | WordTraits.Fraction | WordTraits.Scale
        | WordTraits.VagueAmount | WordTraits.Bound;

    private const WordTraits Dates = Calendar | WordTraits.Ordinal | WordTraits.Cardinal | WordTraits.Fraction;

    private const WordTraits Sums = WordTraits.Currency | WordTraits.Bound;

    private const WordTraits Any = Calendar | Numbers | WordTraits.Currency | WordTraits.TimeUnit | WordTraits.Lasting;

    public void Extract(ReadingContext context)
    {
        var scan = new NumericScan(context);
        var names = context.Names;
        foreach (var passage in context.Passages)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (!passage.IsContent && passage.Kind is not (PassageKind.Dateline or PassageKind.Timestamp))
                continue;
            scan.Enter(passage);
            Read(scan, names);
        }
    }

    private static void Read(NumericScan scan, NameTable names)
    {
        var traits = scan.Tokens.Traits;
        var kinds = scan.Tokens.Kinds;
        int index = scan.First;
        while (index < scan.End)
        {
            bool candidate = kinds[index] == TokenKind.Number || (traits[index] & (Any | WordTraits.StartsPhrase)) != 0 || (traits[index] & TimesReader.Word) == TimesReader.Word || (kinds[index] == TokenKind.Punctuation && scan.IsNumber(index + 1) && scan.IsAttached(index + 1));
            if (candidate && ReadAt(scan, names, index))
                index = Math.Max(index + 1, scan.Claimed);
            else
                index++;
        }
    }

    private static bool ReadAt(NumericScan scan, NameTable names, int index)
    {
        bool number = scan.IsNumber(index);
        if ((scan.Tokens.Traits[index] & TimesReader.Word) == TimesReader.Word && TimesReader.TryRead(scan, index))
            return true;
        // What can start here at all: a reader whose words cannot is not asked.
        var can = scan.CanStart(index);
        if (!number && !((can & Any) != 0 && scan.Match(index, Any, out _) > 0) && !Opens(scan, index))
            return false;
        bool word = !number && scan.IsWord(index);
        if (number && scan.Is(index + 1, ":") && TimingReader.TryRead(scan, index))
            return true;
        // "1440 by 900 pixels": no year.
        if (number && SidesReader.IsSign(scan, index + 1) && AmountReader.TryRead(scan, index, out var side) && SidesReader.TryRead(scan, side))
            return true;
        if ((!word || (can & Dates) != 0) && !IsIdentifier(scan, index) && CalendarReader.TryRead(scan, index))
            return true;
        if ((can & WordTraits.Bound) != 0 && scan.Match(index, WordTraits.Bound, out _) is > 0 and var bound && CalendarReader.TryRead(scan, index + bound))
            return true;
        if (((can & WordTraits.Lasting) != 0 && DescribedDurationReader.TryRead(scan, index)) || (!number && (!word || (can & Sums) != 0) && MoneyReader.TryPrefixed(scan, index)))
            return true;
        if ((can & WordTraits.Fraction) != 0 && PointsReader.TryRead(scan, index))
            return true;
        if (Pronouns.IsInstant(scan, index) || !AmountReader.TryRead(scan, index, out var read) || read.NumberStart < scan.Claimed)
            return BareDurationReader.TryRead(scan, index) || ((can & WordTraits.RelativeDay) != 0 && SequenceReader.TryRead(scan, index));
        if (AgeReader.TryRead(scan, names, read) || DateDistanceReader.TryRead(scan, read))
            return true;
        if (!IsIdentifier(scan, read.NumberStart) && (DurationReader.TryRead(scan, read) || MoneyReader.TrySuffixed(scan, read)))
            return true;
        QuantityReader.Read(scan, names, read);
        return scan.Claimed > index;
    }

    /// <summary>Whether an article or an apostrophe opens a number: "a hundred", "a third of", "'90s".</summary>
    private static bool Opens(NumericScan scan, int index) =>
        scan.IsNumber(index + 1)
            ? scan.IsAttached(index + 1) && scan.Kind(index) == TokenKind.Punctuation
            : scan.IsArticle(index) && (scan.Has(index + 1, WordTraits.Scale | WordTraits.Fraction) || PartReader.IsOneAndPart(scan, index));

    private static bool IsIdentifier(NumericScan scan, int index) =>
        scan.IsNumber(index) && (scan.Is(index - 1, "#") || (scan.IsAny(index - 1, "no. flight highway route interstate") && scan.Has(index - 1, WordTraits.NumberHead)));
}

using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Tells a result ("13-3", "won 2 to 1") from a range ("10-12 people"), and reads ratios ("one in seven").</summary>
internal static class ScoreReader
{
    private const int MaxScore = 300;

    private const string Results =
        "win victory loss defeat draw tie record lead vote decision ruling split triumph win-loss series thrashing rout advantage aggregate margin";

    private const string Before =
        "won lost beat drew led win trailed score voted record defeated tied went is was up down leading trailing vote ruled by a";

    private const string After =
        ", . ; ) on in at away against over to with and for after from last this";

    public static bool IsScore(NumericScan scan, AmountRead read)
    {
        if (read.Second is not { } second || read.First > MaxScore || second > MaxScore || read.Form != NumberForm.Digits || read.First != Math.Truncate(read.First) || second != Math.Truncate(second))
            return false;
        if (read.Start != read.NumberStart || scan.Tokens[read.NumberStart].Contains('.'))
            return false;
        int end = read.End;
        bool noun = scan.IsAny(end, Results) || scan.IsAny(scan.IsWord(end) ? end + 1 : end, Results);
        if (noun)
            return true;
        if (scan.Has(end, WordTraits.Unit | WordTraits.TimeUnit | WordTraits.Scale | WordTraits.Currency) || scan.IsHyphen(end) || scan.IsAny(end, "% percent people") || scan.Is(end, WordClasses.Plural))
            return false;
        if (!read.IsDashed)
            return scan.IsAny(read.Start - 1, Before) && read.First > second && !scan.IsAny(read.Start - 1, "is was up down a went");
        return read.First >= second || scan.IsAny(read.Start - 1, Before) || end >= scan.End || scan.IsAny(end, After) || scan.Is(read.Start - 1, "(") || !scan.IsWord(end);
    }

    /// <summary>"won 2 to 1", "voted 52 to 48"</summary>
    public static bool IsAfterResult(NumericScan scan, int index) => scan.IsAny(index - 1, "won lost beat win led voted ruled vote score trailed by");

    /// <summary>"one in seven", "two out of three": a number, then the number that it is a part of.</summary>
    public static bool TryRatio(NumericScan scan, AmountRead read, out double whole, out int end)
    {
        (whole, end) = (0, read.End);
        if (read.Second is not null || read.IsVague || read.Form is NumberForm.Ordinal or NumberForm.Fraction || read.First > 1000)
            return false;
        int at = end;
        bool plain = scan.Is(at, "in");
        if (plain)
            at++;
        else if (scan.Is(at, "out") && scan.Is(at + 1, "of"))
            at += 2;
        else if (scan.Is(at, "of") && scan.Is(at + 1, "every"))
            at++;
        else
            return false;
        if (scan.Is(at, "every"))
            (at, plain) = (at + 1, false);
        if (!NumberReader.TryRead(scan, at, out var of) || of.Form is NumberForm.Ordinal or NumberForm.Fraction || of.Value < 1)
            return false;
        bool other = scan.Has(of.End, WordTraits.TimeUnit | WordTraits.Unit | WordTraits.Currency | WordTraits.Month) || scan.IsHyphen(of.End)
            || (scan.IsNumber(at) && scan.Tokens[at].Length == 4 && of.Scale == 1 && plain) || scan.IsAny(of.End, ":", "%");
        if (other || (plain && (read.First > 20 || of.Value <= read.First)))
            return false;
        (whole, end) = (of.Value, of.End);
        return true;
    }
}

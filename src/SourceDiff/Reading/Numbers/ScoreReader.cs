using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Tells a result ("13-3", "won 2 to 1") from a range ("10-12 people"), and reads ratios ("one in seven").</summary>
internal static class ScoreReader
{
    private const int MaxScore = 300;

    public static bool IsScore(NumericScan scan, AmountRead read)
    {
        if (read.Second is not { } second || read.First > MaxScore || second > MaxScore || read.Form != NumberForm.Digits || read.First != Math.Truncate(read.First) || second != Math.Truncate(second))
            return false;
        if (read.Start != read.NumberStart || scan.Tokens[read.NumberStart].Contains('.'))
            return false;
        // "in Weeks 14-16", "pages 12-9"
        if (scan.Has(read.Start - 1, WordTraits.TimeUnit | WordTraits.NumberHead))
            return false;
        int end = read.End;
        bool noun = scan.Cue(end, NumberCues.Result) || (scan.IsWord(end) && scan.Cue(end + 1, NumberCues.Result));
        if (noun)
            return true;
        if (scan.Has(end, WordTraits.Unit | WordTraits.TimeUnit | WordTraits.Scale | WordTraits.Currency) || scan.IsHyphen(end) || scan.IsAny(end, "% percent people") || scan.Is(end, WordClasses.Plural))
            return false;
        if (!read.IsDashed)
            return scan.Cue(read.Start - 1, NumberCues.ScoreVerb) && read.First > second;
        return read.First >= second || scan.Cue(read.Start - 1, NumberCues.ScoreVerb | NumberCues.BeforeScore) || end >= scan.End || scan.Cue(end, NumberCues.AfterScore) || scan.Is(read.Start - 1, "(") || !scan.IsWord(end);
    }

    /// <summary>"won 2 to 1", "voted 52 to 48"</summary>
    public static bool IsAfterResult(NumericScan scan, int index) => (scan.Cue(index - 1, NumberCues.ScoreVerb) || scan.Is(index - 1, "by"));

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
        if (!NumberReader.TryRead(scan, at, out var of) || of.Form is NumberForm.Ordinal or NumberForm.Fraction || of.Value < Math.Max(1, read.First))
            return false;
        bool other = scan.Has(of.End, WordTraits.TimeUnit | WordTraits.Unit | WordTraits.Currency | WordTraits.Month) || scan.IsHyphen(of.End)
            || (scan.IsNumber(at) && scan.Tokens[at].Length == 4 && of.Scale == 1 && plain) || scan.IsAny(of.End, ":", "%");
        if (other || (plain && (read.First > 20 || of.Value <= read.First)))
            return false;
        (whole, end) = (of.Value, of.End);
        return true;
    }
}

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
        // "in Weeks 14-16", "pages 12-9"; "passed the bill 228-196" is a vote.
        if (!(read.IsDashed && read.First > second && scan.Has(read.Start - 2, WordTraits.Determiner) && !scan.IsShape(read.Start - 1, TokenShape.Capitalised)) && scan.Has(read.Start - 1, WordTraits.TimeUnit | WordTraits.NumberHead))
            return false;
        int end = read.End;
        bool noun = scan.Cue(end, NumberCues.Result) || (scan.IsWord(end) && scan.Cue(end + 1, NumberCues.Result));
        if (noun)
            return true;
        if (scan.Has(end, WordTraits.Unit | WordTraits.TimeUnit | WordTraits.Scale | WordTraits.Currency) || scan.IsHyphen(end) || scan.IsAny(end, "% percent people") || scan.Is(end, WordClasses.Plural))
            return false;
        if (!read.IsDashed)
            return read.First > second && (scan.Cue(read.Start - 1, NumberCues.ScoreVerb) || (second > 1 && IsAfterResult(scan, read.Start)));
        return read.First >= second || scan.Cue(read.Start - 1, NumberCues.ScoreVerb | NumberCues.BeforeScore) || end >= scan.End || scan.Cue(end, NumberCues.AfterScore) || scan.Is(read.Start - 1, "(") || !scan.IsWord(end);
    }

    /// <summary>"won 2 to 1", "voted 52 to 48", "was passed by 52 to 48", "a vote of 52 to 48": no range counts down.</summary>
    public static bool IsAfterResult(NumericScan scan, int index) =>
        scan.Cue(index - 1, NumberCues.ScoreVerb) || scan.Is(index - 1, "by") || (scan.Is(index - 1, "of") && scan.Cue(index - 2, NumberCues.ScoreVerb));

    /// <summary>"229 votes to 196", "27 in favour and 24 against", "54 votes for the motion, 44 against": those for and those against.</summary>
    public static bool TryVotes(NumericScan scan, AmountRead read, out double against, out int end)
    {
        (against, end) = (0, read.End);
        if (read.Second is not null || read.Amount.Approximation != Approximation.Exact || read.Form is not (NumberForm.Digits or NumberForm.Words))
            return false;
        int at = scan.Cue(read.End, NumberCues.Ballot) ? read.End + 1 : read.End;
        if (at > read.End && (scan.Is(at, "to") || scan.Is(at, "against")) && NumberReader.TryRead(scan, at + 1, out var number) && number.Form is NumberForm.Digits or NumberForm.Words && !scan.IsWord(number.End))
        {
            (against, end) = (number.Value, number.End);
            return true;
        }

        if (scan.Is(at, "in") && scan.IsAny(at + 1, "favour", "favor"))
            at += 2;
        else if (scan.Is(at, "for"))
            at++;
        else
            return false;
        int last = Math.Min(scan.End, at + MotionWords);
        while (at < last && scan.IsWord(at) && !scan.Is(at, "and") && !NumberReader.TryRead(scan, at, out _))
            at++;
        if (scan.Is(at, ","))
            at++;
        if (scan.IsAny(at, "and", "with"))
            at++;
        if (!NumberReader.TryRead(scan, at, out number) || number.Form is not (NumberForm.Digits or NumberForm.Words))
            return false;
        int opposed = (scan.Cue(number.End, NumberCues.Ballot) || scan.Is(number.End, "were")) ? number.End + 1 : number.End;
        if (!scan.Cue(opposed, NumberCues.Opposing))
            return false;
        (against, end) = (number.Value, opposed + 1);
        return true;
    }

    /// <summary>Words for what was voted on: "for <i>the government's motion</i>".</summary>
    private const int MotionWords = 7;

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

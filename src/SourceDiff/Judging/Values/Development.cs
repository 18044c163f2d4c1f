using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Tells an update from a conflict, by the documents' dates and by their own words. A count of what happened to people or things
/// grows (that of the missing shrinks) from one article to a later one; "risen to", "corrected", "extended to" say so whatever
/// is counted.
/// </summary>
internal static class Development
{
    /// <summary>Articles nearer than this in time are one news cycle: their numbers conflict.</summary>
    private static readonly TimeSpan NewsCycle = TimeSpan.FromHours(1);

    /// <summary>A bound is outgrown by so much without a word on it; beyond, the numbers are of two places or two things.</summary>
    private const double MaxGrowth = 3;

    /// <summary>Words of development reach this many tokens, within their sentence.</summary>
    private const int Reach = 14;

    /// <summary>"96 percent of all the ballots counted": tokens behind a share in which it is said what is counted.</summary>
    private const int CountReach = 4;

    private const string Counting = "counting";

    /// <summary>Whether the two differing numbers are an earlier and a later state of one count.</summary>
    public static bool IsUpdate(JudgingContext context, FactPair<QuantityFact> pair)
    {
        if (IsMoved(context.Left, pair.LeftMention, pair.Right) != IsMoved(context.Right, pair.RightMention, pair.Left))
            return true;
        if (IsOfACount(context.Left, pair.LeftMention) && IsOfACount(context.Right, pair.RightMention))
            return true;
        int later = Later(context);
        var leftWords = Around(context.Left, pair.LeftMention, pair.Right);
        var rightWords = Around(context.Right, pair.RightMention, pair.Left);
        // What the later one says of itself tells, whatever the hour: of a count that grows, also within one news cycle.
        if (later == 0 && (leftWords >= DevelopmentKind.Changed) != (rightWords >= DevelopmentKind.Changed) && (!AreDated(context) || pair.LeftMention.Outcome.Length > 0))
            later = leftWords > rightWords ? -1 : 1;
        if (later == 0)
            return false;
        var words = later < 0 ? leftWords : rightWords;
        if (words >= DevelopmentKind.Changed)
            return true;
        string outcome = pair.LeftMention.Outcome;
        if (outcome.Length == 0 || outcome != pair.RightMention.Outcome)
            return false;
        double growth = (pair.Right.Amount.Nominal - pair.Left.Amount.Nominal) * later;
        return words == DevelopmentKind.Later || (Shrinks(outcome) ? growth < 0 : growth > 0);
    }

    /// <summary>Whether "at least nine" and a greater number are an earlier and a later count: the later one must say so itself, or be a day younger.</summary>
    public static bool IsOutgrown(JudgingContext context, FactPair<QuantityFact> pair)
    {
        int later = Later(context);
        if (later == 0 && !AreDated(context))
            later = SaysGrown(context.Right, pair.RightMention, pair.Left) ? 1 : SaysGrown(context.Left, pair.LeftMention, pair.Right) ? -1 : 0;
        if (later == 0)
            return false;
        var (old, young) = later > 0 ? (pair.Left, pair.Right) : (pair.Right, pair.Left);
        var reading = later > 0 ? context.Right : context.Left;
        if (old.Amount.Approximation is not (Approximation.AtLeast or Approximation.MoreThan) || young.Amount.Nominal <= old.Amount.Nominal)
            return false;
        string outcome = pair.LeftMention.Outcome;
        return outcome.Length > 0 && outcome == pair.RightMention.Outcome
            && (Around(reading, later > 0 ? pair.RightMention : pair.LeftMention, old) != DevelopmentKind.None
                || (context.Left.PublishedOn != context.Right.PublishedOn && young.Amount.Nominal <= MaxGrowth * old.Amount.Nominal));
    }

    /// <summary>"has risen to 23".</summary>
    private static bool SaysGrown(DocumentReading reading, ValueMention value, QuantityFact other) => Around(reading, value, other) >= DevelopmentKind.Changed;

    /// <summary>Whether words of development stand around a number.</summary>
    public static bool IsTold(DocumentReading reading, ValueMention value) => Around(reading, value, (QuantityFact)value.Fact) != DevelopmentKind.None;

    /// <summary>What the phrase that starts at a token says.</summary>
    public static DevelopmentKind At(TokenTable tokens, int index)
    {
        if (NewsLexicon.English.Match(tokens, index, WordTraits.Development, out int entry) == 0)
            return DevelopmentKind.None;
        return NewsLexicon.English.Value(entry, WordTraits.Development) switch
        {
            "grown" => DevelopmentKind.Grown,
            "changed" => DevelopmentKind.Changed,
            Counting => DevelopmentKind.None,
            _ => DevelopmentKind.Later,
        };
    }

    /// <summary>"with 96 percent of the ballots counted": the next report has more of them.</summary>
    private static bool IsOfACount(DocumentReading reading, ValueMention value)
    {
        var tokens = reading.Tokens;
        for (int i = value.End; i < Math.Min(reading.Passages[value.Fact.Passage].EndToken, value.End + CountReach); i++)
        {
            if (NewsLexicon.English.Match(tokens, i, WordTraits.Development, out int entry) > 0 && NewsLexicon.English.Value(entry, WordTraits.Development) == Counting)
                return true;
        }

        return false;
    }

    /// <summary>Those missing or trapped are found with time.</summary>
    private static bool Shrinks(string outcome) => outcome is "missing" or "trapped";

    /// <summary>The surest words of development near the number, in its sentence.</summary>
    private static DevelopmentKind Around(DocumentReading reading, ValueMention value, QuantityFact other)
    {
        var passage = reading.Passages[value.Fact.Passage];
        int at = value.First;
        var found = IsMoved(reading, value, other) ? DevelopmentKind.Changed : DevelopmentKind.None;
        for (int i = Math.Max(passage.FirstToken, at - Reach); i < Math.Min(passage.EndToken, at + Reach); i++)
        {
            var here = At(reading.Tokens, i);
            if ((here == DevelopmentKind.Grown && (i > at || i < at - 2)) || (here == DevelopmentKind.Changed && reading.Tokens.Is(i + 1, "from") && !IsFrom(reading, passage.Index, i + 2, other)))
                continue;
            found = here > found ? here : found;
        }

        return found;
    }

    /// <summary>"rose from 12 to 17", "climbed to 17 from 12", "first put at 12, now at 17": the other number, and where it went.</summary>
    private static bool IsMoved(DocumentReading reading, ValueMention value, QuantityFact other)
    {
        foreach (var mention in ValueTable.Of(reading).In(value.Fact.Passage))
        {
            if (mention is { IsYardstick: true, Fact: QuantityFact earlier } && earlier.Amount.Nominal == other.Amount.Nominal
                && (mention.IsOutdated || (reading.Tokens.Is(mention.First - 1, "from") && (mention.End == value.First - 1 || value.End == mention.First - 1))))
                return true;
        }

        return false;
    }

    /// <summary>"up from 17" tells of an earlier 17, and of no other number.</summary>
    private static bool IsFrom(DocumentReading reading, int passage, int token, QuantityFact other)
    {
        foreach (var mention in ValueTable.Of(reading).In(passage))
        {
            if (mention is { Fact: QuantityFact earlier } && mention.First == token && earlier.Amount.Nominal == other.Amount.Nominal)
                return true;
        }

        return false;
    }

    private static bool AreDated(JudgingContext context) =>
        (context.Left.Document.PublishedAt is not null && context.Right.Document.PublishedAt is not null)
        || (context.Left.PublishedOn is not null && context.Right.PublishedOn is not null);

    /// <summary>Which document is later: -1 the left one, 1 the right one, 0 neither or unknown.</summary>
    public static int Later(JudgingContext context)
    {
        if (context.Left.Document.PublishedAt is { } left && context.Right.Document.PublishedAt is { } right)
            return (left - right).Duration() < NewsCycle ? 0 : right.CompareTo(left);
        return context.Left.PublishedOn is { } one && context.Right.PublishedOn is { } other ? other.CompareTo(one) : 0;
    }
}

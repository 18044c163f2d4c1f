using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Counting;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Holds "the schools stay closed until Friday" against "classes at the schools resumed on Wednesday": what a state lasts until is when its
/// contrary begins. O(limits × dates), of which an article gives few.
/// </summary>
internal static class StateEnds
{
    private const double Confidence = 0.6;

    /// <summary>A text with more dates is a timetable.</summary>
    private const int Most = 500;

    private const int DaysAWeek = 7;

    /// <summary>Of two weekdays in a row of which weeks nobody tells, the later is at most so many days on.</summary>
    private const int HalfAWeek = 3;

    public static void Judge(JudgingContext context, Rule rule)
    {
        if (!context.Story.BeginsAlike || context.LeftValues.Of(ValueKind.Date).All.Length > Most || context.RightValues.Of(ValueKind.Date).All.Length > Most)
            return;
        foreach (var left in context.LeftValues.Of(ValueKind.Date).All)
        {
            foreach (var right in context.RightValues.Of(ValueKind.Date).All)
            {
                if (left.IsLimit == right.IsLimit)
                    continue;
                bool contradict = left.IsLimit ? Contradict(context.Left, left, context.Right, right) : Contradict(context.Right, right, context.Left, left);
                if (!contradict)
                    continue;
                context.Report(new Verdict(rule, Relation.Conflicts, left.Side, right.Side, Confidence,
                    $"What lasts until one day cannot end on the other: {Wording.Quote(context.Left, left.Span)} and {Wording.Quote(context.Right, right.Span)}.")
                {
                    Subject = left.About(context.Left) is { Length: > 0 } about ? about : right.About(context.Right),
                });
                return;
            }
        }
    }

    private static bool Contradict(DocumentReading lasting, ValueMention limit, DocumentReading ending, ValueMention date) =>
        limit.Predicate >= 0 && date.Predicate >= 0 && !limit.IsListed && !date.IsListed && !date.IsOfSaying
        && (WordGroups.Happenings.Of(lasting.Tokens.Lemmas[limit.Predicate]) & Closing) != 0 && (WordGroups.Happenings.Of(ending.Tokens.Lemmas[date.Predicate]) & Opening) != 0
        && MarkOf(lasting.Tokens, limit.First) is { } mark && DaysAfter(limit.Date, date.Date) is { } days && (days < 0 || (days > 0 && mark == Mark.Until)) && ShareThing(lasting, limit, ending, date);

    private enum Mark
    {
        Until,
        AtLeast,
    }

    /// <summary>"until" the day or "until at least" and "through" it; <c>null</c> for what is no such limit.</summary>
    private static Mark? MarkOf(TokenTable tokens, int first)
    {
        int at = first - 1;
        bool atLeast = at > 1 && tokens.Is(at, "least") && tokens.Is(at - 1, "at");
        if (atLeast)
            at -= 2;
        return at < 0 ? null : tokens.Is(at, "through") ? Mark.AtLeast : !tokens.Is(at, "until") && !tokens.Is(at, "till") ? null : atLeast ? Mark.AtLeast : Mark.Until;
    }

    /// <summary>How many days the date comes after the limit; <c>null</c> where that is not known.</summary>
    private static int? DaysAfter(CalendarDate limit, CalendarDate date)
    {
        if (limit is { First: { } end } && date is { First: { } day } && end == limit.Last && day == date.Last)
            return day.DayNumber - end.DayNumber;
        if (limit.Weekday is not { } weekday || date.Weekday is not { } other)
            return null;
        int ahead = ((int)other - (int)weekday + DaysAWeek) % DaysAWeek;
        return ahead > HalfAWeek ? ahead - DaysAWeek : ahead;
    }

    /// <summary>"closed", "shut", "cancelled" begin a state, "reopened", "resumed", "are back" end it.</summary>
    private static readonly ulong Closing = WordGroups.Happenings.Of(WordNet.Find("suspend")), Opening = WordGroups.Happenings.Of(WordNet.Find("resume"));

    /// <summary>Whether both passages name one thing.</summary>
    private static bool ShareThing(DocumentReading left, ValueMention one, DocumentReading right, ValueMention other)
    {
        for (int i = left.Passages[one.Fact.Passage].FirstToken; i < left.Passages[one.Fact.Passage].EndToken; i++)
        {
            if (!IsThing(left.Tokens, i, one.Predicate))
                continue;
            for (int j = right.Passages[other.Fact.Passage].FirstToken; j < right.Passages[other.Fact.Passage].EndToken; j++)
            {
                if (right.Tokens.Lemmas[j] == left.Tokens.Lemmas[i] && IsThing(right.Tokens, j, other.Predicate))
                    return true;
            }
        }

        return false;
    }

    private static bool IsThing(TokenTable tokens, int index, int verb) => index != verb && tokens.Lemmas[index] >= 0 && (tokens.Classes[index] & WordClasses.Noun) != 0
        && tokens.Contents[index] == TokenContent.Telling && !tokens.Has(index, WordTraits.Weekday | WordTraits.TimeUnit | WordTraits.DayPart | WordTraits.Role);
}

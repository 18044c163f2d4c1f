using SourceDiff.Judging.Claims;
using SourceDiff.Judging.Matching;
using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Counting;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Compares dates, weekdays and times of day of the same happening.</summary>
internal sealed class DateJudge : SlotJudge<DateFact>
{
    private static readonly Rule Same = new("SD0301", Aspect.Date, Severity.Medium, "Same date or time",
        "Both state the same date, weekday or time. Example: “on June 24, 2005” and “24 June 2005”.");

    private static readonly Rule Near = new("SD0302", Aspect.Date, Severity.Low, "Dates or times that can both be true",
        "One is more exact than the other, or approximate. Example: “on Monday morning” and “at about 10 a.m.”; “in June” and “on June 24”.");

    private static readonly Rule Different = new("SD0303", Aspect.Date, Severity.High, "Different dates or times",
        "Both date the same happening, and no date satisfies both: the years, months, days, weekdays or times differ. Example: “was arrested on Tuesday” and “was arrested on Friday”.");

    private static readonly ExplanationForm SameForm = new("Both give the same date or time: {left} and {right}.");

    private static readonly ExplanationForm NearForm = new("The dates or times differ in precision only: {left} and {right}.");

    private static readonly ExplanationForm DifferentForm = new("The dates or times differ: {left} and {right}.");

    public override IReadOnlyList<Rule> Rules { get; } = [Same, Near, Different];

    protected override ValueKind Kind => ValueKind.Date;

    /// <summary>Letters of a verb that no ending changes: "open", "opened".</summary>
    private const int Stem = 4;

    /// <summary>Tokens before a verb in which its subject and auxiliaries stand.</summary>
    private const int SubordinatorReach = 6;

    /// <summary>Verbs that may tell of one happening: "was arrested", "was in custody".</summary>
    private const double SameHappening = 0.6;

    private const int DaysAWeek = 7;

    /// <summary>Exact hours within twenty minutes of each other.</summary>
    private const double NearCalls = 0.66;

    public override double AgreementGate => 0.25;

    public override FactComparison Compare(JudgingContext context, ValueMention left, ValueMention right)
    {
        var comparison = DateComparison.Of(DayOf(left, right), DayOf(right, left));
        // "the previous day's raid", told on Friday of Friday's: the other day is that from which it is counted.
        if (comparison.Relation == Relation.Conflicts && (IsCountedFrom(left, right) || IsCountedFrom(right, left)))
            return FactComparison.NotComparable("a day, and the day from which it is counted");
        // Whatever happened on them, they are no two dates that could differ.
        if (comparison.Reason is not (null or DateComparison.CountedDay or DateComparison.OtherSizes or DateComparison.OtherLengths or DateComparison.OtherHalves))
            return comparison;
        double predicate = Math.Max(WordKinship.Heads(context.Left.Tokens, left.Predicate, context.Right.Tokens, right.Predicate), WordKinship.Heads(context.Left.Tokens, HappeningOf(context.Left.Tokens, left), context.Right.Tokens, HappeningOf(context.Right.Tokens, right)));
        // "died yesterday" and "died on Friday": of one deed the days can be told apart where both reports are dated.
        if (comparison.Reason == DateComparison.CountedDay && left.Predicate >= 0 && (predicate == 1 || ShareNoun(context, left, right) || IsMain(context, left, right)) && AreDaysOfOneWeek(context, left, right))
            comparison = new FactComparison(Relation.Conflicts, 0.5) { Parts = ValueParts.Day };
        // "will host next year's awards" in a report of a known day, and "this year's" in one of none.
        if (comparison.Reason == DateComparison.OtherSizes && predicate == 1 && (RelativeYears.Differ(context.Left.Tokens, left, right) || RelativeYears.Differ(context.Right.Tokens, right, left)))
            comparison = new FactComparison(Relation.Conflicts, 0.5);
        // "will open in the spring of 2028", "will open in October 2028".
        if (comparison.Reason == DateComparison.OtherLengths && predicate == 1 && left.Predicate >= 0 && DateComparison.AreApart(left.Date, right.Date))
            comparison = new FactComparison(Relation.Conflicts, 0.5) { Parts = ValueParts.Day };
        // "at noon", "at midnight"; "at 3 a.m.", "at 3 p.m.": both name the half of the day.
        if (comparison.Reason == DateComparison.OtherHalves && HourHalves.AreNamed(context.Left.Tokens, left) && HourHalves.AreNamed(context.Right.Tokens, right))
            comparison = new FactComparison(Relation.Conflicts, 0.5) { Parts = ValueParts.Time };
        if (comparison.Reason is not null)
            return comparison;
        if (comparison is { Relation: not Relation.Conflicts, Parts: ValueParts.Time } && TimeZones.AreApart(context.Left.Tokens, left, context.Right.Tokens, right))
            return FactComparison.NotComparable("hours of two time zones");
        if (comparison.Relation == Relation.Conflicts && DateGates.Reason(context, left, right) is { } apart)
            return FactComparison.NotComparable(apart);
        if (comparison.Relation == Relation.Conflicts && left.IsLimit != right.IsLimit)
            return EndsState(context, left, right) ? comparison with { Kinship = 0.9 } : FactComparison.NotComparable("a period and a date");
        // "A neighbour reported the blast at 4:12", "the call came at 4:10": who says something to the minute calls for help.
        bool areCalls = DateComparison.NearnessOfHours(left.Fact, right.Fact) > NearCalls && (left.TimeTopic & right.TimeTopic & TimeTopics.Calls) != 0;
        if (comparison.Relation == Relation.Conflicts && left.IsOfSaying != right.IsOfSaying && !areCalls)
            return FactComparison.NotComparable("the day of a report and of an event");
        // "called the dam safe on Tuesday", "the dam broke shortly after four on Tuesday": neither puts the other more exactly.
        if (comparison.Relation == Relation.Compatible && left.IsOfSaying != right.IsOfSaying && predicate < 1 && !areCalls)
            return FactComparison.NotComparable("the day of a report and of an event");
        // "police said on Friday", "officials said on Saturday": each report quotes its own briefing. What was admitted in April or in June is no briefing.
        if (comparison.Relation == Relation.Conflicts && left.IsOfSaying && right.IsOfSaying && !(IsOfMonth(left) && IsOfMonth(right)) && !(left.Agent >= 0 && right.Agent >= 0 && WordKinship.Heads(context.Left.Tokens, left.Agent, context.Right.Tokens, right.Agent) == 1))
            return FactComparison.NotComparable("the days of two reports");
        if (comparison.Relation == Relation.Conflicts && predicate < 1 && !areCalls && DateMentions.IsTelling(context.Left.Tokens, left.Predicate) != DateMentions.IsTelling(context.Right.Tokens, right.Predicate))
            return FactComparison.NotComparable("the day of a report and of an event");
        if (comparison is { Relation: Relation.Conflicts, Parts: not ValueParts.Time } && AreOfOtherTimes(left, right, predicate))
            return FactComparison.NotComparable("dates of other happenings");
        if (comparison.Relation == Relation.Conflicts && predicate < 1 && (TellsApart(context.Left, left, context.Right, right) || TellsApart(context.Right, right, context.Left, left)))
            return FactComparison.NotComparable("dates of other happenings");
        // "shot the clerk on June 4", "the trial begins on September 12".
        if (comparison.Relation == Relation.Conflicts && predicate < 1 && ((left.TimeTopic ^ right.TimeTopic) & TimeTopics.Trials) != 0 && (left.TimeTopic & right.TimeTopic) == 0 && left.TimeTopic != 0 && right.TimeTopic != 0)
            return FactComparison.NotComparable("the day of a deed and of its trial");
        if (comparison is { Relation: Relation.Conflicts, Parts: ValueParts.Time } && TimeZones.MayBeOne(context.Left.Tokens, left, context.Right.Tokens, right))
            return FactComparison.NotComparable("hours of two time zones");
        if (comparison is { Relation: Relation.Conflicts, Parts: ValueParts.Time } && (HourHalves.MayBeOne(context.Left.Tokens, left, right) || HourHalves.MayBeOne(context.Right.Tokens, right, left)))
            return FactComparison.NotComparable("hours of either half of the day");
        if (comparison is { Relation: Relation.Conflicts, Parts: ValueParts.Time } && HourBounds.Hold(context.Left.Tokens, left, context.Right.Tokens, right))
            return FactComparison.NotComparable("an hour and its limit");
        // "broke out at 2 a.m.", "was under control by 5 a.m.": what was so at the latest is another happening, unless it is told in the same words.
        if (comparison is { Relation: Relation.Conflicts, Parts: ValueParts.Time } && predicate < 1 && HourBounds.IsLatest(context.Left.Tokens, left) != HourBounds.IsLatest(context.Right.Tokens, right))
            return FactComparison.NotComparable("an hour and its limit");
        // "waited on Wednesday night" and "burned before dawn on Wednesday": parts of one day in which this and that happened.
        // "The call came at half past three", "it was put out by seven": one night's hours are many.
        if (comparison is { Relation: Relation.Conflicts, Parts: ValueParts.Time } && predicate < 1 && left.TimeTopic != 0 && right.TimeTopic != 0 && (left.TimeTopic & right.TimeTopic) == 0)
            return FactComparison.NotComparable("times of day of other happenings");
        if (comparison is { Relation: Relation.Conflicts, Parts: ValueParts.Time } && predicate == 0 && left.Date.MinuteTolerance > 0 && right.Date.MinuteTolerance > 0)
            return FactComparison.NotComparable("times of day of other happenings");
        if (comparison.Relation == Relation.Conflicts && TellsDeed(context.Left.Tokens, left) != TellsDeed(context.Right.Tokens, right) && DateComparison.AreNextWeekdays(left.Date, right.Date))
            return FactComparison.NotComparable("a day and the day after");
        if (predicate == 0 && AreOneAgain(context, left.Predicate, right.Predicate))
            predicate = 1;
        if (comparison.Relation == Relation.Conflicts && predicate == 1 && VerbParticles.Differ(context.Left.Tokens, left.Predicate, context.Right.Tokens, right.Predicate))
            return FactComparison.NotComparable("dates of other happenings");
        // "won Sunday's election", "won the election on Sunday"; "the shooting took place on Monday", "the shooting that occurred on Tuesday".
        if (predicate == 0 && ShareNoun(context, left, right))
            predicate = comparison.Relation != Relation.Conflicts || (IsHappening(context.Left.Tokens, left) && IsHappening(context.Right.Tokens, right)) ? 1 : SameHappening;
        // "The incident happened yesterday": what the other report begins with.
        if (predicate == 0 && IsMain(context, left, right))
            predicate = SameHappening;
        // "struck at 6:20", "the slope gave way at 5:30": whatever happened, struck.
        if (predicate == 0 && (IsHappening(context.Left.Tokens, left) || IsHappening(context.Right.Tokens, right)))
            predicate = 0.5;
        // One day, and two hours of it: the day speaks for one happening.
        if (comparison is { Relation: Relation.Conflicts, Parts: ValueParts.Time } && predicate == 0 && IsOneDay(left.Date, right.Date))
            predicate = 0.5;
        if (comparison.Relation == Relation.Conflicts && (AreOutcomes(context, left.Predicate, right.Predicate) || (predicate == 0 && AreContrary(context, left, right))))
            return FactComparison.NotComparable("dates of other happenings");
        return comparison with { Kinship = predicate switch { 1 => AreOthers(context, left, right) ? 0.3 : 0.9, 0 => (left.TimeTopic & right.TimeTopic) != 0 ? SameHappening : 0.25, _ => predicate } };
    }

    private static bool IsCountedFrom(ValueMention counted, ValueMention other) => counted.CountedFrom is { } day && DateComparison.Of(day, other.Date).Relation is Relation.Agrees or Relation.Compatible;

    /// <summary>Two who say "that morning" say the same, whichever day either text told before.</summary>
    private static CalendarDate DayOf(ValueMention date, ValueMention other) =>
        date.Fact is DateFact { Date: { Symbol: { } symbol } told } && other.Fact is DateFact { Date.Symbol: { } same } && symbol == same ? told : date.Date;

    /// <summary>"Today" in a report that was stamped the day after its news, or far off, is a day late.</summary>
    private static bool AreDaysOfOneWeek(JudgingContext context, ValueMention left, ValueMention right) => left.Fact is DateFact { Date: { First: { } one } early } && early.Last == one
        && right.Fact is DateFact { Date: { First: { } other } late } && late.Last == other && Math.Abs(one.DayNumber - other.DayNumber) is var days
        && days <= DaysAWeek && (days > 1 || context.Left.Tokens.Is(left.First, "yesterday") || context.Right.Tokens.Is(right.First, "yesterday"));

    private static bool ShareNoun(JudgingContext context, ValueMention left, ValueMention right) =>
        left.Noun >= 0 && right.Noun >= 0 && WordKinship.Heads(context.Left.Tokens, left.Noun, context.Right.Tokens, right.Noun) == 1;

    /// <summary>"His <i>death</i> occurred on Monday", "he <i>died</i> on Monday".</summary>
    private static int HappeningOf(TokenTable tokens, ValueMention date) => date.Noun >= 0 && IsHappening(tokens, date) ? date.Noun : date.Predicate;

    /// <summary>"The incident happened yesterday", and the day of what the other report begins with.</summary>
    private static bool IsMain(JudgingContext context, ValueMention left, ValueMention right) => context.Story.BeginsAlike
        && ((IsIncident(context.Left.Tokens, left) && right.IsLead) || (IsIncident(context.Right.Tokens, right) && left.IsLead));

    private static bool IsIncident(TokenTable tokens, ValueMention value) => IsHappening(tokens, value) && value.Predicate > 0
        && (ValueWords.Is(tokens, value.Predicate - 1, ValueCues.Incident) || (value.Agent >= 0 && ValueWords.Is(tokens, value.Agent, ValueCues.Incident)));

    private static bool IsHappening(TokenTable tokens, ValueMention value) => value.Predicate >= 0 && ValueWords.Is(tokens, value.Predicate, ValueCues.Happening);

    private static bool IsOfMonth(ValueMention value) => value.Fact is DateFact { Date: { Month: not null, Day: null } };

    /// <summary>The news of the day and what is told for comparison: other years, a month without a day and a weekday, a weekday and a day of a month for other verbs.</summary>
    private static bool AreOfOtherTimes(ValueMention left, ValueMention right, double predicate)
    {
        var (one, other) = (((DateFact)left.Fact).Date, ((DateFact)right.Fact).Date);
        if (one is { Year: null, Weekday: null } && other is { Year: null, Weekday: null } && left.Year != right.Year && (predicate < 1 || (left.Year != 0 && right.Year != 0)))
            return true;
        if (one.Year is null != other.Year is null && DateComparison.IsOfPeriod(one) != DateComparison.IsOfPeriod(other))
            return true;
        return predicate < 1 && DateComparison.AreUnlike(one, other);
    }

    /// <summary>"derailed on Thursday" and "the driver of the train that derailed died on Friday": the other tells that happening, and dates another one.</summary>
    private static bool TellsApart(DocumentReading reading, ValueMention dated, DocumentReading other, ValueMention apart)
    {
        if (dated.Predicate < 0 || apart.Predicate < 0)
            return false;
        foreach (var (_, head) in EventHeads.Of(other).In(apart.Fact.Passage))
        {
            // "The blast that killed 17 people on Saturday could be heard": the day stands with the verb of the clause.
            bool isOfClause = head < apart.First && (apart.Predicate > apart.First || apart.Predicate < head);
            if (head >= 0 && head != apart.Predicate && !isOfClause && IsSubordinate(other.Tokens, head) && WordKinship.Heads(reading.Tokens, dated.Predicate, other.Tokens, head) == 1)
                return true;
        }

        return false;
    }

    /// <summary>"the train <i>that</i> derailed", "<i>after</i> he was sentenced".</summary>
    private static bool IsSubordinate(TokenTable tokens, int verb)
    {
        for (int i = verb - 1; i >= Math.Max(0, verb - SubordinatorReach) && tokens.Kinds[i] != TokenKind.Punctuation; i--)
        {
            if (tokens.Has(i, WordTraits.Relative | WordTraits.Subordinator))
                return true;
        }

        return false;
    }

    /// <summary>"closed until noon" and "reopened at 9": what ends one state begins its contrary.</summary>
    private static bool EndsState(JudgingContext context, ValueMention left, ValueMention right)
    {
        var (limit, tokens) = left.IsLimit ? (left, context.Left.Tokens) : (right, context.Right.Tokens);
        int until = limit.First - 1;
        if (until > 1 && tokens.Is(until, "least") && tokens.Is(until - 1, "at"))
            until -= 2;
        return (tokens.Is(until, "until") || tokens.Is(until, "till")) && AreContrary(context, left, right);
    }

    /// <summary>"closed on Wednesday" and "reopened on Friday" are two happenings.</summary>
    private static bool AreContrary(JudgingContext context, ValueMention left, ValueMention right) =>
        Contrary(context.Left.Tokens, left.Predicate) is { Length: > 1 } one && Contrary(context.Right.Tokens, right.Predicate) is { Length: > 1 } other
        && one[^1] != other[^1] && one.AsSpan(0, one.Length - 1).SequenceEqual(other.AsSpan(0, other.Length - 1));

    /// <summary>"were hurt on Wednesday" and "died on Friday": not the same became of them.</summary>
    private static bool AreOutcomes(JudgingContext context, int left, int right) =>
        Outcome.NameAt(context.Left.Tokens, left) is { Length: > 0 } one && Outcome.NameAt(context.Right.Tokens, right) is { Length: > 0 } other && one != other;

    private static string? Contrary(TokenTable tokens, int verb) =>
        verb >= 0 && tokens.Has(verb, WordTraits.Contrary) ? NewsLexicon.English.Value(tokens.Entries[verb], WordTraits.Contrary) : null;

    /// <summary>Whether a verb says what happened then, and not what was left of it.</summary>
    private static bool TellsDeed(TokenTable tokens, ValueMention date) => date.Predicate >= 0 && !ValueWords.Is(tokens, date.Predicate, ValueCues.Staying);

    private static bool IsOneDay(CalendarDate left, CalendarDate right) =>
        (left.Weekday is { } weekday && weekday == right.Weekday) || (left is { Month: not null, Day: not null } && left.Month == right.Month && left.Day == right.Day);

    /// <summary>"will reopen", "will be open again": the verb with and without its "re-".</summary>
    private static bool AreOneAgain(JudgingContext context, int left, int right) =>
        left >= 0 && right >= 0 && (IsAgain(context.Left.Tokens[left], context.Right.Tokens[right]) || IsAgain(context.Right.Tokens[right], context.Left.Tokens[left]));

    private static bool IsAgain(ReadOnlySpan<char> again, ReadOnlySpan<char> once) =>
        once.Length >= Stem && again.Length >= Stem + 2 && again.StartsWith("re", StringComparison.OrdinalIgnoreCase) && again.Slice(2, Stem).Equals(once[..Stem], StringComparison.OrdinalIgnoreCase);

    /// <summary>"revenue rose" and "the shares jumped": one verb, of two things.</summary>
    private static bool AreOthers(JudgingContext context, ValueMention left, ValueMention right) =>
        left.Patient >= 0 && right.Patient >= 0 ? AreOthers(context, left.Patient, right.Patient)
        : left.Agent >= 0 && right.Agent >= 0 && AreOthers(context, left.Agent, right.Agent);

    /// <summary>Names may stand for what the other text calls by a noun.</summary>
    private static bool AreOthers(JudgingContext context, int left, int right) => !IsName(context.Left, left) && !IsName(context.Right, right)
        && WordKinship.Heads(context.Left.Tokens, left, context.Right.Tokens, right) == 0;

    private static bool IsName(DocumentReading reading, int token) =>
        (reading.Tokens.Shapes[token] & TokenShape.Capitalised) != 0 && token > 0 && (reading.Tokens.Kinds[token - 1] is TokenKind.Word or TokenKind.Number || reading.Tokens.Is(token - 1, "&"));

    public override void Judge(JudgingContext context)
    {
        base.Judge(context);
        ZoneComparison.Judge(context, Different);
        StateEnds.Judge(context, Different);
        OnceOnly.Judge(context, this, Different);
    }

    protected override Verdict? Decide(JudgingContext context, FactPair<DateFact> pair, Relation relation, double strength)
    {
        string subject = pair.LeftMention.About(context.Left) is { Length: > 0 } about ? about : pair.RightMention.About(context.Right);
        return relation switch
        {
            Relation.Agrees => Verdicts.Of(context, strength, Same, relation, pair, subject, SameForm),
            Relation.Compatible => Verdicts.Of(context, strength, Near, relation, pair, subject, NearForm),
            _ => Verdicts.Of(context, strength, Different, relation, pair, subject, DifferentForm),
        };
    }
}

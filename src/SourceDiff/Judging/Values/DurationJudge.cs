using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Compares how long something lasts.</summary>
internal sealed class DurationJudge : SlotJudge<DurationFact>
{
    /// <summary>Units are rounded up and down: "nine weeks" and "two months" are one time.</summary>
    private const double UnitShare = 0.2;

    /// <summary>One of the two does not say what lasts.</summary>
    private const double Untold = 0.5;

    /// <summary>Two reports of one thing differ by less: a day and three weeks.</summary>
    private const double OtherSize = 20;

    /// <summary>What lasts is told in words of one group: "a sentence of", "served", "in prison for".</summary>
    private const double SameSpan = 0.9;

    private static readonly Rule Same = new("SD0401", Aspect.Duration, Severity.Medium, "Same duration",
        "Both state the same length of time. Example: “a two-week truce” and “for fourteen days”.");

    private static readonly Rule Near = new("SD0402", Aspect.Duration, Severity.Medium, "Durations that can both be true",
        "The lengths differ in precision, bound or unit, or one is only described. Example: “for the length of the talks” and “until further notice”.");

    private static readonly Rule Different = new("SD0403", Aspect.Duration, Severity.Medium, "Different durations",
        "Both measure the same thing, and no length of time satisfies both. Example: “jailed for 12 years” and “jailed for 15 years”.");

    private static readonly ExplanationForm SameForm = new("Both give the same duration: {left} and {right}.");

    private static readonly ExplanationForm NearForm = new("The durations are put differently and can both be true: {left} and {right}.");

    private static readonly ExplanationForm DifferentForm = new("The durations differ: {left} and {right}.");

    public override IReadOnlyList<Rule> Rules { get; } = [Same, Near, Different];

    protected override ValueKind Kind => ValueKind.Duration;

    /// <summary>Tokens before a described duration in which its verb stands: "to <i>stay</i> shut for the foreseeable future".</summary>
    private const int VerbTokens = 6;

    public override void Judge(JudgingContext context)
    {
        base.Judge(context);
        JudgeDescriptions(context);
        SameDayComparison.Judge(context, Different);
    }

    /// <summary>
    /// Durations that are described, not measured, are few and telling: they are compared wherever they stand when the same verb
    /// governs them.
    /// </summary>
    private static void JudgeDescriptions(JudgingContext context)
    {
        foreach (var left in FactTable<DurationFact>.Of(context.Left).All)
        {
            if (left.Description is null)
                continue;
            foreach (var right in FactTable<DurationFact>.Of(context.Right).All)
            {
                if (right.Description is null || !ShareVerb(context, left, right))
                    continue;
                bool same = left.Description == right.Description;
                string one = Wording.Quote(context.Left, left.Span), other = Wording.Quote(context.Right, right.Span);
                context.Report(new Verdict(same ? Same : Near, same ? Relation.Agrees : Relation.Compatible, VerdictSide.Of(left), VerdictSide.Of(right), 0.75,
                    same ? $"Both give the same duration: {one} and {other}." : $"How long it lasts is put differently: {one} and {other}.")
                {
                    Tolerance = same ? null : "a duration that is described, not measured",
                });
            }
        }
    }

    private static bool ShareVerb(JudgingContext context, DurationFact left, DurationFact right)
    {
        int one = VerbBefore(context.Left, left), other = VerbBefore(context.Right, right);
        return one >= 0 && other >= 0 && context.Left.Tokens.Lemmas[one] == context.Right.Tokens.Lemmas[other];
    }

    /// <summary>The nearest verb of content before a duration in its sentence; -1 when none is near.</summary>
    private static int VerbBefore(DocumentReading reading, DurationFact duration)
    {
        var tokens = reading.Tokens;
        var (first, _) = SlotSimilarity.Tokens(tokens, duration.Span);
        for (int i = first - 1; i >= Math.Max(reading.Passages[duration.Passage].FirstToken, first - VerbTokens); i--)
        {
            // "Remain in place", "after a fight": a noun that could be a verb elsewhere.
            if ((tokens.Classes[i] & WordClasses.Verb) != 0 && PassageMatch.IsContent(tokens, i) && !(i > 0 && tokens.Has(i - 1, WordTraits.Preposition | WordTraits.Determiner | WordTraits.Possessive) && !tokens.Is(i - 1, "to")))
                return i;
        }

        return -1;
    }

    public override FactComparison Compare(JudgingContext context, ValueMention leftMention, ValueMention rightMention)
    {
        var left = (DurationFact)leftMention.Fact;
        var right = (DurationFact)rightMention.Fact;
        if (AreDistanceAndLength(context.Left.Tokens, leftMention, context.Right.Tokens, rightMention) || AreDistanceAndLength(context.Right.Tokens, rightMention, context.Left.Tokens, leftMention))
            return FactComparison.NotComparable("a distance in time and a length of time");
        if ((IsWithin(context.Left.Tokens, leftMention) && IsDistance(context.Right.Tokens, rightMention)) || (IsWithin(context.Right.Tokens, rightMention) && IsDistance(context.Left.Tokens, leftMention)))
            return FactComparison.NotComparable("a limit and a distance in time");
        if (IsServed(context.Left.Tokens, leftMention) ? IsSentence(context.Right.Tokens, rightMention) : IsServed(context.Right.Tokens, rightMention) && IsSentence(context.Left.Tokens, leftMention))
            return FactComparison.NotComparable("a sentence and the time that was served");
        // The winner's time and the second's: each report gives several, and they are of whom they are told.
        if (IsTiming(context.Left.Tokens, leftMention) && IsTiming(context.Right.Tokens, rightMention)
            && !(leftMention.Name >= 0 && rightMention.Name >= 0 && context.Entities.RightOf(leftMention.Name) == rightMention.Name)
            && (HasTimings(context.Left.Tokens, context.LeftValues.Of(Kind)) || HasTimings(context.Right.Tokens, context.RightValues.Of(Kind))))
            return FactComparison.NotComparable("the times of two");
        double kinship = WordKinship.Heads(context.Left.Tokens, leftMention.Subject, context.Right.Tokens, rightMention.Subject);
        if (kinship < SameSpan && (leftMention.TimeTopic & rightMention.TimeTopic) != 0)
            kinship = SameSpan;
        kinship = kinship == 0 ? 0.3 : kinship;
        if (left.Seconds is { } one && right.Seconds is { } other)
        {
            var amounts = IsLeast(one) && IsLeast(other) && kinship >= Untold && one.Nominal != other.Nominal ? new AmountComparison(Relation.Conflicts, null) : AmountComparison.Of(one, other);
            if (amounts.Relation == Relation.Compatible && amounts.Tolerance is null && AmountComparison.AreFar(one, other))
                return FactComparison.NotComparable("lengths of another size");
            if (amounts.Relation == Relation.Conflicts && (one.Approximation == Approximation.Vague || other.Approximation == Approximation.Vague || (kinship < 1 && AreOfOtherSize(one, other))))
                return FactComparison.NotComparable("lengths of another size");
            if (amounts.Relation == Relation.Conflicts && (IsRounding(one, left.Unit, other) || IsRounding(other, right.Unit, one)))
                return new FactComparison(Relation.Compatible, kinship, "rounding to the unit");
            bool units = left.Unit != right.Unit && amounts.Relation == Relation.Conflicts
                && Math.Abs(one.Nominal - other.Nominal) <= UnitShare * Math.Max(one.Nominal, other.Nominal);
            return units ? new FactComparison(Relation.Compatible, kinship, "rounding to another unit, within 20 %") : FactComparison.Of(amounts, kinship);
        }

        // "shut down for good", "ran it until the money was gone": each is told of a happening of its own.
        if (left.Description is not null && right.Description is not null && left.Description != right.Description && !ShareVerb(context, left, right))
            return FactComparison.NotComparable("durations of other happenings");
        return new FactComparison(left.Description is { } said && said == right.Description ? Relation.Agrees : Relation.Compatible,
            kinship, left.Description == right.Description ? null : "a duration that is described, not measured");
    }

    /// <summary>"2:06:41", "1:13".</summary>
    private static bool IsTiming(TokenTable tokens, ValueMention value) => value.End > value.First + 2 && tokens.Is(value.First + 1, ":");

    private static bool HasTimings(TokenTable tokens, ValueList durations)
    {
        ValueMention? first = null;
        foreach (var mention in durations.All)
        {
            if (!IsTiming(tokens, mention))
                continue;
            if (first is not null && !first.Key.HasValue(mention.Key))
                return true;
            first ??= mention;
        }

        return false;
    }

    /// <summary>"<i>served</i> four months" of what may have been more.</summary>
    private static bool IsServed(TokenTable tokens, ValueMention value) => value.Subject >= 0 && tokens.Is(value.Subject, "served");

    /// <summary>"was <i>sentenced</i> to three years".</summary>
    private static bool IsSentence(TokenTable tokens, ValueMention value) => value.Subject >= 0 && (tokens.Is(value.Subject, "sentenced") || tokens.Is(value.Subject, "jailed"));

    /// <summary>"four minutes" and 4:08: less than half of the unit lies between.</summary>
    private static bool IsRounding(Amount round, string unit, Amount exact)
    {
        double seconds = FactText.UnitSeconds(unit);
        return seconds > 0 && round.Nominal % seconds == 0 && exact.Nominal % seconds != 0 && Math.Abs(round.Nominal - exact.Nominal) < seconds / 2;
    }

    /// <summary>A minute and a month are no two lengths of one thing.</summary>
    private static bool AreOfOtherSize(Amount one, Amount other) => Math.Max(one.Nominal, other.Nominal) > OtherSize * Math.Min(one.Nominal, other.Nominal);

    /// <summary>"an hour later" and "for two hours"; "was outside <i>for</i> nine minutes <i>before</i> coming back" is both.</summary>
    private static bool AreDistanceAndLength(TokenTable tokens, ValueMention distance, TokenTable others, ValueMention length) =>
        IsDistance(tokens, distance) && !IsLength(tokens, distance) && !IsDistance(others, length) && IsLength(others, length);

    /// <summary>"two days <i>after</i> the vote", "an hour <i>later</i>"; not "closed <i>for</i> two days after the crash".</summary>
    private static bool IsDistance(TokenTable tokens, ValueMention value) =>
        value.End < tokens.Count && ((tokens.Is(value.End, "after") && !(value.First > 0 && tokens.Is(value.First - 1, "for"))) || tokens.Is(value.End, "before") || tokens.Is(value.End, "later") || tokens.Is(value.End, "earlier") || tokens.Is(value.End, "ago") || tokens.Is(value.End, "into"));

    /// <summary>"<i>within</i> ten days of the ruling": not when it was done, but by when it must be.</summary>
    private static bool IsWithin(TokenTable tokens, ValueMention value) => value.First > 0 && tokens.Is(value.First - 1, "within") && !IsDistance(tokens, value);

    /// <summary>"<i>for</i> two days", "the second <i>in</i> two days".</summary>
    private static bool IsLength(TokenTable tokens, ValueMention value) =>
        value.First > 0 && (tokens.Is(value.First - 1, "for") || tokens.Is(value.First - 1, "in") || tokens.Is(value.First - 1, "over") || tokens.Is(value.First - 1, "during") || tokens.Is(value.First - 1, "lasted"));

    /// <summary>"at least 27 years" and "a minimum of 25 years" each tell the least that must be served.</summary>
    private static bool IsLeast(Amount amount) => amount.Approximation is Approximation.AtLeast;

    protected override Verdict? Decide(JudgingContext context, FactPair<DurationFact> pair, Relation relation, double strength)
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

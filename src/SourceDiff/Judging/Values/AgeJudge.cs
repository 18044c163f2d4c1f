using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Names;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Compares how old the same person is said to be.</summary>
internal sealed class AgeJudge : SlotJudge<AgeFact>
{
    private static readonly Rule Same = new("SD0501", Aspect.Age, Severity.Low, "Same age",
        "Both give the same person the same age. Example: “the 38-year-old” and “Brandt, 38,”.");

    private static readonly Rule Near = new("SD0502", Aspect.Age, Severity.Low, "Ages that can both be true",
        "One age is approximate or a decade. Example: “in his thirties” and “38”.");

    private static readonly Rule Different = new("SD0503", Aspect.Age, Severity.Medium, "Different ages",
        "Both state the age of the same person, by name or in the same place of the same report, and the ages differ. Example: “Brandt, 38,” and “Brandt, 34,”.");

    private static readonly ExplanationForm SameForm = new("Both give the same age{of}: {left} and {right}.");

    private static readonly ExplanationForm NearForm = new("The ages{of} can both be true: {left} and {right}.");

    private static readonly ExplanationForm DifferentForm = new("The ages{of} differ: {left} and {right}.");

    /// <summary>What two articles tell of one person differs by a misprint or a birthday: ages farther apart are of two, unless both name the person.</summary>
    private const double MaxRatio = 1.5;

    /// <summary>Two reports that name no more than a man may tell of two men.</summary>
    private const double OfAnybody = 0.6;

    /// <summary>Reports of one day's news are filed within weeks; who is a year older in one of them was given a wrong age.</summary>
    private const int DaysOfAgeing = 60;

    private const double DaysAYear = 365.25;

    public override IReadOnlyList<Rule> Rules { get; } = [Same, Near, Different, SelfContradictions.Age];

    protected override ValueKind Kind => ValueKind.Age;

    /// <summary>The name links the two as surely as an aligned passage.</summary>
    private const double LinkedStrength = 0.85;

    /// <summary>"the 54-year-old" and "she is 38" mean whoever was named before, mostly.</summary>
    private const double CarriedStrength = 0.7;

    public override void Judge(JudgingContext context)
    {
        base.Judge(context);
        JudgeLinked(context);
    }

    /// <summary>A person's age is compared wherever it stands, when no age that the one document gives is given by the other.</summary>
    private void JudgeLinked(JudgingContext context)
    {
        foreach (var left in context.LeftValues.Of(Kind).All)
        {
            if (left.Name >= 0 && context.Entities.RightOf(left.Name) is >= 0 and var holder && !IsGivenBy(context.RightValues.Of(Kind), holder, left))
                JudgeLinked(context, left, holder);
        }
    }

    private void JudgeLinked(JudgingContext context, ValueMention left, int holder)
    {
        var age = (AgeFact)left.Fact;
        foreach (var right in context.RightValues.Of(Kind).All)
        {
            if (right.Name != holder || IsGivenBy(context.LeftValues.Of(Kind), left.Name, right))
                continue;
            var other = (AgeFact)right.Fact;
            var amounts = Ages(context, left, right);
            if (amounts.Relation != Relation.Conflicts)
                continue;
            var pair = new FactPair<AgeFact>(left, right, context.MatchOf(left.Fact.Passage, other.Passage), FactComparison.Of(amounts, 1), 0);
            context.Report(Decide(context, pair, amounts.Relation, age.Entity >= 0 && other.Entity >= 0 ? LinkedStrength : CarriedStrength)!);
        }
    }

    private static bool IsGivenBy(ValueList ages, int entity, ValueMention age)
    {
        foreach (var other in ages.All)
        {
            if (other.Name == entity && other.Key.HasValue(age.Key))
                return true;
        }

        return false;
    }

    public override FactComparison Compare(JudgingContext context, ValueMention leftMention, ValueMention rightMention)
    {
        double kinship = Holder(context, leftMention, rightMention);
        if (kinship == 0)
            return FactComparison.NotComparable("ages of different people");
        var ages = Ages(context, leftMention, rightMention);
        // A man in his seventies and a boy of 16 are no one person.
        if (ages.Relation == Relation.Conflicts && kinship < 1 && Math.Max(leftMention.Key.First, rightMention.Key.First) > MaxRatio * Math.Min(leftMention.Key.First, rightMention.Key.First))
            return FactComparison.NotComparable("ages of different people");
        // Whoever is that old is told of by both, and this is somebody else.
        if (ages.Relation == Relation.Conflicts && kinship < 1 && (context.RightValues.States(leftMention) || context.LeftValues.States(rightMention)))
            return FactComparison.NotComparable("ages of different people");
        return FactComparison.Of(ages, kinship);
    }

    protected override Verdict? Decide(JudgingContext context, FactPair<AgeFact> pair, Relation relation, double strength)
    {
        string subject = pair.Left.Entity < 0 && pair.Right.Entity >= 0 ? pair.RightMention.About(context.Right) : pair.LeftMention.About(context.Left);
        return relation switch
        {
            Relation.Agrees => Verdicts.Of(context, strength, Same, relation, pair, subject, SameForm),
            Relation.Compatible => Verdicts.Of(context, strength, Near, relation, pair, subject, NearForm),
            _ => Verdicts.Of(context, strength, Different, relation, pair, subject, DifferentForm),
        };
    }

    /// <summary>"a man": every report has some.</summary>
    private static bool IsAnybody(TokenTable tokens, ValueMention age) => age.Subject >= 0 && (People.AreAnybody(tokens.Lemmas[age.Subject]) || People.AreYoung(tokens.Lemmas[age.Subject]));

    /// <summary>Reports of a crime and of its trial: as many years lie between the ages as between the two.</summary>
    private static bool HaveAged(JudgingContext context, ValueMention left, ValueMention right)
    {
        if (context.Left.PublishedOn is not { } one || context.Right.PublishedOn is not { } other || Math.Abs(one.DayNumber - other.DayNumber) < DaysOfAgeing)
            return false;
        double years = (other.DayNumber - one.DayNumber) / DaysAYear, aged = right.Key.First - left.Key.First;
        return aged != 0 && aged > years - 1 && aged < years + 1;
    }

    private static AmountComparison Ages(JudgingContext context, ValueMention left, ValueMention right)
    {
        var ages = AmountComparison.Of(((AgeFact)left.Fact).Years, ((AgeFact)right.Fact).Years);
        if (ages.Relation == Relation.Conflicts && HaveAged(context, left, right))
            return new AmountComparison(Relation.Compatible, "the time between the reports");
        return ages.Relation == Relation.Conflicts && Math.Abs(left.Key.First - right.Key.First) == 1 && (IsTurning(context.Left.Tokens, left) || IsTurning(context.Right.Tokens, right))
            ? new AmountComparison(Relation.Compatible, "a birthday between them")
            : ages;
    }

    /// <summary>"will turn 64 in May": not yet, or only just.</summary>
    private static bool IsTurning(TokenTable tokens, ValueMention age) =>
        age.First > 0 && (tokens.Is(age.First - 1, "turn") || tokens.Is(age.First - 1, "turns") || tokens.Is(age.First - 1, "turned") || tokens.Is(age.First - 1, "turning"));

    private static double Holder(JudgingContext context, ValueMention leftMention, ValueMention rightMention)
    {
        var left = (AgeFact)leftMention.Fact;
        var right = (AgeFact)rightMention.Fact;
        if (leftMention.Name >= 0 && rightMention.Name >= 0 && (left.Entity < 0 || right.Entity < 0))
            return context.Entities.RightOf(leftMention.Name) == rightMention.Name ? 1 : 0;
        if (left.Entity >= 0 && right.Entity >= 0)
            return EntityLinks.Are(context.Entities.Left.Form(left.Entity), context.Entities.Right.Form(right.Entity)) ? 1 : 0;
        if (Demonyms.Differ(context.Left.Tokens, leftMention.Subject, context.Right.Tokens, rightMention.Subject))
            return 0;
        // "two men, aged 47 and 48": which of them is meant nobody says.
        if (leftMention.IsListed != rightMention.IsListed && (left.Entity < 0 || right.Entity < 0))
            return 0;
        double heads = WordKinship.Heads(context.Left.Tokens, leftMention.Subject, context.Right.Tokens, rightMention.Subject);
        if (heads == 1 && (IsAnybody(context.Left.Tokens, leftMention) || IsAnybody(context.Right.Tokens, rightMention)))
            heads = OfAnybody;
        return Math.Max(heads, 0.4);
    }
}

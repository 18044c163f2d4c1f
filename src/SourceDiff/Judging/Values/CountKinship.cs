using SourceDiff.Judging.Matching;
using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Counting;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Says whether two numbers count the same thing: by the noun, then by what is said of it ("killed", "hurt").</summary>
internal static class CountKinship
{
    /// <summary>One says what it counts and the other does not ("25 of the injured", "three hospitals"): seldom the same.</summary>
    private const double OneSided = 0.3;

    /// <summary>One says what happened to the people that it counts, and the other counts people: those aboard are not those missing.</summary>
    private const double OneSidedOutcome = 0.5;

    /// <summary>The same outcome of things that are worded too differently to tell: "the toll", "passengers".</summary>
    private const double SameOutcome = 0.9;

    /// <summary>"people" may be climbers, and those of one outcome may be told as climbers and as tourists; passengers are no crew.</summary>
    private const double BothPeople = 0.7;

    /// <summary>"29 catches" and "caught 29 passes": the noun of the one is the verb of the other.</summary>
    private const double SameDeed = 0.9;

    /// <summary>Either text weighs one thing only: mail and letters are one load.</summary>
    private const double OnlyMeasure = 0.8;

    /// <summary>"14 counts" and "16 charges", "60 rounds" and "40 shots".</summary>
    private const double CountedAlike = 0.8;

    /// <summary>Shares of one story told once by either text: "turnout was 68 percent", "63 percent of voters".</summary>
    private const double OnlyShare = 0.5;

    /// <summary>Shares of what is worded in two ways: growth, sales.</summary>
    private const double OtherShare = 0.3;

    /// <summary>What one counts is a kind of what the other does: perhaps a part of it.</summary>
    private const double KindOf = 0.6;

    private const string Aboard = "aboard";

    /// <summary>What two heads gives where a text does not tell.</summary>
    private const double Untold = 0.5;

    /// <summary>1 surely the same, .5 not told, 0 not comparable.</summary>
    public static double Of(JudgingContext context, ValueMention leftMention, ValueMention rightMention)
    {
        var left = (QuantityFact)leftMention.Fact;
        var right = (QuantityFact)rightMention.Fact;
        var (leftTokens, rightTokens) = (context.Left.Tokens, context.Right.Tokens);
        string leftOutcome = leftMention.Outcome, rightOutcome = rightMention.Outcome;
        bool sameOutcome = leftOutcome.Length > 0 && leftOutcome == rightOutcome;
        if (leftOutcome.Length > 0 && rightOutcome.Length > 0 && !sameOutcome)
            return 0;
        double counted = left.Counted is { } one && one == right.Counted ? 1 : WordKinship.Heads(leftTokens, leftMention.Subject, rightTokens, rightMention.Subject);
        double predicate = WordKinship.Heads(leftTokens, leftMention.Predicate, rightTokens, rightMention.Predicate);
        if (counted is 0 or BothPeople)
            counted = leftMention.IsOfPeople && rightMention.IsOfPeople && (sameOutcome || predicate == 1 || leftMention.IsOfAnybody || rightMention.IsOfAnybody) ? BothPeople : 0;
        bool oneSided = left.Kind == QuantityKind.Count && left.CountedSpan.IsEmpty != right.CountedSpan.IsEmpty && (left.Counted is null || right.Counted is null);
        if ((counted == 0 && SayOutcome(context, leftMention, rightMention)) || (oneSided && predicate == 1 && IsOutcome(leftTokens, leftMention.Predicate, rightTokens, rightMention.Predicate)))
            return SameOutcome;
        if (counted == 0 && leftMention.Subject >= 0 && rightMention.Subject >= 0 && CountedNouns.English.AreAlike(leftTokens.Lemmas[leftMention.Subject], rightTokens.Lemmas[rightMention.Subject]))
            counted = CountedAlike;
        if (counted == 0 && leftMention.Subject >= 0 && rightMention.Subject >= 0 && AreForms(leftTokens, leftMention.Subject, rightTokens, rightMention.Subject))
            counted = CountedAlike;
        if (counted == 0 && left.Kind == QuantityKind.Percentage && ((leftMention.IsSole && rightMention.IsSole) || DigitShuffle.Are(context.Left, leftMention, context.Right, rightMention)))
            counted = OnlyShare;
        if (counted == 0 && left.Kind == QuantityKind.Percentage && !context.RightValues.States(leftMention) && !context.LeftValues.States(rightMention))
            counted = OtherShare;
        // "a fourth straight day" and "the third consecutive session": one run of them.
        if (counted is 0 or OneSided && left.Kind == QuantityKind.Ordinal && IsInRow(leftTokens, leftMention) && IsInRow(rightTokens, rightMention))
            counted = SameDeed;
        // "the second flight" and "the third time": whatever happened, happened so often.
        if (counted == 0 && left.Kind is QuantityKind.Count or QuantityKind.Ordinal && (IsTime(leftTokens, leftMention) || IsTime(rightTokens, rightMention)))
            counted = OneSided;
        if (counted == 0 && left.Kind == QuantityKind.Count && (IsDoneTo(leftTokens, leftMention, rightTokens, rightMention) || IsDoneTo(rightTokens, rightMention, leftTokens, leftMention)))
            counted = SameDeed;
        if (counted == 0 && left.Kind is QuantityKind.Count or QuantityKind.Ordinal && !leftMention.IsOfPeople && !rightMention.IsOfPeople && AreOfAKind(leftTokens, leftMention.Subject, rightTokens, rightMention.Subject))
            counted = KindOf;
        if (oneSided)
            counted = OneSided;
        if (sameOutcome && (IsTotal(left) || IsTotal(right)))
            counted = Math.Max(counted, SameOutcome);
        // Of a measure the unit is compared already; what is measured is told in many ways: "a 47-yard field goal", "kicked 47 yards".
        if (counted == 0 && left.Kind == QuantityKind.Measure)
            counted = Untold;
        if (left.Kind == QuantityKind.Measure && leftMention.IsSole && rightMention.IsSole && leftMention.Topic == rightMention.Topic)
            return Math.Max(counted, OnlyMeasure);
        if (counted == 0 || AreOutcomes(leftTokens, leftMention.Subject, rightTokens, rightMention.Subject))
            return 0;
        // "a crew of 21" and "23 crew aboard": where they are is no more than what they are.
        if (leftOutcome.Length > 0 != rightOutcome.Length > 0 && !(counted == 1 && (leftOutcome is Aboard || rightOutcome is Aboard)))
            return counted * OneSidedOutcome;
        // Sugar that burned and sugar that was destroyed are one load; the killed and the injured are not the same people.
        if (predicate == 0)
            return left.Kind == QuantityKind.Count && !sameOutcome && AreOutcomes(leftTokens, leftMention.Predicate, rightTokens, rightMention.Predicate) ? 0 : counted * (sameOutcome ? 1 : 0.7);
        return predicate == 1 ? Math.Min(1, counted + 0.3) : counted;
    }

    private static bool IsTime(TokenTable tokens, ValueMention counted) => counted.Subject >= 0 && !counted.IsOfPeople && (tokens.Is(counted.Subject, "time") || tokens.Is(counted.Subject, "times"));

    /// <summary>"the fourth <i>straight</i> day", "the fourth day <i>in a row</i>".</summary>
    private static bool IsInRow(TokenTable tokens, ValueMention rank)
    {
        if (rank.End < tokens.Count && ValueWords.Is(tokens, rank.End, ValueCues.InRow))
            return true;
        for (int i = rank.End; i < Math.Min(tokens.Count - 2, rank.End + RowReach); i++)
        {
            if (tokens.Is(i, "in") && tokens.Is(i + 1, "a") && tokens.Is(i + 2, "row"))
                return true;
        }

        return false;
    }

    private const int RowReach = 4;

    /// <summary>"KO" and "KOs", "crew" and "crewmembers": of words that the dictionary does not hold, one begins with the other.</summary>
    private static bool AreForms(TokenTable left, int leftNoun, TokenTable right, int rightNoun)
    {
        // The dictionary may hold an acronym's letters as another word.
        bool isAcronym = (left.Shapes[leftNoun] & right.Shapes[rightNoun] & TokenShape.Capitalised) != 0 && char.IsUpper(left[leftNoun][^1]) != char.IsUpper(right[rightNoun][^1]);
        if (!isAcronym && left.Lemmas[leftNoun] >= 0 && right.Lemmas[rightNoun] >= 0)
            return false;
        bool isLeft = left[leftNoun].Length >= right[rightNoun].Length;
        var longer = isLeft ? left[leftNoun] : right[rightNoun];
        var shorter = isLeft ? right[rightNoun] : left[leftNoun];
        return longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase) && (shorter.Length >= MinForm || (longer.Length == shorter.Length + 1 && longer[^1] == 's'));
    }

    private const int MinForm = 4;

    /// <summary>"28,500 birds" and "25,800 turkeys", "nine boxes" and "seven snuffboxes": the one is a kind of the other.</summary>
    private static bool AreOfAKind(TokenTable left, int leftNoun, TokenTable right, int rightNoun)
    {
        if (leftNoun < 0 || rightNoun < 0)
            return false;
        int one = left.Lemmas[leftNoun], other = right.Lemmas[rightNoun];
        return one >= 0 && other >= 0 && (WordNet.IsHypernym(one, other, KindSteps) || WordNet.IsHypernym(other, one, KindSteps));
    }

    /// <summary>From a kind up to what it is a kind of; farther up is "thing".</summary>
    private const int KindSteps = 2;

    private static bool IsDoneTo(TokenTable tokens, ValueMention counted, TokenTable other, ValueMention doing) =>
        counted.Subject >= 0 && doing.Predicate >= 0 && WordKinship.AreSame(tokens.Lemmas[counted.Subject], other.Lemmas[doing.Predicate]);

    /// <summary>"the toll has risen to 14": what is counted stands before the number, if anywhere.</summary>
    private static bool IsTotal(QuantityFact fact) => fact.CountedSpan.IsEmpty || fact.CountedSpan.Start < fact.Span.Start;

    /// <summary>"a toll of 14" and "14 people were killed": what one counts is what the other says of those it counts.</summary>
    private static bool SayOutcome(JudgingContext context, ValueMention left, ValueMention right) =>
        IsOutcome(context.Left.Tokens, left.Subject, context.Right.Tokens, right.Predicate) || IsOutcome(context.Right.Tokens, right.Subject, context.Left.Tokens, left.Predicate);

    private static bool IsOutcome(TokenTable tokens, int noun, TokenTable other, int verb) =>
        noun >= 0 && verb >= 0 && tokens.Has(noun, WordTraits.Cumulative) && other.Has(verb, WordTraits.Cumulative) && WordKinship.AreSame(tokens.Lemmas[noun], other.Lemmas[verb]);

    /// <summary>"killed" and "injured" are counts of different people, however alike the sentences are.</summary>
    private static bool AreOutcomes(TokenTable left, int leftHead, TokenTable right, int rightHead) =>
        leftHead >= 0 && rightHead >= 0 && left.Has(leftHead, WordTraits.Cumulative) && right.Has(rightHead, WordTraits.Cumulative)
            && !WordKinship.AreSame(left.Lemmas[leftHead], right.Lemmas[rightHead]);
}

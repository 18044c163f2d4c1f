using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Says why two numbers are not compared, as the coverage of a comparison tells it: of other things, other times, or a whole and its part.</summary>
internal static class QuantityGates
{
    /// <summary>"a few", "several", "a handful" end below.</summary>
    private const double FewWords = 24;

    /// <summary>"thousands" and "millions" have no upper end.</summary>
    private const double ManyWords = 1000;

    /// <summary>"thousands in the dark" does not deny that 200,000 homes are.</summary>
    private const double VagueReach = 10;

    /// <summary>Why two numbers cannot be compared, whatever they are; <c>null</c> when they can.</summary>
    public static string? Of(ValueMention leftMention, ValueMention rightMention)
    {
        var left = (QuantityFact)leftMention.Fact;
        var right = (QuantityFact)rightMention.Fact;
        if (left.Kind != right.Kind)
            return "different kinds of number";
        if (left.Unit != right.Unit)
            return "units differ";
        if (leftMention.IsMore != rightMention.IsMore && (left.Kind != QuantityKind.Measure || PartComparison.MayBePart(leftMention, rightMention, isLeft: leftMention.IsMore)))
            return "a whole and a part";
        if (leftMention.Year > 0 && rightMention.Year > 0 && leftMention.Year != rightMention.Year)
            return "numbers of two years";
        if (leftMention.IsOther != rightMention.IsOther && PartComparison.MayBePart(leftMention, rightMention, isLeft: leftMention.IsOther) && left.Amount.Nominal != right.Amount.Nominal && (leftMention.Outcome.Length == 0 || rightMention.Outcome.Length == 0))
            return "a whole and a part";
        if (leftMention.Within > 0 && rightMention.Within > 0 && leftMention.Within != rightMention.Within && left.Amount.Nominal != right.Amount.Nominal)
            return "numbers of two spans";
        if (leftMention.Held > 0 && rightMention.Held > 0 && leftMention.Held != rightMention.Held)
            return "numbers of two spans";
        return null;
    }

    /// <summary>Why two numbers that no value satisfies are no conflict; <c>null</c> when they are one.</summary>
    public static string? OfConflict(JudgingContext context, ValueMention leftMention, ValueMention rightMention, bool areTolls)
    {
        var left = (QuantityFact)leftMention.Fact;
        var right = (QuantityFact)rightMention.Fact;
        if (!areTolls && (IsLoose(left.Amount, right.Amount) || IsLoose(right.Amount, left.Amount)))
            return "a number and a word for many";
        if (PartComparison.IsOneKind(context, leftMention, rightMention))
            return "a whole and a part";
        if (PartComparison.IsOfPlaceAlone(context.Left.Tokens, leftMention) != PartComparison.IsOfPlaceAlone(context.Right.Tokens, rightMention))
            return "a whole and a part";
        if (leftMention.IsWhole != rightMention.IsWhole || (leftMention.IsWhole && (context.RightValues.States(leftMention) || context.LeftValues.States(rightMention))))
            return "a whole and a part";
        if (NamingNumbers.Are(context, leftMention, rightMention) || Variants.Are(context, leftMention, rightMention))
            return "numbers that name, not count";
        if (left.Kind == QuantityKind.Count && Company.Is(context, leftMention, rightMention))
            return "a whole and a part";
        // "44 percent to 42" and "49 to 43": two polls; of one, a text changes one number.
        if (left.Kind == QuantityKind.Percentage && SlotKinds.Unshared(context.LeftValues, leftMention, context.RightValues, rightMention) > 0)
            return "percentages of two lists";
        if (Outcome.IsOfParent(context.Left.Tokens, leftMention.First) != Outcome.IsOfParent(context.Right.Tokens, rightMention.First))
            return "different things counted";
        if (NamingNumbers.IsPronoun(context.Left.Tokens, leftMention) || NamingNumbers.IsPronoun(context.Right.Tokens, rightMention))
            return "a number that stands for something";
        if (Demonyms.Differ(context.Left.Tokens, leftMention.Subject, context.Right.Tokens, rightMention.Subject))
            return "people of two countries";
        if (left.Kind == QuantityKind.Count && leftMention.Outcome.Length == 0 && rightMention.Outcome.Length == 0 && left.Amount.Approximation != Approximation.Vague && right.Amount.Approximation != Approximation.Vague
            && AmountComparison.AreOfOtherSizes(left.Amount, right.Amount))
            return "numbers of another size";
        if (left.Kind == QuantityKind.Count && (leftMention.IsOfPeople || rightMention.IsOfPeople) && (context.LeftValues.Sums.Contains(right.Amount.Nominal) || context.RightValues.Sums.Contains(left.Amount.Nominal)))
            return "a whole and a part";
        if (leftMention.HasMore != rightMention.HasMore && left.Amount.Nominal < right.Amount.Nominal == leftMention.HasMore)
            return "a whole and a part";
        if (leftMention.Outcome.Length == 0 && leftMention.IsToDate != rightMention.IsToDate
            && (leftMention.IsToDate ? context.LeftValues.States(rightMention) : context.RightValues.States(leftMention)))
            return "a number to date and one of this time";
        return null;
    }

    /// <summary>"several" and 14, "thousands" and 200,000: how many the word may stand for is anybody's guess.</summary>
    private static bool IsLoose(Amount vague, Amount other) => vague.Approximation == Approximation.Vague
        && (vague.Range.High < FewWords || other.Range.Low > VagueReach * vague.Range.High || (vague.Range.Low >= ManyWords && other.Range.Low > vague.Range.High));
}

using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Subjects;

/// <summary>
/// Drops what is told of two happenings: a rise and a fall of two owners or from two levels, or that the numbers beside tell already; the days of two
/// states of one count. O(v) for the few conflicts of a pair.
/// </summary>
internal static class OtherHappenings
{
    public static void Drop(JudgingContext pair, List<Verdict> kept)
    {
        for (int i = kept.Count - 1; i >= 0; i--)
        {
            if (kept[i] is not { Relation: Relation.Conflicts or Relation.Supersedes } verdict || ReasonOf(pair, verdict, kept) is not { } reason)
                continue;
            pair.ReportNotComparable(reason);
            kept.RemoveAt(i);
        }
    }

    private static string? ReasonOf(JudgingContext pair, Verdict verdict, List<Verdict> kept) => verdict.Rule.Aspect switch
    {
        Aspect.Event when AreOtherMoves(pair, verdict, kept) => "a rise and a fall of two",
        Aspect.Date when ArePeriods(pair, verdict) && HaveOtherValues(pair, verdict) => "values of two periods",
        Aspect.Place when HaveOtherValues(pair, verdict) => "values of two places",
        Aspect.Date when IsAsOf(pair.Left.Tokens, verdict.Left.Span) && IsAsOf(pair.Right.Tokens, verdict.Right.Span) => "days of two states",
        _ => null,
    };

    /// <summary>Whether both say a month, a year or the like, and no day.</summary>
    private static bool ArePeriods(JudgingContext pair, Verdict verdict) => IsPeriod(pair.Left, verdict.Left.Span) && IsPeriod(pair.Right, verdict.Right.Span);

    private static bool IsPeriod(DocumentReading reading, TextSpan span)
    {
        foreach (var date in FactTable<DateFact>.Of(reading).All)
        {
            if (date.Span == span)
                return date.Date is { Day: null, Weekday: null };
        }

        return false;
    }

    /// <summary>
    /// "In 2023 the club lost 14 million", "in 2024 the club lost 9 million": where what is measured differs with the year or the place, each tells of
    /// its own. One equal value shows that both tell of one thing.
    /// </summary>
    private static bool HaveOtherValues(JudgingContext pair, Verdict verdict)
    {
        bool other = false;
        foreach (var left in pair.LeftValues.In(pair.Left.PassageAt(pair.Left.Tokens.IndexAt(verdict.Left.Span.Start))))
        {
            if (left is not { Fact: MoneyFact or QuantityFact { Kind: QuantityKind.Count or QuantityKind.Percentage or QuantityKind.Measure } } || left.Span.Overlaps(verdict.Left.Span))
                continue;
            foreach (var right in pair.RightValues.In(pair.Right.PassageAt(pair.Right.Tokens.IndexAt(verdict.Right.Span.Start))))
            {
                if (right is null || right.Kind != left.Kind || right.Family != left.Family || right.Span.Overlaps(verdict.Right.Span))
                    continue;
                if (left.Key.First == right.Key.First)
                    return false;
                other |= left.Predicate >= 0 && right.Predicate >= 0 && WordKinship.AreSame(pair.Left.Tokens.Lemmas[left.Predicate], pair.Right.Tokens.Lemmas[right.Predicate])
                    || left.Subject >= 0 && right.Subject >= 0 && WordKinship.AreSame(pair.Left.Tokens.Lemmas[left.Subject], pair.Right.Tokens.Lemmas[right.Subject]);
            }
        }

        return other;
    }

    /// <summary>"as of Monday": two states of one count.</summary>
    private static bool IsAsOf(TokenTable tokens, TextSpan day) => tokens.IndexAt(day.Start) is > 1 and var first && tokens.Is(first - 1, "of") && tokens.Is(first - 2, "as");

    private static bool AreOtherMoves(JudgingContext pair, Verdict verdict, List<Verdict> kept)
    {
        int left = pair.Left.Tokens.IndexAt(verdict.Left.Span.Start), right = pair.Right.Tokens.IndexAt(verdict.Right.Span.Start);
        var (lefts, rights) = (Movements.Of(pair.Left), Movements.Of(pair.Right));
        int leftPassage = pair.Left.PassageAt(left), rightPassage = pair.Right.PassageAt(right);
        if (leftPassage < 0 || rightPassage < 0)
            return false;
        var one = lefts.At(leftPassage, left);
        var other = rights.At(rightPassage, right);
        if (one is null || other is null || one.Sign == other.Sign)
            return false;
        return MovementComparison.AreFromTwo(one, other) || IsTold(one, other, kept)
            || OwnerComparison.AreOfTwo(pair, new Told(leftPassage, one.Word, true), new Told(rightPassage, other.Word, true));
    }

    /// <summary>Whether the numbers of the two changes are told to differ.</summary>
    private static bool IsTold(Movement one, Movement other, List<Verdict> kept)
    {
        foreach (var verdict in kept)
        {
            if (verdict.Relation is Relation.Conflicts or Relation.Supersedes && verdict.Rule.Aspect is Aspect.Money or Aspect.Quantity && Holds(one, verdict.Left.Span) && Holds(other, verdict.Right.Span))
                return true;
        }

        return false;
    }

    private static bool Holds(Movement movement, TextSpan value) => movement.Change?.Span == value || movement.Share?.Span == value || movement.Level?.Span == value;
}

using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Subjects;

/// <summary>
/// Drops what is told of two happenings: a rise and a fall of two owners or from two levels, or that the numbers beside tell already; a day and another
/// detail of one clause that both differ ("on Monday 13 were arrested", "on Friday 83 were"). O(v²) for the few conflicts of a pair.
/// </summary>
internal static class OtherHappenings
{
    /// <summary>Two documents that differ in more are long, and each day is held against all else that is told.</summary>
    private const int MaxKept = 500;

    public static void Drop(JudgingContext pair, List<Verdict> kept)
    {
        for (int i = kept.Count - 1; i >= 0; i--)
        {
            if (kept[i] is { Relation: Relation.Conflicts or Relation.Supersedes, Rule.Aspect: Aspect.Event } verdict && AreOtherMoves(pair, verdict, kept))
            {
                pair.ReportNotComparable("a rise and a fall of two");
                kept.RemoveAt(i);
            }
        }

        if (kept.Count <= MaxKept && !Tolls.AreOfOneStory(pair))
            DropDated(pair, kept);
    }

    /// <summary>Two named days, and another detail of the two clauses that differs too: "on Monday 13 were arrested", "on Friday 83 were".</summary>
    private static void DropDated(JudgingContext pair, List<Verdict> kept)
    {
        for (int i = kept.Count - 1; i >= 0; i--)
        {
            if (kept[i] is not { Relation: Relation.Conflicts or Relation.Supersedes, Rule.Aspect: Aspect.Date } date || !IsNamedDay(pair.Left.Tokens, date.Left.Span) || !IsNamedDay(pair.Right.Tokens, date.Right.Span))
                continue;
            // "as of Monday": two states of one count.
            if (IsAsOf(pair.Left.Tokens, date.Left.Span) && IsAsOf(pair.Right.Tokens, date.Right.Span))
            {
                kept.RemoveAt(i);
                continue;
            }

            if (AreWordForWord(pair, date))
                continue;
            int others = kept.RemoveAll(other => other.Rule.Aspect != Aspect.Date && other.Relation is Relation.Conflicts or Relation.Supersedes && IsOfClause(pair.Left, date.Left.Span, other.Left.Span) && IsOfClause(pair.Right, date.Right.Span, other.Right.Span));
            if (others == 0)
                continue;
            kept.Remove(date);
            pair.ReportNotComparable("details of two happenings");
            i = Math.Min(i, kept.Count);
        }
    }

    /// <summary>"A fire killed 12 at the mill on Monday", "a fire killed 14 at the mill on Tuesday": one sentence but for its values tells of one happening.</summary>
    private static bool AreWordForWord(JudgingContext pair, Verdict date)
    {
        var (one, other) = (pair.Left.Tokens, pair.Right.Tokens);
        int first = one.IndexAt(date.Left.Span.Start), second = other.IndexAt(date.Right.Span.Start);
        int here = Movements.Of(pair.Left).PassageOf(first), there = Movements.Of(pair.Right).PassageOf(second);
        if (here < 0 || there < 0)
            return false;
        var (left, right) = (pair.Left.Passages[here], pair.Right.Passages[there]);
        if (left.EndToken - left.FirstToken != right.EndToken - right.FirstToken)
            return false;
        for (int i = left.FirstToken, j = right.FirstToken; i < left.EndToken; i++, j++)
        {
            bool isValue = one.Kinds[i] == TokenKind.Number || one.Has(i, WordTraits.Cardinal | WordTraits.Weekday | WordTraits.Month);
            if (one.Forms[i] != other.Forms[j] && !(isValue && (other.Kinds[j] == TokenKind.Number || other.Has(j, WordTraits.Cardinal | WordTraits.Weekday | WordTraits.Month))))
                return false;
        }

        return true;
    }

    private static bool IsAsOf(TokenTable tokens, TextSpan day) => tokens.IndexAt(day.Start) is > 1 and var first && tokens.Is(first - 1, "of") && tokens.Is(first - 2, "as");

    /// <summary>"Monday", "on May 12"; an hour, or "yesterday", is told of one day in several ways.</summary>
    private static bool IsNamedDay(TokenTable tokens, TextSpan words)
    {
        for (int i = tokens.IndexAt(words.Start); i < tokens.Count && tokens.Starts[i] < words.End; i++)
        {
            if (tokens.Has(i, WordTraits.Weekday | WordTraits.Month))
                return true;
        }

        return false;
    }

    private static bool IsOfClause(DocumentReading reading, TextSpan one, TextSpan other)
    {
        var tokens = reading.Tokens;
        int from = tokens.IndexAt(Math.Min(one.Start, other.Start)), to = tokens.IndexAt(Math.Max(one.Start, other.Start));
        var movements = Movements.Of(reading);
        return movements.PassageOf(from) >= 0 && movements.PassageOf(from) == movements.PassageOf(to);
    }

    private static bool AreOtherMoves(JudgingContext pair, Verdict verdict, List<Verdict> kept)
    {
        int left = pair.Left.Tokens.IndexAt(verdict.Left.Span.Start), right = pair.Right.Tokens.IndexAt(verdict.Right.Span.Start);
        var (lefts, rights) = (Movements.Of(pair.Left), Movements.Of(pair.Right));
        int leftPassage = lefts.PassageOf(left), rightPassage = rights.PassageOf(right);
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

using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>
/// Holds the sides that two documents take in one matter against each other, wherever they stand: "nobody will be laid off", "the plant
/// is to shed 400 jobs". Words of a matter are met in many stories, so who or what it is said of must be the same, by name or by words that
/// are rare in both texts. Of each matter the pair with the most in common is told. O(s) for s sides, each compared with a bounded number.
/// </summary>
internal static class OppositeAccounts
{
    /// <summary>How much must speak for one statement; set on invented pairs of articles and on annotated real ones.</summary>
    public const double Gate = 0.65;

    /// <summary>From so much in common on, a document that takes both sides tells how one followed the other.</summary>
    private const double SequenceGate = 0.5;

    /// <summary>A text that tells of so many steps is a list of cases.</summary>
    private const int MaxSteps = 100;

    public static void Judge(JudgingContext context, Rule rule, Rule elsewhere, Rule open, Rule stage)
    {
        var left = StandTable.Of(context.Left);
        var right = StandTable.Of(context.Right);
        // What one step of a case excludes is told as that step.
        for (int i = 0, j = 0; Meet(left, ref i, right, ref j); i = left.EndOfMatter(i), j = right.EndOfMatter(j))
        {
            int leftEnd = left.EndOfMatter(i), rightEnd = right.EndOfMatter(j);
            if (left.All[i].Term.IsStage && leftEnd - i <= MaxSteps && rightEnd - j <= MaxSteps)
                Stages.Judge(context, stage, left, i, leftEnd, right, j, rightEnd);
        }

        for (int i = 0, j = 0; Meet(left, ref i, right, ref j); i = left.EndOfMatter(i), j = right.EndOfMatter(j))
        {
            int leftEnd = left.EndOfMatter(i), rightEnd = right.EndOfMatter(j);
            if (!left.All[i].Term.IsStage && leftEnd - i <= StandTable.MaxOfMatter && rightEnd - j <= StandTable.MaxOfMatter)
                JudgeMatter(context, left.All[i].Term.IsPlace ? elsewhere : rule, open, left, i, leftEnd, right, j, rightEnd);
        }

        DeniedVerbs.Judge(context, rule, left, right, isLeft: true);
        DeniedVerbs.Judge(context, rule, right, left, isLeft: false);
    }

    /// <summary>Goes on to the next matter in which both documents take sides; false when there is none.</summary>
    private static bool Meet(StandTable left, ref int i, StandTable right, ref int j)
    {
        while (i < left.All.Count && j < right.All.Count)
        {
            int order = left.All[i].Matter.CompareTo(right.All[j].Matter);
            if (order == 0)
                return true;
            if (order < 0)
                i = left.EndOfMatter(i);
            else
                j = right.EndOfMatter(j);
        }

        return false;
    }

    private static void JudgeMatter(JudgingContext context, Rule rule, Rule open, StandTable left, int leftFirst, int leftEnd, StandTable right, int rightFirst, int rightEnd)
    {
        bool once = IsOneSided(left, leftFirst, leftEnd) && IsOneSided(right, rightFirst, rightEnd);
        // Nobody differs, as in nearly all matters.
        if (once && left.All[leftFirst].Side == right.All[rightFirst].Side)
            return;
        if (Endings.Find(context, left, leftFirst, leftEnd, right, rightFirst, rightEnd) is { } ended)
        {
            StandReport.Tell(context, StandReport.IsOpen(ended.Left) || StandReport.IsOpen(ended.Right) ? open : rule, ended.Left, ended.Right, ended.Strength, Told(context.Left, left, leftFirst, leftEnd, ended.Left), Told(context.Right, right, rightFirst, rightEnd, ended.Right));
            return;
        }

        (Stand Left, Stand Right)? best = null;
        double most = Gate;
        for (int i = leftFirst; i < leftEnd; i++)
        {
            for (int j = rightFirst; j < rightEnd; j++)
            {
                var one = left.All[i];
                var other = right.All[j];
                if (one.Side == other.Side || left.IsSequence(i) || right.IsSequence(j) || StandTimes.AreDeniedAlike(context, one, other))
                    continue;
                double strength = SharedStands.Weigh(context, one, other, once);
                if (strength > most && StandTimes.AreOfOne(context, one, other) && !OtherThings.Are(context, one, other) && !StandReport.IsTold(context, one, other))
                    (best, most) = ((one, other), strength);
            }
        }

        // Where the documents agree in the same matter as surely, the rest is detail.
        if (best is { } found && !Agree(context, left, leftFirst, leftEnd, right, rightFirst, rightEnd, found.Left, found.Right, once, most)
            && !IsDevelopment(context, left, leftFirst, leftEnd, right, rightFirst, rightEnd, found.Left, found.Right, once))
            Tell(context, rule, open, left, leftFirst, leftEnd, right, rightFirst, rightEnd, found.Left, found.Right, most);
    }

    /// <summary>Of a matter in which each document takes one side, and against what is denied of the whole story, everything that is told of it is cited.</summary>
    private static void Tell(JudgingContext context, Rule rule, Rule open, StandTable left, int leftFirst, int leftEnd, StandTable right, int rightFirst, int rightEnd, Stand one, Stand other, double strength)
    {
        bool isMatter = one.Term.IsTopic && (!one.Term.IsChoice || one.Term.IsSole) && IsOneSided(left, leftFirst, leftEnd) && IsOneSided(right, rightFirst, rightEnd);
        bool isLeftWhole = isMatter || (one.IsOfStory && !other.IsOfStory), isRightWhole = isMatter || (other.IsOfStory && !one.IsOfStory);
        StandReport.Tell(context, StandReport.IsOpen(one) || StandReport.IsOpen(other) ? open : rule, one, other, strength,
            isRightWhole ? Told(context.Left, left, leftFirst, leftEnd, one) : ToldAgain(context, left, leftFirst, leftEnd, one, other, isLeft: true),
            isLeftWhole ? Told(context.Right, right, rightFirst, rightEnd, other) : ToldAgain(context, right, rightFirst, rightEnd, other, one, isLeft: false));
    }

    /// <summary>Where a document tells the same again, so that it speaks against the other one as surely: in the headline and in the text.</summary>
    private static ImmutableArray<TextSpan> ToldAgain(JudgingContext context, StandTable table, int first, int end, Stand told, Stand against, bool isLeft)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var tokens = (isLeft ? context.Left : context.Right).Tokens;
        bool once = IsOneSided(table, first, end);
        for (int i = first; i < end; i++)
        {
            var again = table.All[i];
            if (again != told && again.Side == told.Side && !again.IsShifted && SharedStands.Weigh(context, isLeft ? again : against, isLeft ? against : again, once) > Gate)
                spans.Add(tokens.SpanOf(again.CitedFrom, again.End));
        }

        return spans.ToImmutable();
    }

    /// <summary>Whether the documents take one side in a matter, and as surely as <paramref name="strength"/>.</summary>
    private static bool Agree(JudgingContext context, StandTable left, int leftFirst, int leftEnd, StandTable right, int rightFirst, int rightEnd, Stand one, Stand other, bool once, double strength)
    {
        for (int i = leftFirst; i < leftEnd; i++)
        {
            for (int j = rightFirst; j < rightEnd; j++)
            {
                // Of what is said of many things, only what is said of these counts.
                if (!one.Term.IsTopic && left.All[i] != one && right.All[j] != other)
                    continue;
                if (left.All[i].Side == right.All[j].Side && !left.IsSequence(i) && !right.IsSequence(j) && SharedStands.Weigh(context, left.All[i], right.All[j], once) >= strength)
                    return true;
            }
        }

        return false;
    }

    /// <summary>"Was closed on Monday. It will reopen on Friday": where a document also says what the other does, of the same thing, the two agree.</summary>
    private static bool IsDevelopment(JudgingContext context, StandTable leftTable, int leftFirst, int leftEnd, StandTable rightTable, int rightFirst, int rightEnd, Stand left, Stand right, bool once)
    {
        for (int i = leftFirst; i < leftEnd; i++)
        {
            if (leftTable.All[i].Side == right.Side && !IsStillToCome(leftTable.All[i], left) && SharedStands.Weigh(context, leftTable.All[i], right, once) >= SequenceGate)
                return true;
        }

        for (int j = rightFirst; j < rightEnd; j++)
        {
            if (rightTable.All[j].Side == left.Side && !IsStillToCome(rightTable.All[j], right) && SharedStands.Weigh(context, left, rightTable.All[j], once) >= SequenceGate)
                return true;
        }

        return false;
    }

    /// <summary>"Closed, and due to reopen": told in one sentence as what will follow, it is not so yet.</summary>
    private static bool IsStillToCome(Stand other, Stand told) => other.Passage == told.Passage && other.Mood == Claims.VerbMood.Prospect && told.Mood == Claims.VerbMood.Fact;

    /// <summary>Where a document takes the same side in the matter.</summary>
    private static ImmutableArray<TextSpan> Told(DocumentReading reading, StandTable table, int first, int end, Stand told)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        for (int i = first; i < end; i++)
        {
            if (table.All[i].Side == told.Side && !table.All[i].IsShifted)
                spans.Add(reading.Tokens.SpanOf(table.All[i].CitedFrom, table.All[i].End));
        }

        return spans.ToImmutable();
    }

    private static bool IsOneSided(StandTable table, int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (table.All[i].Side != table.All[first].Side)
                return false;
        }

        return true;
    }
}

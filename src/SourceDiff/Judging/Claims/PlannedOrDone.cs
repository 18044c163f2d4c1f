using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Opposites;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>
/// Finds a deed that one document tells as still to come and the other as done: "plans to buy 12 jets", "has bought 12 jets". Of one doer
/// or one object, in aligned passages, denied by neither. O(happenings of the passages).
/// </summary>
internal static class PlannedOrDone
{
    private const double Confidence = 0.7;

    /// <summary>Words before a verb in which it is said that it is still to come.</summary>
    private const int Reach = 5;

    public static void Judge(JudgingContext context, PassageMatch match, Rule rule)
    {
        var rights = EventHeads.Of(context.Right);
        foreach (var passage in match.LeftSide.Passages)
        {
            foreach (var (left, head) in EventHeads.Of(context.Left).In(passage.Index))
            {
                int partner = head < 0 || left.IsNominal ? -1 : match.RightOf(head);
                if (partner < 0 || rights.At(match.RightSide, context.Right.Tokens.Starts[partner]) is not { IsNominal: false } right || !AreOfOneDeed(context, match, left, right))
                    continue;
                bool planned = Differ(context, left, head, right, partner) && IsToCome(context.Left, left, head);
                if (planned ? !IsDone(context.Right, right, partner) : !IsToCome(context.Right, right, partner) || !IsDone(context.Left, left, head))
                    continue;
                int later = Development.Later(context);
                var relation = later != 0 && later > 0 == planned ? Relation.Supersedes : Relation.Compatible;
                TextSpan one = WithMood(context.Left, left, head), other = WithMood(context.Right, right, partner);
                string plan = Wording.Quote(planned ? context.Left : context.Right, planned ? one : other), deed = Wording.Quote(planned ? context.Right : context.Left, planned ? other : one);
                context.Report(new Verdict(rule, relation, new VerdictSide(one, planned ? "planned" : "done"), new VerdictSide(other, planned ? "done" : "planned"), Confidence, $"One tells of it as still to come, the other as done: {plan} and {deed}.")
                {
                    Subject = left.Predicate,
                });
            }
        }
    }

    /// <summary>Whether one of two happenings is told as still to come, and the other is not.</summary>
    public static bool Differ(JudgingContext context, EventFact left, int leftHead, EventFact right, int rightHead) =>
        IsToCome(context.Left, left, leftHead) != IsToCome(context.Right, right, rightHead);

    /// <summary>"plans to buy", "is expected to buy", "will buy"; what somebody said that he would do is told of then, and may be done.</summary>
    private static bool IsToCome(DocumentReading reading, EventFact happening, int head) => CueOf(reading, happening, head) >= 0;

    private static int CueOf(DocumentReading reading, EventFact happening, int head)
    {
        var tokens = reading.Tokens;
        int first = reading.Passages[happening.Passage].FirstToken;
        for (int i = head - 1; i >= Math.Max(first, head - Reach) && tokens.Kinds[i] == TokenKind.Word; i--)
        {
            if (tokens.Is(i, "will") || tokens.Is(i, "shall"))
                return i;
            if (tokens.Is(i, "to"))
                return i > first && StatementWords.Is(tokens.Forms[i - 1], StatementKinds.Planned) ? i - 1 : -1;
            if (!tokens.Has(i, WordTraits.Auxiliary | WordTraits.VerbAdverb) && (tokens.Classes[i] & WordClasses.Adverb) == 0)
                return -1;
        }

        return -1;
    }

    /// <summary>"bought", "has bought", "was bought"; what was so "previously" is no deed of the news.</summary>
    private static bool IsDone(DocumentReading reading, EventFact happening, int head)
    {
        var tokens = reading.Tokens;
        int first = reading.Passages[happening.Passage].FirstToken;
        if ((tokens.Classes[head] & WordClasses.Past) == 0 || DenialTable.IsNegated(reading, happening.Passage, head) || VerbMoods.Of(tokens, head, first) != VerbMood.Fact)
            return false;
        for (int i = first; i < head; i++)
        {
            if (StatementWords.Is(tokens.Forms[i], StatementKinds.Shifted) || (tokens.Is(i, "being") && i >= head - Reach))
                return false;
        }

        return true;
    }

    private static bool AreOfOneDeed(JudgingContext context, PassageMatch match, EventFact left, EventFact right)
    {
        if (DenialTable.IsNegated(context.Left, left.Passage, WordKinship.Head(context.Left.Tokens, left.PredicateSpan)))
            return false;
        bool patient = Meet(context, match, left.PatientSpan, right.PatientSpan), agent = Meet(context, match, left.AgentSpan, right.AgentSpan);
        return patient && (agent || left.AgentSpan.IsEmpty || right.AgentSpan.IsEmpty);
    }

    private static bool Meet(JudgingContext context, PassageMatch match, TextSpan left, TextSpan right)
    {
        var (first, end) = SlotSimilarity.Tokens(context.Left.Tokens, left);
        for (int i = first; i < end; i++)
        {
            if (PassageMatch.IsContent(context.Left.Tokens, i) && match.RightOf(i) is >= 0 and var partner && right.Contains(context.Right.Tokens.Starts[partner]))
                return true;
        }

        return false;
    }

    private static TextSpan WithMood(DocumentReading reading, EventFact happening, int head) =>
        CueOf(reading, happening, head) is >= 0 and var cue ? reading.Tokens.SpanOf(cue, head + 1) : happening.PredicateSpan;
}

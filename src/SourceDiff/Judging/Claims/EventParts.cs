using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>
/// Compares what two passages say with one verb: who does it to whom, and whether it was done or nearly done. O(events) an alignment.
/// </summary>
internal static class EventParts
{
    /// <summary>Whoever is asked, the parts must fill nearly the whole clause: elsewhere the order of words is free.</summary>
    private const double SwapSlot = 0.4;

    private const double SwapConfidence = 0.65;

    /// <summary>How much of what is around the verbs must be the same for one of them to be a half-done other.</summary>
    private const double DegreeGate = 0.45;

    private const double DegreeConfidence = 0.65;

    public static void Judge(JudgingContext context, PassageMatch match, Rule swapped, Rule degree)
    {
        var lefts = EventHeads.Of(context.Left);
        var rights = EventHeads.Of(context.Right);
        foreach (var passage in match.LeftSide.Passages)
        {
            foreach (var (left, head) in lefts.In(passage.Index))
            {
                if (head < 0 || match.RightOf(head) is not (>= 0 and var partner) || rights.At(match.RightSide, context.Right.Tokens.Starts[partner]) is not { } right)
                    continue;
                if (IsSwapped(context, match, left, right, head, partner))
                    Report(context, swapped, left, right, SwapConfidence, $"Who does it and to whom is exchanged: {Wording.Quote(context.Left, left.Span)} and {Wording.Quote(context.Right, right.Span)}.");
                JudgeDegree(context, match, degree, head, partner);
            }
        }
    }

    private static bool IsSwapped(JudgingContext context, PassageMatch match, EventFact left, EventFact right, int head, int partner)
    {
        if (left.IsPassive != right.IsPassive || StatementWords.Is(left.Predicate, StatementKinds.Mutual))
            return false;
        int leftSubject = WordKinship.Head(context.Left.Tokens, left.SubjectSpan), leftObject = WordKinship.Head(context.Left.Tokens, left.ObjectSpan);
        if (leftSubject < 0 || leftObject < 0 || !IsIn(context.Right, match.RightOf(leftSubject), right.ObjectSpan) || !IsIn(context.Right, match.RightOf(leftObject), right.SubjectSpan)
            || context.Left.Tokens.Lemmas[leftSubject] == context.Left.Tokens.Lemmas[leftObject])
            return false;
        return SlotSimilarity.Measure(context, match, context.Left.Tokens.SpanOf(head), context.Right.Tokens.SpanOf(partner)) >= SwapSlot;
    }

    private static bool IsIn(DocumentReading reading, int token, TextSpan span) =>
        token >= 0 && !span.IsEmpty && WordKinship.Head(reading.Tokens, span) == token;

    private static void JudgeDegree(JudgingContext context, PassageMatch match, Rule rule, int head, int partner)
    {
        bool left = IsNearly(context.Left.Tokens, head, match.LeftStart), right = IsNearly(context.Right.Tokens, partner, match.RightStart);
        if (left == right)
            return;
        var statement = SharedStatement.Of(context, match, head, partner, default);
        var one = context.Left.Tokens.SpanOf(left ? head - 1 : head, head + 1);
        var other = context.Right.Tokens.SpanOf(right ? partner - 1 : partner, partner + 1);
        if (statement.Subject == 0 || statement.OtherName || statement.Matched == 0
            || (0.5 * SlotSimilarity.Measure(context, match, one, other)) + (0.5 * statement.Share) < DegreeGate)
            return;
        context.Report(new Verdict(rule, Relation.Conflicts, new VerdictSide(one, Wording.Of(context.Left, one)), new VerdictSide(other, Wording.Of(context.Right, other)), DegreeConfidence,
            $"One says it nearly happened, the other that it did: {Wording.Quote(context.Left, one)} and {Wording.Quote(context.Right, other)}."));
    }

    /// <summary>"was nearly destroyed": just short of what the verb says.</summary>
    private static bool IsNearly(TokenTable tokens, int verb, int first) =>
        verb > first && tokens.Has(verb - 1, WordTraits.Bound) && NewsLexicon.English.Value(tokens.Entries[verb - 1], WordTraits.Bound) == "<~"
        && (tokens.Classes[verb] & WordClasses.Past) != 0;

    private static void Report(JudgingContext context, Rule rule, EventFact left, EventFact right, double confidence, string explanation) =>
        context.Report(new Verdict(rule, Relation.Conflicts, new VerdictSide(left.Span, Wording.Of(context.Left, left.Span)), new VerdictSide(right.Span, Wording.Of(context.Right, right.Span)), confidence, explanation));
}

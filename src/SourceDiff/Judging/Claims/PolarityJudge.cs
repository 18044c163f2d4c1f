using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Opposites;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>Finds what one document affirms and the other denies in an otherwise same clause.</summary>
internal sealed class PolarityJudge : IFactJudge
{
    /// <summary>How much of the clause around the word must be the same before a negation counts as one of the same statement.</summary>
    private const double Gate = 0.4;

    /// <summary>"denied", "failed to" and "lack of" negate loosely: they need nearly the same clause.</summary>
    private const double LooseGate = 0.75;

    private const double SlotWeight = 0.4;
    private const double StatementWeight = 0.4;
    private const double AgreementWeight = 0.2;
    private const double OtherObjectPenalty = 0.12;

    private static readonly Rule BothNegated = new("SD1101", Aspect.Polarity, Severity.Medium, "Both deny it",
        "Both negate the same word of the same statement. Example: “was not told” and “had never been told”.");

    private static readonly Rule Negated = new("SD1103", Aspect.Polarity, Severity.High, "Affirmed and denied",
        "One states what the other negates, in passages that are otherwise the same. Example: “was charged with theft” and “was not charged with theft”.");

    private static readonly Rule Divided = new("SD1104", Aspect.Polarity, Severity.High, "All for it, or some against",
        "One says that all of a body were for something, the other counts some of them who were against it. Example: “every member of the League backed the bill” and “four members of the League voted against it”.");

    private static readonly Rule NoneOfIt = new("SD1105", Aspect.Polarity, Severity.High, "None, or some",
        "One says that there was none of a thing in the story, and the other tells of one. Example: “the ship had no armed guards” and “four armed guards were overpowered”.");

    public IReadOnlyList<Rule> Rules { get; } = [BothNegated, Negated, Divided, NoneOfIt];

    public void Judge(JudgingContext context)
    {
        var lefts = FactTable<PolarityFact>.Of(context.Left);
        var rights = FactTable<PolarityFact>.Of(context.Right);
        foreach (var match in context.Matches)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            JudgeLeft(context, match, lefts);
            JudgeRight(context, match, rights);
        }

        WholeComparison.Judge(context, Divided, votes: true);
        NoneOrSome.Judge(context, NoneOfIt);
    }

    private static void JudgeLeft(JudgingContext context, PassageMatch match, FactTable<PolarityFact> negations)
    {
        foreach (var passage in match.LeftSide.Passages)
        {
            foreach (var negation in negations.In(passage.Index))
            {
                if (NegationHeads.Of(context.Left.Tokens, negation) is not (>= 0 and var head))
                    continue;
                if (match.RightOf(head) is not (>= 0 and var partner))
                    ClauseDenials.Judge(context, match, Negated, negation, head, isLeft: true);
                else if (DenialsAround.Covering(context.Right, match.RightSide, partner) is { } other)
                    ReportBoth(context, negation, head, other, partner);
                else
                    ReportOne(context, match, negation, Words(context.Left.Tokens, negation, head), context.Right.Tokens.SpanOf(partner), isLeft: true, head, partner);
            }
        }
    }

    private static void JudgeRight(JudgingContext context, PassageMatch match, FactTable<PolarityFact> negations)
    {
        foreach (var passage in match.RightSide.Passages)
        {
            foreach (var negation in negations.In(passage.Index))
            {
                if (NegationHeads.Of(context.Right.Tokens, negation) is not (>= 0 and var head))
                    continue;
                if (match.LeftOf(head) is not (>= 0 and var partner))
                    ClauseDenials.Judge(context, match, Negated, negation, head, isLeft: false);
                else if (DenialsAround.Covering(context.Left, match.LeftSide, partner) is null)
                    ReportOne(context, match, negation, context.Left.Tokens.SpanOf(partner), Words(context.Right.Tokens, negation, head), isLeft: false, partner, head);
            }
        }
    }

    /// <summary>"didn't happen": the negation, with the verb that it leans on, and what is negated.</summary>
    private static TextSpan Words(TokenTable tokens, PolarityFact negation, int head)
    {
        int cue = tokens.IndexAt(negation.Span.Start);
        bool leans = cue > 0 && (tokens.Shapes[cue] & TokenShape.Clitic) != 0 && tokens.Ends[cue - 1] == tokens.Starts[cue];
        return (leans ? tokens.SpanOf(cue - 1).Union(negation.Span) : negation.Span).Union(tokens.SpanOf(head));
    }

    /// <summary>
    /// "Not related" and "not related": both deny one thing. A word that only stands within what the other denies ("unable to fly for the <i>weather</i>",
    /// "would not rule out further <i>cuts</i>") is not what it denies, unless it denies the whole clause ("denied that …").
    /// </summary>
    private static void ReportBoth(JudgingContext context, PolarityFact left, int leftHead, PolarityFact right, int rightHead)
    {
        if (NegationHeads.Of(context.Right.Tokens, right) != rightHead && !DeniesClause(context.Right.Tokens, right) && !DeniesVerb(context.Right.Tokens, right, rightHead))
            return;
        context.Report(new Verdict(BothNegated, Relation.Agrees, Side(context.Left.Tokens, left, leftHead), Side(context.Right.Tokens, right, rightHead), 0.85, "Both negate the same statement."));
    }

    private static VerdictSide Side(TokenTable tokens, PolarityFact fact, int head) => new(DeniesClause(tokens, fact) ? fact.Span : Words(tokens, fact, head), fact.Value);

    /// <summary>"no cuts are <i>planned</i>", "nobody was <i>hurt</i>": a subject that there is not does nothing.</summary>
    private static bool DeniesVerb(TokenTable tokens, PolarityFact negation, int head) =>
        tokens.Has(tokens.IndexAt(negation.Span.Start), WordTraits.Determiner | WordTraits.Pronoun) && StatedHeads.IsVerb(tokens, head);

    /// <summary>"denied that …", "a denial of …": whatever the clause behind it says.</summary>
    private static bool DeniesClause(TokenTable tokens, PolarityFact negation) => tokens.Has(tokens.IndexAt(negation.Span.Start), WordTraits.Denial);

    private static void ReportOne(JudgingContext context, PassageMatch match, PolarityFact negation, TextSpan left, TextSpan right, bool isLeft, int leftHead, int rightHead)
    {
        if (isLeft ? DenialsAround.IsNegatedNearby(context.Right.Tokens, rightHead) || DenialsAround.IsDenied(context.Right, match.RightSide, rightHead)
            : DenialsAround.IsNegatedNearby(context.Left.Tokens, leftHead) || DenialsAround.IsDenied(context.Left, match.LeftSide, leftHead))
        {
            return;
        }

        // "The ferry came. The barge did not": who denies one and affirms the other contradicts nobody.
        if (isLeft ? DenialsAround.IsDeniedToo(context.Left, leftHead, negation, context.Right, rightHead) : DenialsAround.IsDeniedToo(context.Right, rightHead, negation, context.Left, leftHead))
            return;
        // "Not be out of the race for Brandt": what is denied is no name.
        if (IsName(context.Left.Tokens, leftHead) && IsName(context.Right.Tokens, rightHead))
            return;
        // "denied that the valve had failed", "said that the valve had not failed": a clause denied as a whole is denied within it, too.
        if (isLeft ? DenialsAround.IsNegatedBehind(context.Right.Tokens, rightHead, match.RightEnd) : DenialsAround.IsNegatedBehind(context.Left.Tokens, leftHead, match.LeftEnd))
            return;
        var statement = SharedStatement.Of(context, match, leftHead, rightHead, isLeft ? negation.Span : default);
        if (VerbMoods.Of(context.Left.Tokens, leftHead, match.LeftStart, isLeft ? negation.Span : default) != VerbMoods.Of(context.Right.Tokens, rightHead, match.RightStart, isLeft ? default : negation.Span)
            || StatedHeads.IsNoun(context.Left.Tokens, leftHead) != StatedHeads.IsNoun(context.Right.Tokens, rightHead) || StatedHeads.IsModifier(context.Left.Tokens, leftHead, match.LeftEnd) || StatedHeads.IsModifier(context.Right.Tokens, rightHead, match.RightEnd) || statement.OtherName || statement.Subject == 0 || (statement.Complement == 0 && match.Agreement < StatedHeads.NearlySame) || statement.Matched == 0 || !StatedHeads.MayBe(context, match, statement, leftHead, rightHead))
        {
            context.ReportNotComparable("negation of another statement");
            return;
        }

        int leftSaid = isLeft ? Math.Min(leftHead, context.Left.Tokens.IndexAt(negation.Span.Start)) : leftHead, rightSaid = isLeft ? rightHead : Math.Min(rightHead, context.Right.Tokens.IndexAt(negation.Span.Start));
        if (ThingContents.AreOfTwo(context, match, leftHead, leftHead + 1, rightHead, rightHead + 1) || SubjectRelatives.Are(context, match, leftSaid, rightSaid))
        {
            context.ReportNotComparable("negation of another thing");
            return;
        }

        if (StatedHeads.IsShifted(context.Left.Tokens, ClauseWindow.OfLeft(context, match, leftHead)) != StatedHeads.IsShifted(context.Right.Tokens, ClauseWindow.OfRight(context, match, rightHead)))
        {
            context.ReportNotComparable("negation of another time");
            return;
        }

        double slot = SlotSimilarity.Measure(context, match, context.Left.Tokens.SpanOf(leftHead), context.Right.Tokens.SpanOf(rightHead));
        double strength = (SlotWeight * slot) + (StatementWeight * statement.Share) + (AgreementWeight * match.Agreement) - (statement.OtherObject ? OtherObjectPenalty : 0);
        var tokens = isLeft ? context.Left.Tokens : context.Right.Tokens;
        int head = isLeft ? leftHead : rightHead;
        bool plain = NegationHeads.IsPlain(tokens, negation, head);
        if (strength < (plain ? Gate : LooseGate))
        {
            context.ReportNotComparable("negation without a common context");
            return;
        }

        string cue = Wording.Quote(isLeft ? context.Left : context.Right, isLeft ? left : right);
        string stated = Wording.Quote(isLeft ? context.Right : context.Left, isLeft ? right : left);
        string negated = negation.Value;
        context.Report(new Verdict(Negated, Relation.Conflicts, new VerdictSide(left, isLeft ? negated : "affirmed"), new VerdictSide(right, isLeft ? "affirmed" : negated),
            Calibration.Negation(strength, Gate), $"One denies what the other states: {cue} against {stated}."));
    }

    private static bool IsName(TokenTable tokens, int token) =>
        (tokens.Shapes[token] & TokenShape.Capitalised) != 0 && (tokens.Lemmas[token] < 0 || (tokens.Classes[token] & WordClasses.Unknown) != 0);
}

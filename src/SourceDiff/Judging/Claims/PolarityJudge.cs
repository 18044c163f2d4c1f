using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Opposites;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>Finds what one document affirms and the other denies in an otherwise same clause.</summary>
internal sealed class PolarityJudge : IFactJudge
{
    /// <summary>How much of the clause around the word must be the same before a negation counts as one of the same statement.</summary>
    private const double Gate = 0.4;

    /// <summary>"denied", "failed to" and "lack of" negate loosely: they need nearly the same clause.</summary>
    private const double LooseGate = 0.75;

    /// <summary>So much in common, and the passages are one sentence reworded.</summary>
    private const double NearlySame = 0.75;

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
        foreach (var match in context.Matches)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            JudgeLeft(context, match);
            JudgeRight(context, match);
        }

        WholeComparison.Judge(context, Divided, votes: true);
        NoneOrSome.Judge(context, NoneOfIt);
    }

    private static void JudgeLeft(JudgingContext context, PassageMatch match)
    {
        foreach (var passage in match.LeftSide.Passages)
        {
            foreach (var fact in context.Left.FactsOf(passage.Index))
            {
                if (fact is not PolarityFact negation || Head(context.Left.Tokens, negation) is not (>= 0 and var head) || match.RightOf(head) is not (>= 0 and var partner))
                    continue;
                if (Covering(context.Right, match.RightSide, partner) is { } other)
                    ReportBoth(context, negation, other);
                else
                    ReportOne(context, match, negation, Words(context.Left.Tokens, negation, head), context.Right.Tokens.SpanOf(partner), isLeft: true, head, partner);
            }
        }
    }

    private static void JudgeRight(JudgingContext context, PassageMatch match)
    {
        foreach (var passage in match.RightSide.Passages)
        {
            foreach (var fact in context.Right.FactsOf(passage.Index))
            {
                if (fact is PolarityFact negation && Head(context.Right.Tokens, negation) is >= 0 and var head && match.LeftOf(head) is >= 0 and var partner
                    && Covering(context.Left, match.LeftSide, partner) is null)
                    ReportOne(context, match, negation, context.Left.Tokens.SpanOf(partner), Words(context.Right.Tokens, negation, head), isLeft: false, partner, head);
            }
        }
    }

    private static int Head(TokenTable tokens, PolarityFact negation)
    {
        // "not all were rescued" says that some were.
        int behind = SlotSimilarity.Tokens(tokens, negation.Span).End;
        if (behind < tokens.Count && (tokens.Is(behind, "all") || tokens.Is(behind, "every") || tokens.Is(behind, "everyone")))
            return -1;
        // "not as large as": of degree, and "less large" says the same.
        if (behind < tokens.Count && (tokens.Is(behind, "as") || tokens.Is(behind, "so")))
            return -1;
        int head = WordKinship.Head(tokens, negation.HeadSpan);
        if (head >= 0)
            return IsContrast(tokens, head) || Grants(tokens, negation, head) ? -1 : head;
        var (first, end) = SlotSimilarity.Tokens(tokens, negation.ScopeSpan);
        for (int i = first; i < end; i++)
        {
            if (PassageMatch.IsContent(tokens, i))
                return i;
        }

        return -1;
    }

    /// <summary>"Was not heading north but east": the verb is affirmed, and one of its complements denied for another.</summary>
    private static bool IsContrast(TokenTable tokens, int head)
    {
        if (!IsVerb(tokens, head))
            return false;
        for (int i = head + 1; i < Math.Min(tokens.Count - 1, head + DenialReach) && (tokens.Kinds[i] != TokenKind.Punctuation || tokens.Is(i, ",")); i++)
        {
            if (tokens.Is(i, "but"))
                return tokens.Has(i + 1, WordTraits.Preposition) || ((tokens.Classes[i + 1] & (WordClasses.Verb | WordClasses.Past)) == 0 && !tokens.Has(i + 1, WordTraits.Pronoun | WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Determiner) && IsLastOfClause(tokens, i + 1));
        }

        return false;
    }

    private static bool IsLastOfClause(TokenTable tokens, int token)
    {
        for (int i = token + 1; i < Math.Min(tokens.Count, token + DenialReach) && tokens.Kinds[i] != TokenKind.Punctuation; i++)
        {
            if (tokens.Has(i, WordTraits.Auxiliary | WordTraits.Modal) || (tokens.Classes[i] & WordClasses.Past) != 0)
                return false;
        }

        return true;
    }

    /// <summary>The negation that reaches <paramref name="token"/>, if any: with it the two documents say the same.</summary>
    private static PolarityFact? Covering(DocumentReading reading, AlignedSide side, int token)
    {
        foreach (var passage in side.Passages)
        {
            foreach (var fact in reading.FactsOf(passage.Index))
            {
                if (fact is PolarityFact negation && (negation.ScopeSpan.Contains(reading.Tokens.Starts[token]) || negation.HeadSpan.Contains(reading.Tokens.Starts[token])))
                    return negation;
            }
        }

        return null;
    }

    /// <summary>Tokens before a word in which "not" or "n't" negates it, should the reading have missed it.</summary>
    private const int CueTokens = 3;

    /// <summary>Tokens before a word in which a denial still reaches it.</summary>
    private const int DenialReach = 10;

    private static bool IsNegatedNearby(TokenTable tokens, int token)
    {
        for (int i = Math.Max(0, token - CueTokens); i < token; i++)
        {
            if (tokens.Is(i, "not") || tokens[i].EndsWith("n't", StringComparison.OrdinalIgnoreCase) || tokens[i].EndsWith("n’t", StringComparison.OrdinalIgnoreCase)
                || StatementWords.Is(tokens.Forms[i], StatementKinds.Short))
                return true;
        }

        return false;
    }

    /// <summary>A negation or a denial in the same clause or right before it reaches the word in a way that was not read: "dismissed rumours that he was", "unless he is".</summary>
    private static bool IsDenied(DocumentReading reading, AlignedSide side, int token)
    {
        var tokens = reading.Tokens;
        int first = side.Passages[0].FirstToken;
        for (int i = Math.Max(first, token - DenialReach); i < token; i++)
        {
            if (tokens.Has(i, WordTraits.Denial | WordTraits.Negation) || tokens.Is(i, "unless") || tokens.Is(i, "yet"))
                return true;
        }

        return false;
    }

    private static bool IsNegatedBehind(TokenTable tokens, int token, int end)
    {
        for (int i = token + 1; i < Math.Min(end, token + DenialReach) && tokens.Kinds[i] != TokenKind.Punctuation && !tokens.Has(i, WordTraits.Conjunction); i++)
        {
            // "The privilege was denied": a denial in the passive stands behind what it denies.
            if (tokens.Has(i, WordTraits.Negation) || (tokens.Has(i, WordTraits.Denial | WordTraits.ImplicitNegation) && tokens.Has(i - 1, WordTraits.Auxiliary)))
                return true;
        }

        return false;
    }

    /// <summary>
    /// A verb heads a statement of its own; a noun or an adjective does so only with its subject: "it is not Tuesday" denies nothing of
    /// another Tuesday.
    /// </summary>
    private static bool MayBeHead(JudgingContext context, PassageMatch match, SharedStatement statement, int leftHead, int rightHead) =>
        IsName(context.Left.Tokens, leftHead) == IsName(context.Right.Tokens, rightHead) && IsStatement(context, match, statement, leftHead, rightHead);

    /// <summary>"It is not Patch Tuesday" denies no patch.</summary>
    private static bool IsName(TokenTable tokens, int head) =>
        (tokens.Shapes[head] & TokenShape.Capitalised) != 0 && head + 1 < tokens.Count && (tokens.Shapes[head + 1] & TokenShape.Capitalised) != 0;

    /// <summary>"Rejected calls to resign": there were calls. "Did not also close the mine": another thing was closed.</summary>
    private static bool Grants(TokenTable tokens, PolarityFact negation, int head)
    {
        int cue = tokens.IndexAt(negation.Span.Start);
        return (StatementWords.Is(tokens[cue], StatementKinds.Rejecting) && (tokens.Classes[head] & WordClasses.Noun) != 0) || (head > 0 && tokens.Is(head - 1, "also"));
    }

    private static bool IsStatement(JudgingContext context, PassageMatch match, SharedStatement statement, int leftHead, int rightHead) =>
        statement.Subject > 0 || (IsVerb(context.Left.Tokens, leftHead) && IsVerb(context.Right.Tokens, rightHead))
        || (statement.Complement >= NearlySame && match.Agreement >= NearlySame);

    /// <summary>"An order book": the first noun of a compound is not what is denied.</summary>
    private static bool IsModifier(TokenTable tokens, int head, int end) =>
        head > 0 && head + 1 < end && tokens.Has(head - 1, WordTraits.Determiner) && (tokens.Classes[head] & WordClasses.Noun) != 0
        && tokens.Kinds[head + 1] == TokenKind.Word && !tokens.Has(head + 1, WordTraits.Function) && (tokens.Classes[head + 1] & (WordClasses.Noun | WordClasses.Past | WordClasses.Adverb)) == WordClasses.Noun;

    private static bool IsVerb(TokenTable tokens, int token) =>
        (tokens.Classes[token] & WordClasses.Verb) != 0 && (tokens.Shapes[token] & TokenShape.Capitalised) == 0;

    /// <summary>"didn't happen": the negation, with the verb that it leans on, and what is negated.</summary>
    private static TextSpan Words(TokenTable tokens, PolarityFact negation, int head)
    {
        int cue = tokens.IndexAt(negation.Span.Start);
        bool leans = cue > 0 && (tokens.Shapes[cue] & TokenShape.Clitic) != 0 && tokens.Ends[cue - 1] == tokens.Starts[cue];
        return (leans ? tokens.SpanOf(cue - 1).Union(negation.Span) : negation.Span).Union(tokens.SpanOf(head));
    }

    private static void ReportBoth(JudgingContext context, PolarityFact left, PolarityFact right) =>
        context.Report(new Verdict(BothNegated, Relation.Agrees, Side(left), Side(right), 0.85, "Both negate the same statement."));

    private static void ReportOne(JudgingContext context, PassageMatch match, PolarityFact negation, TextSpan left, TextSpan right, bool isLeft, int leftHead, int rightHead)
    {
        if (isLeft ? IsNegatedNearby(context.Right.Tokens, rightHead) || IsDenied(context.Right, match.RightSide, rightHead)
            : IsNegatedNearby(context.Left.Tokens, leftHead) || IsDenied(context.Left, match.LeftSide, leftHead))
        {
            return;
        }

        // "denied that the valve had failed", "said that the valve had not failed": a clause denied as a whole is denied within it, too.
        if (isLeft ? IsNegatedBehind(context.Right.Tokens, rightHead, match.RightEnd) : IsNegatedBehind(context.Left.Tokens, leftHead, match.LeftEnd))
            return;
        var statement = SharedStatement.Of(context, match, leftHead, rightHead, isLeft ? negation.Span : default);
        if (VerbMoods.Of(context.Left.Tokens, leftHead, match.LeftStart, isLeft ? negation.Span : default) != VerbMoods.Of(context.Right.Tokens, rightHead, match.RightStart, isLeft ? default : negation.Span)
            || IsModifier(context.Left.Tokens, leftHead, match.LeftEnd) || IsModifier(context.Right.Tokens, rightHead, match.RightEnd) || statement.OtherName || statement.Subject == 0 || (statement.Complement == 0 && match.Agreement < NearlySame) || statement.Matched == 0 || !MayBeHead(context, match, statement, leftHead, rightHead))
        {
            context.ReportNotComparable("negation of another statement");
            return;
        }

        if (IsShifted(context.Left.Tokens, ClauseWindow.OfLeft(context, match, leftHead)) != IsShifted(context.Right.Tokens, ClauseWindow.OfRight(context, match, rightHead)))
        {
            context.ReportNotComparable("negation of another time");
            return;
        }

        double slot = SlotSimilarity.Measure(context, match, context.Left.Tokens.SpanOf(leftHead), context.Right.Tokens.SpanOf(rightHead));
        double strength = (SlotWeight * slot) + (StatementWeight * statement.Share) + (AgreementWeight * match.Agreement) - (statement.OtherObject ? OtherObjectPenalty : 0);
        var tokens = isLeft ? context.Left.Tokens : context.Right.Tokens;
        int head = isLeft ? leftHead : rightHead;
        bool plain = IsPlain(tokens, negation, head);
        if (strength < (plain ? Gate : LooseGate))
        {
            context.ReportNotComparable("negation without a common context");
            return;
        }

        string cue = Wording.Quote(isLeft ? context.Left : context.Right, isLeft ? left : right);
        string stated = Wording.Quote(isLeft ? context.Right : context.Left, isLeft ? right : left);
        string negated = negation.Value;
        context.Report(new Verdict(Negated, Relation.Conflicts, new VerdictSide(left, isLeft ? negated : "affirmed"), new VerdictSide(right, isLeft ? "affirmed" : negated),
            Calibration.Discrepancy(strength, Gate), $"One denies what the other states: {cue} against {stated}."));
    }

    /// <summary>"Was found two days <i>later</i>": told of another time than the rest.</summary>
    private static bool IsShifted(TokenTable tokens, ClauseWindow clause)
    {
        for (int i = clause.First; i < clause.End; i++)
        {
            if (StatementWords.Is(tokens.Forms[i], StatementKinds.Shifted))
                return true;
        }

        return false;
    }

    /// <summary>"not", "n't" or "never" right before what it negates; and saying is never the point of a sentence.</summary>
    private static bool IsPlain(TokenTable tokens, PolarityFact negation, int head)
    {
        int cue = tokens.IndexAt(negation.Span.Start);
        return !tokens.Has(head, WordTraits.SpeechVerb)
            && (tokens.Is(cue, "not") || tokens.Is(cue, "never") || tokens[cue].EndsWith("n't", StringComparison.OrdinalIgnoreCase) || tokens[cue].EndsWith("n’t", StringComparison.OrdinalIgnoreCase));
    }

    private static VerdictSide Side(PolarityFact fact) => new(fact.Span, fact.Value);
}

using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>
/// Finds a clause that one document denies with a verb of its own, and that the other states in its words: "is not examining the sunken
/// trawler at Orlen", "has gone down to the sunken trawler at Orlen". All around the verb has to be the same, and nothing denied in the
/// other passage. O(clause).
/// </summary>
internal static class ClauseDenials
{
    /// <summary>Fewer words behind the verb make a topic, not a statement.</summary>
    private const int MinComplement = 4;

    /// <summary>So much of the clause the other passage has to have.</summary>
    private const double MinClause = 0.65;

    /// <summary>The passages are one sentence reworded.</summary>
    private const double MinAgreement = 0.66;

    /// <summary>Two of three falsified sentences that no verb links are met so; of 1,489 real pairs, none.</summary>
    private const double Confidence = 0.45;

    public static void Judge(JudgingContext context, PassageMatch match, Rule rule, PolarityFact negation, int head, bool isLeft)
    {
        var reading = isLeft ? context.Left : context.Right;
        var tokens = reading.Tokens;
        if (match.Alignment is null || match.Agreement < MinAgreement || !NegationHeads.IsPlain(tokens, negation, head) || (head + 1 < tokens.Count && tokens.Kinds[head + 1] == TokenKind.Dash) || IsDenied(isLeft ? context.Right : context.Left, isLeft ? match.RightSide : match.LeftSide))
            return;
        var clause = isLeft ? ClauseWindow.OfLeft(context, match, head) : ClauseWindow.OfRight(context, match, head);
        int all = 0, found = 0, behind = 0, first = int.MaxValue, last = -1;
        for (int i = clause.First; i < clause.End; i++)
        {
            if (i == head || !PassageMatch.IsContent(tokens, i) || negation.Span.Overlaps(tokens.SpanOf(i)))
                continue;
            all++;
            int partner = isLeft ? match.RightOf(i) : match.LeftOf(i);
            if (partner < 0)
                continue;
            found++;
            behind += i > head ? 1 : 0;
            (first, last) = (Math.Min(first, partner), Math.Max(last, partner));
        }

        if (behind < MinComplement || found < MinClause * all)
            return;
        int cue = tokens.IndexAt(negation.Span.Start);
        var denied = tokens.SpanOf(cue, head + 1);
        var stated = (isLeft ? context.Right : context.Left).Tokens.SpanOf(first, last + 1);
        var (left, right) = isLeft ? (denied, stated) : (stated, denied);
        context.Report(new Verdict(rule, Relation.Conflicts, new VerdictSide(left, isLeft ? negation.Value : "affirmed"), new VerdictSide(right, isLeft ? "affirmed" : negation.Value), Confidence,
            $"One denies what the other states in other words: {Wording.Quote(context.Left, left)} against {Wording.Quote(context.Right, right)}."));
    }

    private static bool IsDenied(DocumentReading reading, AlignedSide side)
    {
        foreach (var passage in side.Passages)
        {
            foreach (var fact in reading.FactsOf(passage.Index))
            {
                if (fact is PolarityFact)
                    return true;
            }
        }

        return false;
    }
}

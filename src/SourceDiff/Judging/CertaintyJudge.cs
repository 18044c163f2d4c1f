using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>Shows where one document is surer of the same statement than the other.</summary>
internal sealed class CertaintyJudge : IFactJudge
{
    /// <summary>The share of the words under a hedge that the other passage must have for it to be the same statement.</summary>
    private const double MinShared = 0.34;

    private static readonly Rule Same = new("SD1201", Aspect.Certainty, Severity.Low, "Same certainty",
        "Both say it with the same caution. Example: “allegedly stole” and “is accused of stealing”.");

    private static readonly Rule Drift = new("SD1202", Aspect.Certainty, Severity.Medium, "Certainty differs",
        "One states more surely what the other hedges; both can be true. Example: “may have been lost” and “was lost”; “denied” and “confirmed” are the widest drift.");

    public IReadOnlyList<Rule> Rules { get; } = [Same, Drift];

    public void Judge(JudgingContext context)
    {
        foreach (var match in context.Matches)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            foreach (var passage in match.LeftSide.Passages)
            {
                foreach (var fact in context.Left.FactsOf(passage.Index))
                {
                    if (fact is CertaintyFact mark)
                        JudgeLeft(context, match, mark);
                }
            }

            foreach (var passage in match.RightSide.Passages)
            {
                foreach (var fact in context.Right.FactsOf(passage.Index))
                {
                    if (fact is CertaintyFact mark)
                        JudgeRight(context, match, mark);
                }
            }
        }
    }

    private static void JudgeLeft(JudgingContext context, PassageMatch match, CertaintyFact mark)
    {
        var counterpart = Counterpart.OfLeft(context, match, mark.ScopeSpan);
        if (counterpart.Share < MinShared)
            return;
        if (MarkOver(context.Right, match.RightSide, counterpart.Span) is { } other)
        {
            bool same = other.Level == mark.Level;
            context.Report(new Verdict(same ? Same : Drift, same ? Relation.Agrees : Relation.Compatible, VerdictSide.Of(mark), VerdictSide.Of(other), 0.8,
                same ? $"Both say it with the same caution ({mark.Value})." : $"The certainty differs: {mark.Value} ({Wording.Quote(context.Left, mark.Span)}) and {other.Value} ({Wording.Quote(context.Right, other.Span)})."));
            return;
        }

        context.Report(new Verdict(Drift, Relation.Compatible, VerdictSide.Of(mark), new VerdictSide(counterpart.Span, "stated"), 0.75, Explain(context.Left, mark)));
    }

    private static void JudgeRight(JudgingContext context, PassageMatch match, CertaintyFact mark)
    {
        var counterpart = Counterpart.OfRight(context, match, mark.ScopeSpan);
        if (counterpart.Share >= MinShared && MarkOver(context.Left, match.LeftSide, counterpart.Span) is null)
            context.Report(new Verdict(Drift, Relation.Compatible, new VerdictSide(counterpart.Span, "stated"), VerdictSide.Of(mark), 0.75, Explain(context.Right, mark)));
    }

    private static string Explain(DocumentReading reading, CertaintyFact mark) =>
        mark.Level == CertaintyLevel.Confirmed
            ? $"One says it is established ({Wording.Quote(reading, mark.Span)}); the other states it plainly."
            : $"One hedges ({mark.Value}: {Wording.Quote(reading, mark.Span)}) what the other states plainly.";

    private static CertaintyFact? MarkOver(DocumentReading reading, AlignedSide side, TextSpan words)
    {
        CertaintyFact? widest = null;
        foreach (var passage in side.Passages)
        {
            foreach (var fact in reading.FactsOf(passage.Index))
            {
                if (fact is CertaintyFact mark && (mark.ScopeSpan.Overlaps(words) || words.Contains(mark.Span)) && (widest is null || mark.Level < widest.Level))
                    widest = mark;
            }
        }

        return widest;
    }
}

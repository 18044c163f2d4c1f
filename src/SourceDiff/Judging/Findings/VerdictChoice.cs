using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>
/// Lets every detail of a document be told once against another document: judges look at one alignment at a time, and a detail
/// stands in several. What agrees has found its partner; of the rest the surest verdict stays. O(v log v).
/// </summary>
internal static class VerdictChoice
{
    /// <summary>A conflict this sure stands though one of its details has its equal elsewhere: a document may contradict itself.</summary>
    private const double SureConflict = 0.55;

    /// <summary>The verdicts of a pair that are worth a finding, the surest first; those of one relation in the order found.</summary>
    public static List<Verdict> Of(JudgingContext pair, double minimumConfidence)
    {
        var ranked = new List<(int Rank, int Index, Verdict Verdict)>(pair.Verdicts.Count);
        foreach (var verdict in pair.Verdicts)
        {
            if (verdict.Confidence >= minimumConfidence)
                ranked.Add((RankOf(verdict), ranked.Count, verdict));
        }

        ranked.Sort(static (x, y) => x.Rank != y.Rank ? x.Rank.CompareTo(y.Rank)
            : x.Verdict.Confidence != y.Verdict.Confidence ? y.Verdict.Confidence.CompareTo(x.Verdict.Confidence) : x.Index.CompareTo(y.Index));
        var told = new Dictionary<Detail, Relation>(2 * ranked.Count);
        var kept = new List<Verdict>(ranked.Count);
        foreach (var (_, _, verdict) in ranked)
        {
            if (IsTold(told, verdict))
                continue;
            kept.Add(verdict);
            told.TryAdd(new Detail(true, verdict.Left.Span, verdict.Rule.Aspect), verdict.Relation);
            told.TryAdd(new Detail(false, verdict.Right.Span, verdict.Rule.Aspect), verdict.Relation);
        }

        return kept;
    }

    private static int RankOf(Verdict verdict) => verdict.Relation switch
    {
        Relation.Agrees => 0,
        Relation.Compatible => 2,
        _ => 1,
    };

    private static bool IsTold(Dictionary<Detail, Relation> told, Verdict verdict)
    {
        // Equal values may stand in many places, and a happening is told in many sentences.
        if (verdict.Relation == Relation.Agrees || verdict.Rule.Aspect == Aspect.Event)
            return false;
        bool left = told.TryGetValue(new Detail(true, verdict.Left.Span, verdict.Rule.Aspect), out var leftRelation);
        bool right = told.TryGetValue(new Detail(false, verdict.Right.Span, verdict.Rule.Aspect), out var rightRelation);
        if (verdict.Relation == Relation.Compatible)
            return left || right;
        return ((left && leftRelation != Relation.Agrees) || (right && rightRelation != Relation.Agrees))
            || ((left || right) && verdict.Confidence < SureConflict);
    }

    private readonly record struct Detail(bool IsLeft, TextSpan Span, Aspect Aspect)
    {
        public override int GetHashCode() => (((Span.Start * 397) ^ Span.End) * 31) + ((int)Aspect * 2) + (IsLeft ? 1 : 0);
    }
}

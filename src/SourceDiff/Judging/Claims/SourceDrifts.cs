using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>What one source is credited with and the other article says itself, one drift a statement: credits that meet in the same words are one, and the clearest tells it. O(d log d).</summary>
internal sealed class SourceDrifts
{
    private readonly List<SourceDrift> _drifts = [];

    public void Add(SourceDrift drift) => _drifts.Add(drift);

    public void Report(JudgingContext context, Rule rule)
    {
        _drifts.Sort(static (x, y) => x.IsLeft != y.IsLeft ? x.IsLeft.CompareTo(y.IsLeft)
            : x.Credit.SourceEntity != y.Credit.SourceEntity ? x.Credit.SourceEntity.CompareTo(y.Credit.SourceEntity)
            : CompareSources(x, y) is not 0 and var sources ? sources
            : x.Shared != y.Shared ? y.Shared.CompareTo(x.Shared)
            : x.Credit.Span.Start != y.Credit.Span.Start ? x.Credit.Span.Start.CompareTo(y.Credit.Span.Start)
            : x.Words.Start.CompareTo(y.Words.Start));
        for (int first = 0, end; first < _drifts.Count; first = end)
        {
            var best = _drifts[first];
            end = first + 1;
            while (end < _drifts.Count && AreOne(best, _drifts[end]) && _drifts[end].IsLeft == best.IsLeft && _drifts[end].Credit.SourceEntity == best.Credit.SourceEntity && CompareSources(best, _drifts[end]) == 0)
                end++;
            Report(context, rule, best, first, end);
        }
    }

    private static bool AreOne(SourceDrift one, SourceDrift other) => one.Credit.Span == other.Credit.Span || one.Words.Overlaps(other.Words);

    private void Report(JudgingContext context, Rule rule, SourceDrift best, int first, int end)
    {
        var credits = ImmutableArray.CreateBuilder<TextSpan>(end - first);
        var words = ImmutableArray.CreateBuilder<TextSpan>(end - first);
        var tokens = (best.IsLeft ? context.Right : context.Left).Tokens;
        for (int i = first; i < end; i++)
        {
            if (!credits.Contains(_drifts[i].Credit.Span))
                credits.Add(_drifts[i].Credit.Span);
            var told = WholeWords.Of(tokens, _drifts[i].Words);
            if (!words.Contains(told))
                words.Add(told);
        }

        var credited = VerdictSide.Of(best.Credit) with { Mentions = credits.ToImmutable() };
        var plain = new VerdictSide(WholeWords.Of(tokens, best.Words), AttributionJudge.OwnVoice) { Mentions = words.ToImmutable() };
        context.Report(new Verdict(rule, Relation.Compatible, best.IsLeft ? credited : plain, best.IsLeft ? plain : credited, Math.Round(0.55 + (0.4 * Math.Min(1, best.Shared)), 3),
            Sources.IsNamed(best.Credit) ? $"One credits it to {best.Credit.Source}; the other states it itself." : "One credits it to a source that it does not name; the other states it itself."));
    }

    /// <summary>By the words for a source without a name; names are compared before.</summary>
    private static int CompareSources(SourceDrift one, SourceDrift other) =>
        one.Credit.SourceEntity >= 0 ? 0 : string.CompareOrdinal(one.Credit.Source, other.Credit.Source);
}

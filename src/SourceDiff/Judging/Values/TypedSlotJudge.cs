using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>A judge of the values of one type of facts.</summary>
internal abstract class SlotJudge<TFact> : SlotJudge
    where TFact : Fact
{
    public sealed override Verdict? Decide(JudgingContext context, ValuePair pair, Relation relation, double strength) => Decide(context, new FactPair<TFact>(pair), relation, strength);

    /// <inheritdoc cref="SlotJudge.Decide"/>
    protected abstract Verdict? Decide(JudgingContext context, FactPair<TFact> pair, Relation relation, double strength);
}

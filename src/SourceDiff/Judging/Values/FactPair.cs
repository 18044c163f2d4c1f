using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Two values of one type that a judge holds against each other.</summary>
internal readonly struct FactPair<TFact>(ValuePair pair)
    where TFact : Fact
{
    public FactPair(ValueMention left, ValueMention right, PassageMatch match, FactComparison comparison, double slot)
        : this(new ValuePair().Set(left, right, match, comparison, slot))
    {
    }

    public ValueMention LeftMention => pair.LeftMention;

    public ValueMention RightMention => pair.RightMention;

    public TFact Left => (TFact)pair.LeftMention.Fact;

    public TFact Right => (TFact)pair.RightMention.Fact;

    public PassageMatch Match => pair.Match;

    public FactComparison Comparison => pair.Comparison;
}

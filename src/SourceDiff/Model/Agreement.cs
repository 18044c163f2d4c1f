using System.Collections.Immutable;

namespace SourceDiff.Model;

/// <summary>Documents that state the same detail, or details that can all be true.</summary>
public sealed class Agreement : Finding
{
    /// <summary>Makes an agreement; <paramref name="relation"/> is agrees or compatible.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The relation is one of a discrepancy.</exception>
    public Agreement(string ruleId, Aspect aspect, Relation relation, ImmutableArray<Position> positions)
        : base(ruleId, aspect, positions)
    {
        if (relation is not (Relation.Agrees or Relation.Compatible))
            throw new ArgumentOutOfRangeException(nameof(relation), relation, "An agreement agrees or is compatible.");
        Relation = relation;
    }

    private Agreement(Agreement original, ImmutableArray<Position> positions, string explanation) : base(original, positions, explanation) => Relation = original.Relation;

    /// <summary><see cref="Relation.Agrees"/> or <see cref="Relation.Compatible"/>.</summary>
    public Relation Relation { get; }

    /// <inheritdoc/>
    public override T Match<T>(Func<Agreement, T> agreement, Func<Discrepancy, T> discrepancy, Func<Omission, T> omission) => agreement(this);

    internal override Finding With(ImmutableArray<Position> positions, ImmutableArray<string> missingFrom, string explanation) => new Agreement(this, positions, explanation);
}

using System.Collections.Immutable;

namespace SourceDiff.Model;

/// <summary>Documents (or one document with itself) that state details which cannot all be true, or no longer are.</summary>
public sealed class Discrepancy : Finding
{
    /// <summary>Makes a discrepancy; <paramref name="relation"/> is conflicts or supersedes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The relation is one of an agreement.</exception>
    public Discrepancy(string ruleId, Aspect aspect, Relation relation, ImmutableArray<Position> positions)
        : base(ruleId, aspect, positions)
    {
        if (relation is not (Relation.Conflicts or Relation.Supersedes))
            throw new ArgumentOutOfRangeException(nameof(relation), relation, "A discrepancy conflicts or supersedes.");
        Relation = relation;
    }

    private Discrepancy(Discrepancy original, ImmutableArray<Position> positions, string explanation) : base(original, positions, explanation) => Relation = original.Relation;

    /// <summary><see cref="Relation.Conflicts"/> or <see cref="Relation.Supersedes"/>.</summary>
    public Relation Relation { get; }

    /// <inheritdoc/>
    public override T Match<T>(Func<Agreement, T> agreement, Func<Discrepancy, T> discrepancy, Func<Omission, T> omission) => discrepancy(this);

    internal override Finding With(ImmutableArray<Position> positions, ImmutableArray<string> missingFrom, string explanation) => new Discrepancy(this, positions, explanation);
}

using System.Collections.Immutable;

namespace SourceDiff.Model;

/// <summary>What some documents state and others leave out.</summary>
public sealed class Omission : Finding
{
    /// <summary>Makes an omission: <paramref name="positions"/> hold what is stated.</summary>
    public Omission(string ruleId, Aspect aspect, ImmutableArray<Position> positions, ImmutableArray<string> missingFrom)
        : base(ruleId, aspect, positions) => MissingFrom = missingFrom;

    private Omission(Omission original, ImmutableArray<Position> positions, string explanation, ImmutableArray<string> missingFrom)
        : base(original, positions, explanation) => MissingFrom = missingFrom;

    /// <summary>The ids of the documents that do not state it, in the order of the comparison.</summary>
    public ImmutableArray<string> MissingFrom { get; }

    /// <inheritdoc/>
    public override T Match<T>(Func<Agreement, T> agreement, Func<Discrepancy, T> discrepancy, Func<Omission, T> omission) => omission(this);

    internal override Finding With(ImmutableArray<Position> positions, ImmutableArray<string> missingFrom, string explanation) =>
        new Omission(this, positions, explanation, missingFrom.IsDefault ? MissingFrom : missingFrom);
}

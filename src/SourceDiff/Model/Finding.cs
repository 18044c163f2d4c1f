using System.Collections.Immutable;

namespace SourceDiff.Model;

/// <summary>
/// What a comparison found about one detail, with its evidence. The hierarchy is closed: switch over it with
/// <see cref="Match{T}"/>, and a new kind will break the build instead of being forgotten.
/// Immutable and thread-safe; equality is by reference.
/// </summary>
public abstract class Finding
{
    private protected Finding(string ruleId, Aspect aspect, ImmutableArray<Position> positions)
    {
        RuleId = ruleId;
        Aspect = aspect;
        Positions = positions;
    }

    private protected Finding(Finding original, ImmutableArray<Position> positions, string explanation) : this(original.RuleId, original.Aspect, positions)
    {
        Subject = original.Subject;
        Severity = original.Severity;
        Confidence = original.Confidence;
        Explanation = explanation;
        Tolerance = original.Tolerance;
    }

    /// <summary>The id of the <see cref="Rule"/> that fired.</summary>
    public string RuleId { get; }

    /// <summary>What the finding is about.</summary>
    public Aspect Aspect { get; }

    /// <summary>The values and who holds them. Every citation quotes its document exactly.</summary>
    public ImmutableArray<Position> Positions { get; }

    /// <summary>
    /// What the values are values of, in words of the texts: <c>people killed</c>; for a date, a length of time, a sum, a credit, a doubt or a denial the
    /// clause that it is told of, pronouns named and cut where it is long: <c>the harbour was closed</c>. Empty when not told.
    /// </summary>
    public string Subject { get; init; } = "";

    /// <summary>How much it matters.</summary>
    public Severity Severity { get; init; }

    /// <summary>The probability that an editor would sign it, 0–1.</summary>
    public double Confidence { get; init; }

    /// <summary>One plain sentence that says what was compared and why it came out so.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>The tolerance under which the values were compared, in words; <c>null</c> when none was needed.</summary>
    public string? Tolerance { get; init; }

    /// <summary>All citations of all positions.</summary>
    public IEnumerable<Citation> Citations => Positions.SelectMany(position => position.Citations);

    /// <summary>Calls the function for the kind of finding this is.</summary>
    public abstract T Match<T>(Func<Agreement, T> agreement, Func<Discrepancy, T> discrepancy, Func<Omission, T> omission);

    /// <summary>The same finding with its positions (and, for an omission, what it is missing from) in another order, and explained so.</summary>
    internal abstract Finding With(ImmutableArray<Position> positions, ImmutableArray<string> missingFrom, string explanation);
}

namespace SourceDiff.Model;

/// <summary>How long something lasts: a measured time, or one that only words describe ("the foreseeable future").</summary>
public sealed class DurationFact : Fact
{
    /// <summary>Makes a measured duration of <paramref name="amount"/> seconds.</summary>
    public DurationFact(TextSpan span, int passage, Amount amount, string unit) : base(span, passage)
    {
        Seconds = amount;
        Unit = unit;
    }

    /// <summary>Makes a duration that is described but not measured, until an event or indefinitely.</summary>
    public DurationFact(TextSpan span, int passage, string description) : base(span, passage)
    {
        Description = description;
        Unit = "";
    }

    /// <inheritdoc/>
    public override Aspect Aspect => Aspect.Duration;

    /// <summary>The length in seconds (a month is 30.4375 days, a year 365.25); <c>null</c> when only described.</summary>
    public Amount? Seconds { get; }

    /// <summary>The unit as written, singular: <c>year</c>; empty when only described.</summary>
    public string Unit { get; }

    /// <summary>The words of a duration that is not measured, folded: <c>foreseeable future</c>; <c>null</c> when measured.</summary>
    public string? Description { get; }

    /// <summary>The noun or verb that lasts: an eight-year <i>offer</i>; empty when none is stated.</summary>
    public TextSpan SubjectSpan { get; init; }

    /// <inheritdoc/>
    public override string Value => Seconds is { } seconds ? FactText.Duration(seconds, Unit) : Description!;
}

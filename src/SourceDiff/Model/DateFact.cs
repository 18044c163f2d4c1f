namespace SourceDiff.Model;

/// <summary>A point in the calendar or on the clock, as exactly as the text gives it.</summary>
public sealed class DateFact : Fact
{
    /// <summary>Makes the fact that <paramref name="date"/> stands at <paramref name="span"/>.</summary>
    public DateFact(TextSpan span, int passage, CalendarDate date) : base(span, passage) => Date = date;

    /// <inheritdoc/>
    public override Aspect Aspect => Aspect.Date;

    /// <summary>What the text gives, and what it resolves to.</summary>
    public CalendarDate Date { get; }

    /// <summary>The verb that it dates: "was <i>arrested</i> on Monday"; empty when none.</summary>
    public TextSpan PredicateSpan { get; init; }

    /// <inheritdoc/>
    public override string Value => Date.ToString();
}

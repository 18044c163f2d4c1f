using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace SourceDiff;

/// <summary>Bounds a time. <see cref="RangeAttribute"/> does it through type converters, which trimming may remove.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class TimeRangeAttribute(double minimumSeconds, double maximumSeconds) : ValidationAttribute
{
    public double MinimumSeconds { get; } = minimumSeconds;

    public double MaximumSeconds { get; } = maximumSeconds;

    public override bool IsValid(object? value) =>
        value is null || (value is TimeSpan time && time.TotalSeconds >= MinimumSeconds && time.TotalSeconds <= MaximumSeconds);

    public override string FormatErrorMessage(string name) => string.Create(CultureInfo.InvariantCulture,
        $"The field {name} must be a time between {MinimumSeconds} and {MaximumSeconds} seconds, or null for no limit.");
}

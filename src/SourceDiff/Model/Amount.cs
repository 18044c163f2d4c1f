namespace SourceDiff.Model;

/// <summary>A number as a text gives it: the number itself, the values it leaves possible, and how exact it is.</summary>
/// <param name="Nominal">The number as written, <c>50</c> for "about 50"; the middle of a range; 0 when vague.</param>
/// <param name="Range">Every value that the wording allows.</param>
/// <param name="Approximation">How exactly it is given.</param>
public readonly record struct Amount(double Nominal, Interval Range, Approximation Approximation)
{
    /// <summary>An amount given exactly.</summary>
    public static Amount Exactly(double value) => new(value, Interval.Exactly(value), Approximation.Exact);

    /// <summary>The amount in another unit, <paramref name="factor"/> of which make one of this.</summary>
    public Amount Scale(double factor) => new(Nominal * factor, Range.Scale(factor), Approximation);
}

namespace SourceDiff.Model;

/// <summary>
/// The values that an amount can have: from <see cref="Low"/> to <see cref="High"/>, each end included unless open.
/// Equality is by value.
/// </summary>
/// <param name="Low">The least value; <see cref="double.NegativeInfinity"/> when there is none.</param>
/// <param name="High">The greatest value; <see cref="double.PositiveInfinity"/> when there is none.</param>
/// <param name="LowOpen">Whether <paramref name="Low"/> itself is excluded.</param>
/// <param name="HighOpen">Whether <paramref name="High"/> itself is excluded.</param>
public readonly record struct Interval(double Low, double High, bool LowOpen = false, bool HighOpen = false)
{
    /// <summary>The interval that holds just <paramref name="value"/>.</summary>
    public static Interval Exactly(double value) => new(value, value);

    /// <summary>Whether the interval holds a single value.</summary>
    public bool IsPoint => Low == High;

    /// <summary>Whether <paramref name="value"/> lies within.</summary>
    public bool Contains(double value) =>
        (LowOpen ? value > Low : value >= Low) && (HighOpen ? value < High : value <= High);

    /// <summary>Whether some value lies in both.</summary>
    public bool Overlaps(Interval other)
    {
        double low = Math.Max(Low, other.Low);
        double high = Math.Min(High, other.High);
        return low < high || (low == high && Contains(low) && other.Contains(low));
    }

    /// <summary>Both ends multiplied by <paramref name="factor"/>, which is positive.</summary>
    public Interval Scale(double factor) => this with { Low = Low * factor, High = High * factor };
}

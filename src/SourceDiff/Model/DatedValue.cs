namespace SourceDiff.Model;

/// <summary>A value as one document gives it, and the time as of which it does. Equality is by value.</summary>
/// <param name="Value">The normalised value, as in its <see cref="Position"/>.</param>
/// <param name="AsOf">The time as of which the document gives it.</param>
/// <param name="Citation">The words that give the value.</param>
public sealed record DatedValue(string Value, AsOf AsOf, Citation Citation);

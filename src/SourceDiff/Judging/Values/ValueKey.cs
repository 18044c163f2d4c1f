namespace SourceDiff.Judging.Values;

/// <summary>A value without its words, for telling at once whether a document states it anywhere. Equality is by value.</summary>
internal readonly record struct ValueKey(int Kind, double First, double Second = 0)
{
    /// <summary>Of whatever the value is.</summary>
    public const int AnyThing = 0;

    /// <summary>The text does not say of what.</summary>
    public const int NoThing = -1;

    /// <summary>What it is a value of: small numbers stand in every article, of other things.</summary>
    public int Thing { get; init; }
}

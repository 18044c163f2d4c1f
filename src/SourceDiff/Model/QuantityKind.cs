namespace SourceDiff.Model;

/// <summary>What kind of number a quantity is.</summary>
public enum QuantityKind
{
    /// <summary>A count: <c>12 people</c>.</summary>
    Count,

    /// <summary>A rank: <c>the third</c>.</summary>
    Ordinal,

    /// <summary>A share in percent: <c>3.8 percent</c>.</summary>
    Percentage,

    /// <summary>A difference of shares: <c>two percentage points</c>.</summary>
    PercentagePoints,

    /// <summary>A physical measure with its unit: <c>24 km</c>.</summary>
    Measure,

    /// <summary>A share or a ratio in words: <c>two-thirds</c>, <c>one in seven</c>.</summary>
    Ratio,

    /// <summary>A result of a game or a vote: <c>3-1</c>; the amount is the first number.</summary>
    Score,

    /// <summary>A number that names rather than counts: <c>Flight 370</c>, <c>No. 4</c>, <c>4 Yawkey Way</c>.</summary>
    Identifier,
}

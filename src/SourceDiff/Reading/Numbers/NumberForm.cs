namespace SourceDiff.Reading;

/// <summary>How a number is written.</summary>
internal enum NumberForm
{
    /// <summary>In digits, perhaps scaled: <c>1,200</c>, <c>1.2 million</c>.</summary>
    Digits,

    /// <summary>In words: <c>twenty-nine</c>.</summary>
    Words,

    /// <summary>As parts of a whole: <c>two-thirds</c>, <c>3/4</c>.</summary>
    Fraction,

    /// <summary>As a rank: <c>third</c>, <c>21st</c>.</summary>
    Ordinal,
}

namespace SourceDiff.Model;

/// <summary>How exactly an amount is given.</summary>
public enum Approximation
{
    /// <summary>As it stands: <c>12</c>.</summary>
    Exact,

    /// <summary>Near the number given: <c>about 50</c>.</summary>
    Approximate,

    /// <summary>That number or more: <c>at least 12</c>.</summary>
    AtLeast,

    /// <summary>That number or fewer: <c>up to 12</c>.</summary>
    AtMost,

    /// <summary>More than that number: <c>over 12</c>.</summary>
    MoreThan,

    /// <summary>Fewer than that number: <c>under 12</c>; <c>nearly 12</c> is this and near.</summary>
    LessThan,

    /// <summary>Between two numbers: <c>10 to 12</c>.</summary>
    Between,

    /// <summary>No number at all: <c>dozens</c>, <c>several</c>.</summary>
    Vague,
}

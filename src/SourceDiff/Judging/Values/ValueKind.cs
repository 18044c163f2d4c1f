namespace SourceDiff.Judging.Values;

/// <summary>The kinds of values, each with a judge of its own.</summary>
internal enum ValueKind
{
    Quantity,
    Money,
    Date,
    Duration,
    Age,
    Role,
}

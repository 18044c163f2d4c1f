namespace SourceDiff.Judging.Values;

/// <summary>How words say that what they stand with replaces something earlier; the surest last.</summary>
internal enum DevelopmentKind
{
    /// <summary>They do not.</summary>
    None,

    /// <summary>It holds at the time of writing: "so far".</summary>
    Later,

    /// <summary>It corrects or widens: "corrected".</summary>
    Changed,

    /// <summary>It followed another number: "risen to".</summary>
    Grown,
}

namespace SourceDiff.Model;

/// <summary>How the values of a finding stand to each other.</summary>
public enum Relation
{
    /// <summary>The same value.</summary>
    Agrees,

    /// <summary>Values that differ in precision, bound or rounding; all can be true.</summary>
    Compatible,

    /// <summary>One source is later in a developing story, and its value replaces the other.</summary>
    Supersedes,

    /// <summary>Values that cannot all be true.</summary>
    Conflicts,
}

namespace SourceDiff.Model;

/// <summary>What tells which of two articles came first.</summary>
public enum OriginEvidence
{
    /// <summary>Nothing does: the direction is unknown.</summary>
    None,

    /// <summary>One names the other's publisher as its source, or both an agency that one of them is.</summary>
    Credit,

    /// <summary>One was published before the other.</summary>
    Published,
}

namespace SourceDiff.Aligning;

/// <summary>How the dictionary relates a word to another, or to a concept.</summary>
internal enum RelationKind : byte
{
    /// <summary>To a lemma of the same stem.</summary>
    Derived,

    /// <summary>To a lemma whose event its own entails or causes, or the reverse.</summary>
    Entailed,

    /// <summary>To a concept that it means.</summary>
    Means,

    /// <summary>To a concept of which it means a kind.</summary>
    IsKindOf,
}

namespace SourceDiff.Evaluation.Fitting;

/// <summary>What the gold annotation says of a pair of passages.</summary>
internal enum PairLabel : byte
{
    /// <summary>Not linked.</summary>
    Apart,

    /// <summary>Linked in part.</summary>
    Partial,

    /// <summary>Linked as the same report.</summary>
    Same,

    /// <summary>Not told, or not sure: counts neither way.</summary>
    Unknown,
}

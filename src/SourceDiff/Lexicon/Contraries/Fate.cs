namespace SourceDiff.Lexicon.Contraries;

/// <summary>What becomes of somebody in a story.</summary>
internal enum Fate
{
    /// <summary>Nothing is told.</summary>
    None,

    /// <summary>Nobody knows where he is.</summary>
    Missing,

    /// <summary>Found, whether alive is not told.</summary>
    Found,

    /// <summary>Hurt or ill, and alive.</summary>
    Hurt,

    /// <summary>Not hurt.</summary>
    Well,

    /// <summary>Alive.</summary>
    Alive,

    /// <summary>Dead.</summary>
    Dead,
}

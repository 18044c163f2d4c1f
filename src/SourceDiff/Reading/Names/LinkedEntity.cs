using SourceDiff.Model;

namespace SourceDiff.Reading.Names;

/// <summary>An entity while the mentions of a document are linked.</summary>
internal struct LinkedEntity
{
    public EntityKind Kind;
    public bool IsCertain;

    /// <summary>The mention that names it in full.</summary>
    public int Fullest;

    /// <summary>The token of the acronym introduced for it, or -1.</summary>
    public int Acronym;

    /// <summary>The latest mention of it so far, or -1.</summary>
    public int LastSeen;

    /// <summary>The entity before it with the same last word, or -1.</summary>
    public int Previous;
}

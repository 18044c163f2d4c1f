using SourceDiff.Model;

namespace SourceDiff.Reading.Names;

/// <summary>A name as it stands in the text, before it is known whom it means; all indices are of tokens.</summary>
internal struct Mention
{
    public int First;
    public int End;
    public int Passage;

    /// <summary>The title before the name; empty (equal) when none.</summary>
    public int TitleFirst;
    public int TitleEnd;

    public EntityKind Kind;

    /// <summary>Whether the kind rests on evidence that a bare guess may not overrule.</summary>
    public bool IsCertain;

    /// <summary>The mention that this one abbreviates, in brackets after it: an acronym; -1 when none.</summary>
    public int Expansion;

    /// <summary>The entity meant; -1 until it is linked.</summary>
    public int Entity;
}

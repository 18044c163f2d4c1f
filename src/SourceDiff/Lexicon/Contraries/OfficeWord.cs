namespace SourceDiff.Lexicon.Contraries;

/// <summary>What a word before a post says of it.</summary>
internal enum OfficeWord
{
    /// <summary>What the post is for: "interior" minister.</summary>
    Other,

    /// <summary>Held no more, not yet, or for the time being: "former", "incoming", "acting".</summary>
    Past,

    /// <summary>The post of somebody below: "deputy".</summary>
    Deputy,

    /// <summary>Says nothing of which post it is: "senior".</summary>
    Idle,

    /// <summary>Behind it the post is told of another time than the story's: "was elected mayor".</summary>
    Change,
}

namespace SourceDiff.Model;

/// <summary>The word classes a word can have, before context decides.</summary>
[Flags]
internal enum WordClasses : byte
{
    None = 0,
    Noun = 1,
    Verb = 2,
    Adjective = 4,
    Adverb = 8,

    /// <summary>The form itself is inflected: a plural noun.</summary>
    Plural = 16,

    /// <summary>The form itself is inflected: a past tense or participle.</summary>
    Past = 32,

    /// <summary>The form itself is inflected: an -ing form.</summary>
    Gerund = 64,

    /// <summary>Neither the general nor the news lexicon knows the word.</summary>
    Unknown = 128,
}

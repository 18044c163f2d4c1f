namespace SourceDiff.Judging.Names;

/// <summary>How two names are alike.</summary>
internal enum NameLikeness
{
    /// <summary>Nothing in common that names share by chance alone.</summary>
    Different,

    /// <summary>The same letters, but for case, accents and marks.</summary>
    Same,

    /// <summary>The words of one, in order, are among those of the other: "Ana Brandt", "Ana K. Brandt", "Brandt".</summary>
    Short,

    /// <summary>One is the acronym or the initials of the other.</summary>
    Acronym,

    /// <summary>Two ways to write one foreign name: "Zelensky", "Zelenskyy".</summary>
    Transliterated,

    /// <summary>One word of the names is spelt differently: "Jon", "John".</summary>
    Misspelt,

    /// <summary>The first words are the same, the last differ: "Ana Brandt", "Ana Moreau".</summary>
    OtherSurname,

    /// <summary>The last words are the same, the first differ: "Ana Brandt", "Karl Brandt".</summary>
    OtherGivenName,
}

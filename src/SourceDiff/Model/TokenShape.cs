namespace SourceDiff.Model;

/// <summary>How a token is written.</summary>
[Flags]
public enum TokenShape : byte
{
    /// <summary>Nothing of the below.</summary>
    None = 0,

    /// <summary>The first letter is upper case.</summary>
    Capitalised = 1,

    /// <summary>Every letter is upper case, and there are at least two.</summary>
    AllCapitals = 2,

    /// <summary>Holds a digit.</summary>
    HasDigit = 4,

    /// <summary>White space stands before it.</summary>
    SpaceBefore = 8,

    /// <summary>The first token after a line break.</summary>
    LineStart = 16,

    /// <summary>An abbreviation that may end in a period that does not end a sentence.</summary>
    Abbreviation = 32,

    /// <summary>Part of a word that was written with apostrophe: <c>'s</c>, <c>n't</c>.</summary>
    Clitic = 64,
}

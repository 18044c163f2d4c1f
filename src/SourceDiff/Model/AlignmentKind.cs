namespace SourceDiff.Model;

/// <summary>How two aligned passages are related, from the closest to the loosest.</summary>
public enum AlignmentKind
{
    /// <summary>The same words, but for white space, case and punctuation.</summary>
    Verbatim,

    /// <summary>The same words with small edits: at least four fifths of the tokens of both are shared in order.</summary>
    NearVerbatim,

    /// <summary>The same report in other words: together they share at least two fifths of the information of the longer one, each word weighed by how rare it is in English, synonyms by how close they are.</summary>
    Paraphrase,

    /// <summary>A part of one passage reports what (a part of) the other does: less is shared, and the rest is told by one alone.</summary>
    Partial,
}

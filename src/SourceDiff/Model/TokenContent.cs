namespace SourceDiff.Model;

/// <summary>What a token is to its sentence, as far as its own letters tell.</summary>
internal enum TokenContent : byte
{
    /// <summary>Neither a word nor a number.</summary>
    None,

    /// <summary>A word that holds others together: "the", "of", "'s".</summary>
    Function,

    /// <summary>A word or number that tells something.</summary>
    Telling,
}

namespace SourceDiff.Judging.Quotes;

/// <summary>How the words of one quotation stand to those of another.</summary>
internal enum QuoteLikeness
{
    /// <summary>Other words: another quotation.</summary>
    Different,

    /// <summary>The same words, but for case and marks.</summary>
    Identical,

    /// <summary>One leaves out words of the other and changes none.</summary>
    Shortened,

    /// <summary>Words stand in one for other words of the other.</summary>
    Altered,
}

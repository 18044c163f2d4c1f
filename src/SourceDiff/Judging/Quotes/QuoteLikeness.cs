namespace SourceDiff.Judging.Quotes;

/// <summary>How the words of one quotation stand to those of another, the closest first.</summary>
internal enum QuoteLikeness
{
    /// <summary>Other words: another quotation.</summary>
    Different,

    /// <summary>The same words, but for case and marks.</summary>
    Identical,

    /// <summary>One stops earlier or begins later than the other, or shows where it leaves words out, and changes none.</summary>
    Shortened,

    /// <summary>One leaves out a little word in the middle of what it quotes: "for (the) purposes of".</summary>
    Smoothed,

    /// <summary>One leaves out words in the middle of what it quotes, and does not show it.</summary>
    Cut,

    /// <summary>Words stand in one for other words of the other.</summary>
    Altered,

    /// <summary>A few words of which one or two differ, or one thought in other little words: one utterance only where it is of one speaker.</summary>
    Phrase,

    /// <summary>One thought in other words, in any order: see <see cref="RetoldQuotes"/>.</summary>
    Retold,
}

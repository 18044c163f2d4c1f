namespace SourceDiff.Lexicon.Counting;

/// <summary>What two numbers such as 3-1 are the score of.</summary>
internal enum ScoreSort
{
    /// <summary>No word says.</summary>
    Untold,

    /// <summary>How a match ended.</summary>
    Final,

    /// <summary>How a match stood on its way.</summary>
    Running,

    /// <summary>How it stood at half-time.</summary>
    Interval,

    /// <summary>How many matches of a season were won and lost.</summary>
    Standing,

    /// <summary>How votes were cast.</summary>
    Vote,

    /// <summary>Of which matches of a season: those at home, those that were close.</summary>
    Split,
}

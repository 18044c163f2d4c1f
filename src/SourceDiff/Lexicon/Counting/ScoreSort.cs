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

    /// <summary>How many of those away.</summary>
    Away,

    /// <summary>How many of those at home.</summary>
    Home,

    /// <summary>How many of some others: those that were close, those against one side.</summary>
    Split,
}

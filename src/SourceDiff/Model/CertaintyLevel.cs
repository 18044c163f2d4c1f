namespace SourceDiff.Model;

/// <summary>How certain a statement is said to be, from the least to the most.</summary>
public enum CertaintyLevel
{
    /// <summary>Said not to be so: "denied that".</summary>
    Denied,

    /// <summary>Thought possible: "may", "could", "is feared".</summary>
    Speculated,

    /// <summary>Claimed without proof: "allegedly", "is accused of", "suspected".</summary>
    Alleged,

    /// <summary>Passed on from others: "reportedly", "is said to".</summary>
    Reported,

    /// <summary>Said plainly.</summary>
    Stated,

    /// <summary>Said to be established: "confirmed", "was convicted of", "proved".</summary>
    Confirmed,
}

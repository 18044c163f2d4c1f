namespace SourceDiff.Judging.Values;

/// <summary>What of a value is compared: "Tuesday at 3:30" may share its time with one value and its day with another.</summary>
[Flags]
internal enum ValueParts
{
    None = 0,

    /// <summary>The day, or whatever is no time of day.</summary>
    Day = 1,

    /// <summary>The time of day.</summary>
    Time = 2,

    All = Day | Time,

    /// <summary>Besides: it found its equal far away, and not among what the alignments hold.</summary>
    Far = 4,

    /// <summary>Besides: of its sort it is the only one in its document that found nothing to agree with.</summary>
    Alone = 8,
}

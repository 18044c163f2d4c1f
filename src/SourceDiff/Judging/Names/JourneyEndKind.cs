namespace SourceDiff.Judging.Names;

/// <summary>What a place is to a journey.</summary>
internal enum JourneyEndKind
{
    /// <summary>It begins there: "from Amsel", "left Amsel".</summary>
    From,

    /// <summary>It ends there: "to Amsel".</summary>
    To,

    /// <summary>It leads there on the way: "via Amsel".</summary>
    Via,
}

namespace SourceDiff.Judging.Ledger;

/// <summary>When a happening is told to be.</summary>
internal enum EventTime
{
    /// <summary>Now, at some time, or not at all: "opens", "may open", "opening".</summary>
    Any,

    /// <summary>"Opened", "has opened"; in a heading "opens" too.</summary>
    Done,

    /// <summary>"Will open"; in a heading "Minister to open" too.</summary>
    ToCome,
}

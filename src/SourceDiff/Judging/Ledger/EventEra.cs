namespace SourceDiff.Judging.Ledger;

/// <summary>By what a happening is told to be: a day of the news, or a year before it.</summary>
internal enum EventEra
{
    /// <summary>Neither.</summary>
    None,

    /// <summary>"On Monday", "yesterday".</summary>
    Days,

    /// <summary>"In 2009", "two years ago".</summary>
    Years,
}

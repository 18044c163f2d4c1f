namespace SourceDiff.Model;

/// <summary>How much a finding matters to an editor, before its confidence.</summary>
public enum Severity
{
    /// <summary>Wording, spelling, precision.</summary>
    Low,

    /// <summary>A detail.</summary>
    Medium,

    /// <summary>What happened, to whom, how many, who said so.</summary>
    High,
}

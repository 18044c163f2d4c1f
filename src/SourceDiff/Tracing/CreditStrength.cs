namespace SourceDiff.Tracing;

/// <summary>How much of an article a credit claims, from little to all.</summary>
internal enum CreditStrength
{
    /// <summary>The agency is named in the running text: "told AFP".</summary>
    Named,

    /// <summary>It gave a part: "Reuters contributed to this report".</summary>
    Contributed,

    /// <summary>The first sentences take the news itself from it: "… , the Valley Post reported".</summary>
    Relayed,

    /// <summary>The article is its report: a dateline, an author, a publisher.</summary>
    Filed,
}

namespace SourceDiff.Reporting;

/// <summary>One line of what was new at a moment.</summary>
/// <param name="Kind">What kind of news: <see cref="New"/>, <see cref="Changed"/>, <see cref="Stage"/>.</param>
/// <param name="Words">The news.</param>
/// <param name="DocumentIds">Who reports it, in the order of the comparison.</param>
/// <param name="Place">Where it is told.</param>
internal sealed record ShownNews(string Kind, string Words, IReadOnlyList<string> DocumentIds, Model.Citation Place)
{
    /// <summary>Told by nobody before.</summary>
    public const string New = "new";

    /// <summary>A value that followed another.</summary>
    public const string Changed = "changed";

    /// <summary>A later stage of a case.</summary>
    public const string Stage = "next";

    /// <summary>What was told of the case before; empty where there is no such thing.</summary>
    public string After { get; init; } = "";
}

namespace SourceDiff.Html;

/// <summary>Settings of the HTML report.</summary>
public sealed class HtmlReportOptions
{
    /// <summary>The heading of the page and its title in the browser.</summary>
    /// <value>Any text; <c>null</c>, the default, for "What 2 sources say".</value>
    public string? Title { get; init; }

    /// <summary>How many claims of the matrix are shown before a button shows the rest.</summary>
    /// <value>Rows, 1 or more; 8 by default. It matters for three and more documents.</value>
    public int MatrixRows { get; init; } = 8;
}

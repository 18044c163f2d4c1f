namespace SourceDiff.Model;

/// <summary>What a passage is within its article.</summary>
public enum PassageKind
{
    /// <summary>A sentence of running prose.</summary>
    Sentence,

    /// <summary>The headline of the article, or the line under it.</summary>
    Headline,

    /// <summary>A heading of a section.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>The text of a picture.</summary>
    Caption,

    /// <summary>Where and by which agency the article was filed: <c>PERTH, Australia (AP) —</c>.</summary>
    Dateline,

    /// <summary>Who wrote it, or a credit line of the publisher.</summary>
    Byline,

    /// <summary>When it was published or updated.</summary>
    Timestamp,

    /// <summary>Text of the site, not of the article: <c>Follow us on …</c>, <c>Advertisement</c>.</summary>
    Boilerplate,
}

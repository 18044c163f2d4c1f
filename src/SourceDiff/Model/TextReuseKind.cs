namespace SourceDiff.Model;

/// <summary>How much of one article is in another, from the most to the least.</summary>
public enum TextReuseKind
{
    /// <summary>Nearly all of one article's own words stand in the other, in the same order: a reprint, with cuts or additions.</summary>
    Copy,

    /// <summary>A good part of one article's own words stand in the other, between words that were changed.</summary>
    Rewrite,

    /// <summary>Both are filed by, or credit their news to, the same agency or outlet, or one credits it to that of the other, though their words differ.</summary>
    SharedAgency,

    /// <summary>Both are of the same outlet: two stages of one report, however their words differ.</summary>
    SameOutlet,

    /// <summary>Single passages are the same; the articles as a whole are each their own.</summary>
    Passages,
}

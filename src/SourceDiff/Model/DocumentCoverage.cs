namespace SourceDiff.Model;

/// <summary>How much of one document a comparison reached. Equality is by value.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="Passages">How many passages with content it has.</param>
/// <param name="AlignedPassages">How many of them are aligned with a passage of another document.</param>
/// <param name="Characters">The length of those passages, in UTF-16 code units.</param>
/// <param name="AlignedCharacters">The length of the aligned ones.</param>
/// <param name="IsTruncated">Whether the text was longer than the limit, so that only its beginning was read.</param>
public sealed record DocumentCoverage(
    string DocumentId, int Passages, int AlignedPassages, int Characters, int AlignedCharacters, bool IsTruncated)
{
    /// <summary>When the document came out: as it is given, else the day that its own text tells; <c>null</c> when neither is known.</summary>
    public AsOf? Published { get; init; }

    /// <summary>The share of the content that is aligned, 0–1; 0 for an empty document.</summary>
    public double AlignedShare => Characters == 0 ? 0 : (double)AlignedCharacters / Characters;
}

using System.Collections.Immutable;
using SourceDiff.Reading.Speech;
using SourceDiff.Reading.Stance;

namespace SourceDiff.Reading;

/// <summary>
/// The built-in readers of English, in the order in which they run: each sees the facts and names of those before it.
/// This is the seam for a language: another one has its own list.
/// </summary>
internal static class EnglishExtractors
{
    public static ImmutableArray<IFactExtractor> All { get; } =
    [
        new NameExtractor(),
        new RoleExtractor(),
        new NumericExtractor(),
        new AttributionExtractor(),
        new QuotationExtractor(),
        new PolarityExtractor(),
        new CertaintyExtractor(),
        new EventExtractor(),
    ];

    /// <summary>Whether a reader is of no use for other languages; those of the host decide for themselves, and figures look alike in most.</summary>
    public static bool NeedsEnglish(IFactExtractor extractor) => extractor is not NumericExtractor && All.Contains(extractor);
}

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
}

using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Tracing;

/// <summary>Knows the agencies among names of outlets and authors.</summary>
internal static class NewsAgencies
{
    /// <summary>The agency that <paramref name="outlet"/> names, as it is credited; <c>null</c> when it names none.</summary>
    public static string? In(ReadOnlySpan<char> outlet)
    {
        outlet = outlet.Trim();
        if (outlet.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            outlet = outlet[4..];
        if (outlet.Length is 0 or > WordFolding.MaxLength)
            return null;
        Span<char> buffer = stackalloc char[WordFolding.MaxLength];
        int entry = NewsLexicon.English.Find(WordFolding.Fold(outlet, buffer));
        return (NewsLexicon.English.Traits(entry) & WordTraits.Agency) == 0 ? null : NewsLexicon.English.Value(entry, WordTraits.Agency);
    }
}

using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Tracing;

/// <summary>Knows the agencies among names of outlets and authors.</summary>
internal static class NewsAgencies
{
    /// <summary>Words of an agency's name at most: "Press Trust of India".</summary>
    private const int LongestAgency = 5;

    /// <summary>So short a name is an agency's only as the agency writes it: "AP", not the given name "Ap".</summary>
    private const int LongestShortName = 4;

    /// <summary>Words of a line of authors that are looked at.</summary>
    private const int MostAuthorWords = 64;

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

    /// <summary>The agencies in a line of authors: "Jane Roe, Associated Press", "dpa/AFP", "Agence France-Presse". Each once, in text order.</summary>
    public static IEnumerable<string> Among(string? authors)
    {
        if (string.IsNullOrWhiteSpace(authors))
            return [];
        var found = new List<string>();
        var words = new List<Range>();
        for (int i = 0; i < authors.Length && words.Count < MostAuthorWords; i++)
        {
            int first = i;
            while (i < authors.Length && char.IsLetter(authors[i]))
                i++;
            if (i > first)
                words.Add(first..i);
        }

        for (int i = 0; i < words.Count; i++)
        {
            for (int length = Math.Min(LongestAgency, words.Count - i); length > 0; length--)
            {
                string phrase = string.Join(' ', words.Skip(i).Take(length).Select(word => authors[word]));
                if (In(phrase) is not { } agency || (phrase.Length <= LongestShortName && phrase != agency && phrase.Any(char.IsLower)))
                    continue;
                if (!found.Contains(agency, StringComparer.Ordinal))
                    found.Add(agency);
                i += length - 1;
                break;
            }
        }

        return found;
    }
}

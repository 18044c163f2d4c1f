using System.Runtime.InteropServices;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// The words by which a document says that it speaks of all: "all", "every", "both", "unanimous"; not "nearly all". Made once a reading and kept
/// as long as it; immutable. O(tokens).
/// </summary>
internal sealed class TotalWords
{
    private static readonly ReadingTable<TotalWords> Tables = new(static reading => new TotalWords(reading.Tokens));

    private readonly List<(int Token, bool IsUnanimous)> _words = [];

    private TotalWords(TokenTable tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            bool agreed = tokens.Is(i, "unanimous") || tokens.Is(i, "unanimously");
            bool all = !agreed && tokens.Has(i, WordTraits.Determiner) && (tokens.Is(i, "all") || tokens.Is(i, "every") || tokens.Is(i, "both"));
            if ((agreed || all) && !IsLimited(tokens, i))
                _words.Add((i, agreed));
        }
    }

    public static TotalWords Of(DocumentReading reading) => Tables.Of(reading);

    /// <summary>Those from the token <paramref name="first"/> up to <paramref name="end"/>, in text order: whether it is "unanimous", too. O(words), of which there are few.</summary>
    public ReadOnlySpan<(int Token, bool IsUnanimous)> In(int first, int end)
    {
        var words = CollectionsMarshal.AsSpan(_words);
        int start = 0;
        while (start < words.Length && words[start].Token < first)
            start++;
        int stop = start;
        while (stop < words.Length && words[stop].Token < end)
            stop++;
        return words[start..stop];
    }

    /// <summary>"not all", "almost unanimous".</summary>
    private static bool IsLimited(TokenTable tokens, int token) =>
        token > 0 && (tokens.Has(token - 1, WordTraits.Negation | WordTraits.Bound) || tokens.Is(token - 1, "near") || tokens.Is(token - 1, "after") || tokens.Is(token - 1, "at"));
}

using System.Runtime.InteropServices;
using SourceDiff.Judging.Matching;
using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>The words of a document that may exclude others. Made once a reading and kept as long as it; immutable. O(tokens).</summary>
internal sealed class ContraryWords
{
    private static readonly ReadingTable<ContraryWords> Tables = new(static reading => new ContraryWords(reading.Tokens));

    /// <summary>One word in ten has an opposite.</summary>
    private const int TokensPerWord = 10;

    private readonly List<ContraryWord> _words;
    private readonly List<int> _withAntonyms;

    private ContraryWords(TokenTable tokens)
    {
        _words = new List<ContraryWord>(8 + (tokens.Count / TokensPerWord));
        _withAntonyms = new List<int>(8 + (tokens.Count / TokensPerWord));
        var known = KinMarks.OfThread;
        for (int i = 0; i < tokens.Count; i++)
        {
            int length = NewsLexicon.English.Match(tokens, i, WordTraits.Contrary, out int entry);
            bool antonyms = tokens.Kinds[i] == TokenKind.Word && (tokens.Shapes[i] & TokenShape.Capitalised) == 0 && tokens.Lemmas[i] >= 0 && tokens.IsContent(i) && known[tokens.Lemmas[i]].HasAntonyms;
            if (antonyms)
                _withAntonyms.Add(i);
            // Directions are told as places.
            antonyms = antonyms && MayHaveAntonym(tokens, i) && KindTable.English.StartingWith(tokens.Lemmas[i]) is null;
            if (length > 0 || antonyms)
                _words.Add(new ContraryWord(i, length, length > 0 ? NewsLexicon.English.Value(entry, WordTraits.Contrary) : "", antonyms));
        }
    }

    public static ContraryWords Of(DocumentReading reading) => Tables.Of(reading);

    /// <summary>The words from the token <paramref name="first"/> up to <paramref name="end"/>, in text order. O(log words).</summary>
    public ReadOnlySpan<ContraryWord> In(int first, int end)
    {
        int start = PlaceOf(first);
        return CollectionsMarshal.AsSpan(_words)[start..PlaceOf(end)];
    }

    /// <summary>The tokens of content words in small letters that the dictionary gives an opposite, from <paramref name="first"/> up to <paramref name="end"/>, in text order. O(log words).</summary>
    public ReadOnlySpan<int> WithAntonyms(int first, int end)
    {
        var tokens = CollectionsMarshal.AsSpan(_withAntonyms);
        return tokens[PlaceIn(tokens, first)..PlaceIn(tokens, end)];
    }

    private static int PlaceIn(ReadOnlySpan<int> tokens, int token)
    {
        int place = tokens.BinarySearch(token);
        return place < 0 ? ~place : place;
    }

    /// <summary>No name, and not the second of two words: of "poorly equipped and trained" what is said of the first holds for the second.</summary>
    public static bool MayHaveAntonym(TokenTable tokens, int token) =>
        (tokens.Shapes[token] & TokenShape.Capitalised) == 0 && !(token > 0 && tokens.Has(token - 1, WordTraits.Conjunction));

    private int PlaceOf(int token)
    {
        int low = 0, high = _words.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _words[middle].Token < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Tracing;

/// <summary>
/// Tells a slip of the pen from a word that the lexicon does not know: a word is misspelt when exchanging two neighbouring
/// letters, or writing a letter once or twice, makes a known one ("recieved", "accross"); a long one also when it lacks a letter
/// inside ("goverment") or has one vowel for another ("definately"). Any other letter could be a new word's own.
/// </summary>
internal static class Misspelling
{
    /// <summary>Shorter words are a letter away from too many others.</summary>
    public const int ShortestWord = 6;

    private const int LongestWord = 24;

    /// <summary>Words of so many letters have few neighbours, so that a known one is what was meant.</summary>
    private const int LongWord = 9;

    private const string Vowels = "aeiou", Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>Letters that British and American English double differently: "travelled", "focussed", "worshipped", "benefitted".</summary>
    private const string DoubledByTaste = "lpst";

    /// <summary>Whether <paramref name="word"/>, which no lexicon knows, is a known word misspelt. Some thirty look-ups, of a long word some three hundred.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestWord or > LongestWord || word.ContainsAnyExceptInRange('a', 'z'))
            return false;
        Span<char> buffer = stackalloc char[LongestWord + 1];
        for (int i = 1; i < word.Length; i++)
        {
            if (IsExchange(word, i, buffer) || (!DoubledByTaste.Contains(word[i], StringComparison.Ordinal) && (IsDoubled(word, i, buffer) || IsHalved(word, i, buffer))))
                return true;
            if (word.Length >= LongWord && i < word.Length - 1 && (IsOtherVowel(word, i, buffer) || LacksLetter(word, i, buffer)))
                return true;
        }

        return false;
    }

    private static bool IsOtherVowel(ReadOnlySpan<char> word, int i, Span<char> buffer)
    {
        if (!Vowels.Contains(word[i], StringComparison.Ordinal))
            return false;
        word.CopyTo(buffer);
        foreach (char vowel in Vowels)
        {
            buffer[i] = vowel;
            if (vowel != word[i] && IsKnown(buffer[..word.Length]))
                return true;
        }

        return false;
    }

    private static bool LacksLetter(ReadOnlySpan<char> word, int i, Span<char> buffer)
    {
        word[..i].CopyTo(buffer);
        word[i..].CopyTo(buffer[(i + 1)..]);
        foreach (char letter in Letters)
        {
            buffer[i] = letter;
            if (letter != word[i] && letter != word[i - 1] && IsKnown(buffer[..(word.Length + 1)]))
                return true;
        }

        return false;
    }

    private static bool IsExchange(ReadOnlySpan<char> word, int i, Span<char> buffer)
    {
        if (word[i] == word[i - 1])
            return false;
        word.CopyTo(buffer);
        (buffer[i - 1], buffer[i]) = (word[i], word[i - 1]);
        return IsKnown(buffer[..word.Length]);
    }

    private static bool IsDoubled(ReadOnlySpan<char> word, int i, Span<char> buffer)
    {
        if (word[i] != word[i - 1])
            return false;
        word[..i].CopyTo(buffer);
        word[(i + 1)..].CopyTo(buffer[i..]);
        return IsKnown(buffer[..(word.Length - 1)]);
    }

    private static bool IsHalved(ReadOnlySpan<char> word, int i, Span<char> buffer)
    {
        if (word[i] == word[i - 1])
            return false;
        word[..i].CopyTo(buffer);
        buffer[i] = word[i];
        word[i..].CopyTo(buffer[(i + 1)..]);
        return IsKnown(buffer[..(word.Length + 1)]);
    }

    private static bool IsKnown(ReadOnlySpan<char> word) => (EnglishWords.Describe(word).Classes & WordClasses.Unknown) == 0;
}

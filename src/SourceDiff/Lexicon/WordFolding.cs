using System.Runtime.CompilerServices;

namespace SourceDiff.Lexicon;

/// <summary>Folds a word so that its spellings compare equal: lower case (invariant), straight apostrophes.</summary>
internal static class WordFolding
{
    /// <summary>Words longer than this are no words of a lexicon; they are compared by their first letters only.</summary>
    public const int MaxLength = 64;

    /// <summary>Writes the folded letters of <paramref name="word"/> and returns them.</summary>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        int length = Math.Min(word.Length, Math.Min(buffer.Length, MaxLength));
        for (int i = 0; i < length; i++)
            buffer[i] = Fold(word[i]);
        return buffer[..length];
    }

    /// <summary>One letter folded.</summary>
    public static char Fold(char c) => c is >= 'a' and <= 'z' ? c
        : c is >= 'A' and <= 'Z' ? (char)(c | 0x20)
        : c is '’' or 'ʼ' ? '\''
        : c < 128 || char.IsBetween(c, '\u2000', '\u206F') ? c
        : char.ToLowerInvariant(c);

    /// <summary>Whether <paramref name="word"/>, once folded, is <paramref name="folded"/>.</summary>
    public static bool FoldsTo(ReadOnlySpan<char> word, ReadOnlySpan<char> folded)
    {
        if (word.Length != folded.Length)
            return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (word[i] != folded[i] && Fold(word[i]) != folded[i])
                return false;
        }

        return true;
    }

    /// <summary>A negative number made of the letters, for words that no lexicon knows.</summary>
    public static int Hash(ReadOnlySpan<char> folded) => (int)(FullHash(folded) | 0x8000_0000);

    /// <summary>The <see cref="Hash"/> of a word once folded.</summary>
    public static int NumberOf(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        return Hash(Fold(word, buffer));
    }

    /// <summary>FNV-1a over the code units: the same on every machine and in every run.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint FullHash(ReadOnlySpan<char> folded)
    {
        uint hash = 2166136261;
        foreach (char c in folded)
            hash = (hash ^ c) * 16777619;
        return hash;
    }
}

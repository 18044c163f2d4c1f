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
        {
            char c = word[i];
            buffer[i] = c is >= 'a' and <= 'z' ? c
                : c is >= 'A' and <= 'Z' ? (char)(c | 0x20)
                : c is '’' or 'ʼ' ? '\''
                : char.ToLowerInvariant(c);
        }

        return buffer[..length];
    }

    /// <summary>A negative number made of the letters, for words that no lexicon knows.</summary>
    public static int Hash(ReadOnlySpan<char> folded) => (int)(FullHash(folded) | 0x8000_0000);

    /// <summary>FNV-1a over the code units: the same on every machine and in every run.</summary>
    public static uint FullHash(ReadOnlySpan<char> folded)
    {
        uint hash = 2166136261;
        foreach (char c in folded)
            hash = (hash ^ c) * 16777619;
        return hash;
    }
}

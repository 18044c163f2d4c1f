namespace SourceDiff.Lexicon;

/// <summary>
/// Folds the usual variants of romanised names, so that "Zelenskyy" and "Zelensky", "Muhammad" and "Muhamad" come out equal.
/// It folds what transliteration varies (doubled letters, y/i, ou/oo/u, kh/h, q/k, c/k before a dark vowel or a consonant) and not what a slip of the pen does.
/// </summary>
internal static class Romanisation
{
    /// <summary>Shorter words fold together by chance ("Ali", "Aly" aside).</summary>
    public const int MinLength = 5;

    /// <summary>The word, in small letters, in one romanisation; <paramref name="buffer"/> holds at least as many.</summary>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        int length = 0;
        for (int i = 0; i < word.Length; i++)
        {
            char c = WordFolding.Fold(word[i]);
            char next = i + 1 < word.Length ? WordFolding.Fold(word[i + 1]) : '\0';
            (char letter, int used) = (c, next) switch
            {
                ('k', 'h') => ('h', 2),
                ('g', 'h') => ('g', 2),
                ('o', 'u') or ('o', 'o') => ('u', 2),
                ('e', 'e') => ('i', 2),
                ('p', 'h') => ('f', 2),
                ('q', _) => ('k', 1),
                ('c', not ('h' or 'e' or 'i' or 'k' or 'y' or 'z')) => ('k', 1),
                ('y', _) => ('i', 1),
                ('w', _) => ('v', 1),
                _ => (c, 1),
            };
            i += used - 1;
            if (letter != '\'' && (length == 0 || buffer[length - 1] != letter))
                buffer[length++] = letter;
        }

        return buffer[..length];
    }

    /// <summary>A number that words of one romanisation share; 0 for a word too short to tell.</summary>
    public static int Key(ReadOnlySpan<char> word)
    {
        if (word.Length is < MinLength or > WordFolding.MaxLength)
            return 0;
        Span<char> buffer = stackalloc char[WordFolding.MaxLength];
        return WordFolding.Hash(Fold(word, buffer));
    }
}

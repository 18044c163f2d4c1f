namespace SourceDiff.Judging.Names;

/// <summary>Folds the choice between British and American spelling: "organisation", "harbour", "centre", "travelling".</summary>
internal static class Spelling
{
    /// <summary>Writes the letters of a folded word as one spelling; returns how many.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> letters)
    {
        int length = 0;
        for (int i = 0; i < word.Length; i++)
        {
            char before = i > 0 ? word[i - 1] : ' ', after = i + 1 < word.Length ? word[i + 1] : ' ';
            bool silent = (word[i] == 'u' && before == 'o' && after == 'r') || (word[i] == 'l' && before == 'l');
            if (!silent)
                letters[length++] = word[i] == 's' && before is 'i' or 'y' && after is 'e' or 'i' or 'a' ? 'z' : word[i];
        }

        // "centre", "theatre", "centres"
        int end = length > 0 && letters[length - 1] == 's' ? length - 1 : length;
        if (end >= 5 && letters[end - 1] == 'e' && letters[end - 2] == 'r' && letters[end - 3] == 't')
            (letters[end - 2], letters[end - 1]) = ('e', 'r');
        return length;
    }

    /// <summary>The word in one spelling; itself when there is but one.</summary>
    public static string Fold(string word)
    {
        Span<char> letters = word.Length <= 128 ? stackalloc char[128] : new char[word.Length];
        var folded = letters[..Fold(word, letters)];
        return folded.SequenceEqual(word) ? word : folded.ToString();
    }
}

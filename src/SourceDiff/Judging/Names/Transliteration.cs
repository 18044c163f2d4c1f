using SourceDiff.Lexicon;

namespace SourceDiff.Judging.Names;

/// <summary>Whether two words of names differ only as romanisations do: see <see cref="Romanisation"/>.</summary>
internal static class Transliteration
{
    public const int MinLength = Romanisation.MinLength;

    public static bool AreEqual(string left, string right) =>
        left.Length >= MinLength && right.Length >= MinLength && Fold(left) == Fold(right);

    /// <summary>The word, already without case and accents, in one romanisation.</summary>
    public static string Fold(string word)
    {
        Span<char> buffer = word.Length <= WordFolding.MaxLength ? stackalloc char[WordFolding.MaxLength] : new char[word.Length];
        return Romanisation.Fold(word, buffer).ToString();
    }

    /// <summary>The <see cref="WordFolding.Hash"/> of a word so folded.</summary>
    public static int KeyOf(string word)
    {
        Span<char> buffer = word.Length <= WordFolding.MaxLength ? stackalloc char[WordFolding.MaxLength] : new char[word.Length];
        return WordFolding.Hash(Romanisation.Fold(word, buffer));
    }
}

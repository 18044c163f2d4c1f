using System.Text;
using SourceDiff.Lexicon;

namespace SourceDiff.Judging.Names;

/// <summary>Whether two words of names differ only as romanisations do (see <see cref="Romanisation"/>), or as "ü" and "ue" do.</summary>
internal static class Transliteration
{
    public const int MinLength = Romanisation.MinLength;

    /// <summary>Fewer consonants are many names.</summary>
    private const int MinConsonants = 2;

    public static bool AreEqual(string left, string right) =>
        left.Length >= MinLength && right.Length >= MinLength && Fold(left) == Fold(right);

    /// <summary>Whether both words are one in two spellings, neither of them wrong: "Muhammad" and "Muhamad", "Müller" and "Mueller".</summary>
    public static bool AreSpellings(NameForm left, int leftWord, NameForm right, int rightWord) =>
        AreEqual(left.Folds[leftWord], right.Folds[rightWord]) || Written(left.Words[leftWord]).Equals(Written(right.Words[rightWord]), StringComparison.Ordinal);

    /// <summary>Whether two words, folded, have the same consonants, for alphabets that do not write vowels: "Moammar" and "Muammar", "Gaddafi" and "Qaddafi".</summary>
    public static bool HaveSameConsonants(string left, string right) =>
        left.Length >= MinLength && right.Length >= MinLength && Consonants(left) is { Length: >= MinConsonants } letters && letters == Consonants(right);

    private static string Consonants(string word)
    {
        var letters = new StringBuilder(word.Length);
        foreach (char c in Fold(word))
        {
            if (c is not ('a' or 'e' or 'i' or 'o' or 'u'))
                letters.Append(c is 'g' ? 'k' : c);
        }

        return letters.ToString();
    }

    /// <summary>The word with two letters for one that English has not, as in telegrams and passports (ICAO 9303, part 3, section 6).</summary>
    private static string Written(string word)
    {
        var letters = new StringBuilder(word.Length + 2);
        foreach (char c in word)
        {
            _ = char.ToLowerInvariant(c) switch
            {
                'ä' or 'æ' => letters.Append("ae"),
                'ö' or 'ø' => letters.Append("oe"),
                'ü' => letters.Append("ue"),
                'å' => letters.Append("aa"),
                'ß' => letters.Append("ss"),
                _ => letters.Append(c),
            };
        }

        return NameWords.Fold(letters.ToString());
    }

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

using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>A name split into words that are ready to be compared: folded once, as letters and as numbers. Immutable.</summary>
internal sealed class NameForm
{
    /// <summary>A name of more words is a title; it is compared as a whole only.</summary>
    public const int MaxWords = 12;

    public NameForm(string name, EntityKind kind, string? acronym = null)
    {
        Name = name;
        Kind = kind;
        Words = NameWords.Split(name);
        Folds = new string[Words.Length];
        Keys = new int[Words.Length];
        string first = "";
        for (int i = 0; i < Words.Length; i++)
        {
            string folded = NameWords.Fold(Words[i]);
            first = i == 0 ? folded : first;
            Folds[i] = Spelling.Fold(folded);
            Keys[i] = WordFolding.Hash(Folds[i]);
        }

        Acronym = acronym is null ? null : Spelling.Fold(NameWords.Fold(acronym));
        IsPersonal = kind == EntityKind.Person && Words.Length > 1 && IsGivenName(first);
        IsCapitals = Words is [var only] && AreCapitals(only);
    }

    public string Name { get; }

    public EntityKind Kind { get; }

    /// <summary>The words as written, silent ones left out.</summary>
    public string[] Words { get; }

    /// <summary>The words without case, accents, periods and the choice between British and American spelling.</summary>
    public string[] Folds { get; }

    /// <summary>A number made of each folded word.</summary>
    public int[] Keys { get; }

    /// <summary>The acronym that the document gives the name, folded.</summary>
    public string? Acronym { get; }

    /// <summary>Whether it is one word of capitals: only such a word can be made of the initials of several.</summary>
    public bool IsCapitals { get; }

    /// <summary>Whether it is surely somebody's: it starts with a given name, which those of products and works seldom do.</summary>
    public bool IsPersonal { get; }

    public int Count => Words.Length;

    public bool SameWord(int word, NameForm other, int otherWord) =>
        Keys[word] == other.Keys[otherWord] || NameWords.AreAbbreviations(Words[word], other.Words[otherWord]);

    public bool SameWords(NameForm other)
    {
        if (Count != other.Count)
            return false;
        for (int i = 0; i < Count; i++)
        {
            if (!SameWord(i, other, i))
                return false;
        }

        return true;
    }

    private static bool IsGivenName(string word) => (NewsLexicon.English.Traits(NewsLexicon.English.Find(word)) & WordTraits.GivenName) != 0;

    private static bool AreCapitals(string word)
    {
        foreach (char c in word)
        {
            if (!char.IsUpper(c) && c != '.')
                return false;
        }

        return word.Length >= 2;
    }
}

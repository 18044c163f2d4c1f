using FuzzySharp;
using FuzzySharp.PreProcess;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>Compares two names word by word. FuzzySharp measures the spelling of single words, and nothing else.</summary>
internal readonly record struct NameComparison(NameLikeness Likeness, string? LeftWord = null, string? RightWord = null)
{
    /// <summary>Words of a name this alike (0–100, edit ratio) are spellings of one: "Raite"/"Rait" 89, "Owen"/"Owens" 89.</summary>
    private const int SpellingRatio = 80;

    private const int PetNamePrefix = 4;

    /// <summary>A name of more words is a title; it is compared as a whole only.</summary>
    private const int MaxWords = 12;

    public static NameComparison Of(Entity left, Entity right)
    {
        if (left.Acronym is { } leftAcronym && (leftAcronym == right.Acronym || NameWords.AreEqual(leftAcronym, right.Name)))
            return new NameComparison(NameLikeness.Acronym);
        if (right.Acronym is { } rightAcronym && NameWords.AreEqual(rightAcronym, left.Name))
            return new NameComparison(NameLikeness.Acronym);
        return Of(left.Name, right.Name, left.Kind);
    }

    public static NameComparison Of(string left, string right, EntityKind kind)
    {
        if (NameWords.AreEqual(left, right))
            return new NameComparison(NameLikeness.Same);
        var leftWords = NameWords.Split(left);
        var rightWords = NameWords.Split(right);
        if (leftWords.Length == 0 || rightWords.Length == 0 || leftWords.Length > MaxWords || rightWords.Length > MaxWords)
            return default;
        if (NameWords.AreEqual(leftWords, rightWords))
            return new NameComparison(NameLikeness.Same);
        if (Holds(leftWords, rightWords, kind) || Holds(rightWords, leftWords, kind))
            return new NameComparison(NameLikeness.Short);
        if (IsAcronym(leftWords, right) || IsAcronym(rightWords, left))
            return new NameComparison(NameLikeness.Acronym);
        return Differing(leftWords, rightWords, kind);
    }

    /// <summary>Names of equal length that differ in one word: a spelling, another surname, or another given name.</summary>
    private static NameComparison Differing(string[] left, string[] right, EntityKind kind)
    {
        bool last = NameWords.AreEqual(left[^1], right[^1]);
        bool first = NameWords.AreEqual(left[0], right[0]);
        if (left.Length != right.Length)
        {
            if (left.Length >= 2 && right.Length >= 2 && first != last)
                return first ? Spelt(left[^1], right[^1], NameLikeness.OtherSurname, kind) : Spelt(left[0], right[0], NameLikeness.OtherGivenName, kind);
            return default;
        }

        int odd = -1;
        for (int i = 0; i < left.Length; i++)
        {
            if (NameWords.AreEqual(left[i], right[i]))
                continue;
            if (odd >= 0)
                return default;
            odd = i;
        }

        if (left.Length == 1)
            return Spelt(left[0], right[0], NameLikeness.Different, kind);
        return odd == left.Length - 1 ? Spelt(left[odd], right[odd], NameLikeness.OtherSurname, kind)
            : odd == 0 ? Spelt(left[0], right[0], NameLikeness.OtherGivenName, kind)
            : new NameComparison(NameLikeness.Misspelt, left[odd], right[odd]);
    }

    private static NameComparison Spelt(string left, string right, NameLikeness otherwise, EntityKind kind)
    {
        // "Northeast Philly" for "Northeast Philadelphia": things have pet names that begin alike.
        if (kind != EntityKind.Person && otherwise != NameLikeness.Different && left.AsSpan().CommonPrefixLength(right, null) >= PetNamePrefix && left.Length != right.Length)
            return new NameComparison(NameLikeness.Short);
        if (otherwise == NameLikeness.OtherGivenName && IsNickname(left, right))
            return new NameComparison(NameLikeness.Short);
        if (left.Length < 3 || right.Length < 3)
            return new NameComparison(otherwise, left, right);
        if (Transliteration.AreEqual(left, right))
            return new NameComparison(NameLikeness.Transliterated, left, right);
        return Fuzz.Ratio(NameWords.Fold(left), NameWords.Fold(right), PreprocessMode.None) >= SpellingRatio
            ? new NameComparison(NameLikeness.Misspelt, left, right)
            : new NameComparison(otherwise, left, right);
    }

    /// <summary>Whether the words of <paramref name="few"/> stand in <paramref name="many"/>, in order; a person is known by the last word, or among relatives by the given name.</summary>
    private static bool Holds(string[] many, string[] few, EntityKind kind)
    {
        if (few.Length >= many.Length)
            return false;
        int at = 0;
        foreach (string word in many)
        {
            if (at < few.Length && (NameWords.AreEqual(word, few[at]) || IsInitial(word, few[at])))
                at++;
        }

        return at == few.Length && (kind != EntityKind.Person || few.Length > 1 || NameWords.AreEqual(many[^1], few[0])
            || (NameWords.AreEqual(many[0], few[0]) && IsGivenName(few[0])));
    }

    private static bool IsGivenName(string word)
    {
        Span<char> buffer = stackalloc char[WordFolding.MaxLength];
        return (NewsLexicon.English.Traits(NewsLexicon.English.Find(WordFolding.Fold(word, buffer))) & WordTraits.GivenName) != 0;
    }

    /// <summary>"Fred" for "Frederick": a given name cut short.</summary>
    private static bool IsNickname(string one, string other) =>
        Math.Min(one.Length, other.Length) >= 3 && one.Length != other.Length
        && (one.StartsWith(other, StringComparison.OrdinalIgnoreCase) || other.StartsWith(one, StringComparison.OrdinalIgnoreCase));

    private static bool IsInitial(string one, string other) =>
        (one.Length == 1 || other.Length == 1) && char.ToUpperInvariant(one[0]) == char.ToUpperInvariant(other[0]);

    private static bool IsAcronym(string[] words, string acronym)
    {
        if (words.Length < 2 || acronym.Length < 2)
            return false;
        int at = 0;
        foreach (char c in acronym)
        {
            if (c == '.')
                continue;
            if (!char.IsUpper(c))
                return false;
            while (at < words.Length && char.ToUpperInvariant(words[at][0]) != c)
                at++;
            if (at++ >= words.Length)
                return false;
        }

        return at == words.Length;
    }
}

using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>Tells words for people, by WordNet's kinds: texts count the same people as climbers, tourists, men.</summary>
internal static class People
{
    /// <summary>The longest way from a trade or a part in a story up to "person".</summary>
    private const int MaxDepth = 7;

    /// <summary>Steps up the dictionary's kinds from "inmate" to "person", in any of its senses.</summary>
    private const int MaxSteps = 8;

    private const WordTraits Words = WordTraits.PersonNoun | WordTraits.Kinship | WordTraits.Role | WordTraits.PersonTitle | WordTraits.Pronoun | WordTraits.Cardinal;

    private static readonly int Person = WordNet.Find("person");

    private static readonly int[] Kinds = [.. new[] { "person", "people", "crew", "team", "gang", "family" }.Select(static word => EnglishWords.Describe(word).Lemma)];

    private static readonly int[] Anybody = [.. new[] { "person", "people", "man", "woman", "adult", "other", "individual", "victim", "human", "casualty" }.Select(word => WordNet.Find(word))];

    private static readonly int[] Bands = [.. new[] { "family", "group", "crew", "team", "gang", "party", "household" }.Select(word => WordNet.Find(word))];

    private static readonly int[] Young = [.. new[] { "child", "kid", "baby", "infant", "toddler", "boy", "girl", "teenager", "youngster", "schoolchild", "minor" }.Select(word => WordNet.Find(word))];

    /// <summary>Whether the noun tells only of the young.</summary>
    public static bool AreYoung(int lemma) => lemma >= 0 && Array.IndexOf(Young, lemma) >= 0;

    /// <summary>Whether the noun says no more of people than that they are.</summary>
    public static bool AreAnybody(int lemma) => lemma >= 0 && Array.IndexOf(Anybody, lemma) >= 0;

    /// <summary>"A family <i>of five</i>": the number from <paramref name="first"/> on counts the people of a group.</summary>
    public static bool AreBand(TokenTable tokens, int first) =>
        first > 1 && tokens.Is(first - 1, "of") && tokens.Lemmas[first - 2] is >= 0 and var band && Array.IndexOf(Bands, band) >= 0;

    /// <summary>Whether the noun names people by its first sense.</summary>
    public static bool Are(int lemma) => lemma >= 0 && WordNet.IsHypernym(Person, lemma, MaxDepth);

    /// <summary>Whether the word names one person by a trade, a part or a kind: "woman", "driver".</summary>
    public static bool IsOne(TokenTable tokens, int token) =>
        tokens.Kinds[token] == TokenKind.Word && (tokens.Classes[token] & (WordClasses.Noun | WordClasses.Plural)) == WordClasses.Noun && (tokens.Has(token, WordTraits.PersonNoun | WordTraits.Role) || Are(tokens.Lemmas[token]))
        && !tokens.Has(token, WordTraits.Function);

    /// <summary>Whether the word may stand for people: names and unknown words may; a noun may where the dictionary has it so in some sense.</summary>
    public static bool MayBe(TokenTable tokens, int token)
    {
        int lemma = tokens.Lemmas[token];
        if (lemma < 0 || tokens.Kinds[token] != TokenKind.Word || (tokens.Shapes[token] & TokenShape.Capitalised) != 0 || tokens.Has(token, Words) || (tokens.Classes[token] & WordClasses.Noun) == 0)
            return true;
        foreach (int kind in Kinds)
        {
            if (lemma == kind || WordNet.IsHypernym(kind, lemma, MaxSteps))
                return true;
        }

        return false;
    }
}

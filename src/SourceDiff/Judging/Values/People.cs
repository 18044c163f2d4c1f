using SourceDiff.Lexicon;

namespace SourceDiff.Judging.Values;

/// <summary>Tells nouns for people, by WordNet's kinds: texts count the same people as climbers, tourists, men.</summary>
internal static class People
{
    /// <summary>The longest way from a trade or a part in a story up to "person".</summary>
    private const int MaxDepth = 7;

    private static readonly int Person = WordNet.Find("person");

    private static readonly int[] Anybody = [.. new[] { "person", "people", "man", "woman", "adult", "other", "individual", "victim", "human", "casualty" }.Select(word => WordNet.Find(word))];

    private static readonly int[] Young = [.. new[] { "child", "kid", "baby", "infant", "toddler", "boy", "girl", "teenager", "youngster", "schoolchild", "minor" }.Select(word => WordNet.Find(word))];

    /// <summary>Whether the noun tells only of the young.</summary>
    public static bool AreYoung(int lemma) => lemma >= 0 && Array.IndexOf(Young, lemma) >= 0;

    /// <summary>Whether the noun says no more of people than that they are.</summary>
    public static bool AreAnybody(int lemma) => lemma >= 0 && Array.IndexOf(Anybody, lemma) >= 0;

    public static bool Are(int lemma) => lemma >= 0 && WordNet.IsHypernym(Person, lemma, MaxDepth);
}

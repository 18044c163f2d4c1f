namespace SourceDiff.Lexicon.Contraries;

/// <summary>Words for going from one place to another, and for what goes there (<c>Lexicon/Contraries/journeys.tsv</c>). Read once, on first use; safe from any thread.</summary>
internal static class Journeys
{
    private const int Motion = 0;

    private const int Leaving = 1;

    private static readonly Lazy<Dictionary<int, int>> Lemmas = new(Load);

    /// <summary>Whether a lemma is one of them. O(1).</summary>
    public static bool Has(int lemma) => Lemmas.Value.ContainsKey(lemma);

    /// <summary>Whether it is a verb whose object is where a journey begins: "left Amsel".</summary>
    public static bool IsLeaving(int lemma) => Lemmas.Value.TryGetValue(lemma, out int row) && row == Leaving;

    /// <summary>By what medium goes what the lemma names: a number, equal for a ferry and a tanker; 0 when it names nothing of the kind.</summary>
    public static int MediumOf(int lemma) => Lemmas.Value.TryGetValue(lemma, out int row) && row > Leaving ? row : 0;

    private static Dictionary<int, int> Load()
    {
        var lemmas = new Dictionary<int, int>();
        int row = Motion;
        foreach (var (_, cells) in TableRows.Of("Journeys"))
        {
            foreach (string word in cells[1].Split(' '))
                lemmas.TryAdd(EnglishWords.Describe(word).Lemma, row);
            row++;
        }

        return lemmas;
    }
}

namespace SourceDiff.Lexicon.Contraries;

/// <summary>Things that a number tells apart: "gate 5", "the number 9 shirt" (<c>Lexicon/Contraries/numbered.tsv</c>). Read once, on first use; safe from any thread.</summary>
internal static class NumberedThings
{
    private static readonly Lazy<Dictionary<int, int>> Lemmas = new(Load);

    /// <summary>A number for the kind that a lemma names, the same for its synonyms; 0 for any other word. O(1).</summary>
    public static int KindOf(int lemma) => Math.Abs(Lemmas.Value.GetValueOrDefault(lemma));

    /// <summary>Whether a story has but one thing of the kind that a lemma names.</summary>
    public static bool IsOnly(int lemma) => Lemmas.Value.GetValueOrDefault(lemma) < 0;

    private static Dictionary<int, int> Load()
    {
        var lemmas = new Dictionary<int, int>();
        foreach (var (row, cells) in TableRows.Of("Numbered"))
        {
            foreach (string word in cells[0].TrimStart('!').Split(' '))
                lemmas.TryAdd(EnglishWords.Describe(word).Lemma, cells[0].StartsWith('!') ? -row - 1 : row + 1);
        }

        return lemmas;
    }
}

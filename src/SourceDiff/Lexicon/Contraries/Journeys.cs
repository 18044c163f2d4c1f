namespace SourceDiff.Lexicon.Contraries;

/// <summary>Words for going from one place to another, and for what goes there (<c>Lexicon/Contraries/journeys.tsv</c>). Read once, on first use; safe from any thread.</summary>
internal static class Journeys
{
    private static readonly Lazy<HashSet<int>> Lemmas = new(Load);

    /// <summary>Whether a lemma is one of them. O(1).</summary>
    public static bool Has(int lemma) => Lemmas.Value.Contains(lemma);

    private static HashSet<int> Load() =>
        [.. TableRows.Of("Journeys").SelectMany(static row => row.Cells[0].Split(' ')).Select(static word => EnglishWords.Describe(word).Lemma)];
}

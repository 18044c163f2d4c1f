namespace SourceDiff.Lexicon.Counting;

/// <summary>
/// Words that say what sort of score stands beside them (<c>Lexicon/Counting/score-words.tsv</c>), by lemma. Read once, on first use; safe
/// from any thread.
/// </summary>
internal static class ScoreWords
{
    private static readonly Lazy<Dictionary<int, ScoreSort>> Loaded = new(Load);

    /// <summary>The sort that a lemma speaks of; <see cref="ScoreSort.Untold"/> for any other. O(1).</summary>
    public static ScoreSort Of(int lemma) => Loaded.Value.GetValueOrDefault(lemma);

    private static Dictionary<int, ScoreSort> Load()
    {
        var words = new Dictionary<int, ScoreSort>();
        foreach (var (_, cells) in TableRows.Of("ScoreWords"))
        {
            var sort = Enum.Parse<ScoreSort>(cells[0]);
            foreach (string word in cells[1].Split(' '))
            {
                if (WordNet.Find(word) is >= 0 and var lemma)
                    words.TryAdd(lemma, sort);
            }
        }

        return words;
    }
}

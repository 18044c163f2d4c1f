namespace SourceDiff.Lexicon.Counting;

/// <summary>
/// Words that say what sort of score stands beside them (<c>Lexicon/Counting/score-words.tsv</c>), by lemma. Read once, on first use; safe
/// from any thread.
/// </summary>
internal static class ScoreWords
{
    private const string Resource = "SourceDiff.ScoreWords.tsv";

    private static readonly Lazy<Dictionary<int, ScoreSort>> Loaded = new(Load);

    /// <summary>The sort that a lemma speaks of; <see cref="ScoreSort.Untold"/> for any other. O(1).</summary>
    public static ScoreSort Of(int lemma) => Loaded.Value.GetValueOrDefault(lemma);

    private static Dictionary<int, ScoreSort> Load()
    {
        var words = new Dictionary<int, ScoreSort>();
        using var stream = typeof(ScoreWords).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.IndexOf('\t', StringComparison.Ordinal) is not (> 0 and var tab))
                continue;
            var sort = Enum.Parse<ScoreSort>(line.AsSpan(0, tab));
            foreach (string word in line[(tab + 1)..].Split(' '))
            {
                if (WordNet.Find(word) is >= 0 and var lemma)
                    words.TryAdd(lemma, sort);
            }
        }

        return words;
    }
}

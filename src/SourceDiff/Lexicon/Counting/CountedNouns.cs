namespace SourceDiff.Lexicon.Counting;

/// <summary>
/// Nouns that count the same things (<c>Lexicon/Counting/counted.tsv</c>), by lemma. Read once, on first use; safe from any thread. O(groups of
/// a word), of which there are one to three.
/// </summary>
internal sealed class CountedNouns
{
    private static readonly Lazy<CountedNouns> Loaded = new(() => new CountedNouns());

    private readonly Dictionary<int, int[]> _groups = [];

    private CountedNouns()
    {
        foreach (var (group, cells) in TableRows.Of("Counted"))
        {
            foreach (string word in cells[0].Split(' '))
            {
                int lemma = WordNet.Find(word);
                if (lemma >= 0)
                    _groups[lemma] = [.. _groups.GetValueOrDefault(lemma, []), group];
            }
        }
    }

    public static CountedNouns English => Loaded.Value;

    /// <summary>Whether two lemmas stand in one group.</summary>
    public bool AreAlike(int left, int right)
    {
        if (left < 0 || right < 0 || !_groups.TryGetValue(left, out int[]? lefts) || !_groups.TryGetValue(right, out int[]? rights))
            return false;
        foreach (int group in lefts)
        {
            if (Array.IndexOf(rights, group) >= 0)
                return true;
        }

        return false;
    }
}

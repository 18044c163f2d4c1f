namespace SourceDiff.Lexicon.Contraries;

/// <summary>
/// What befalls one person once in a story (birth, death, arrest), and the kinds of places where it may (<c>Lexicon/Contraries/occasions.tsv</c>). Read
/// once, on first use; safe from any thread.
/// </summary>
internal static class Occasions
{
    private static readonly Lazy<(Dictionary<int, (int Occasion, int Particle)> Verbs, Dictionary<int, int> Sites, HashSet<long> Others)> Loaded = new(Load);

    /// <summary>The number of the class of a birth.</summary>
    public const int Birth = 1;

    /// <summary>The number of the class of a death.</summary>
    public const int Death = 2;

    /// <summary>The occasion that a verb tells of, when <paramref name="next"/> is the lemma behind it; 0 for none. O(1).</summary>
    public static int Of(int lemma, int next) =>
        Loaded.Value.Verbs.TryGetValue(lemma, out var verb) && (verb.Particle < 0 || verb.Particle == next) ? verb.Occasion : 0;

    /// <summary>The kind of place that a lemma names, when <paramref name="before"/> is the lemma before it; 0 for none. O(1).</summary>
    public static int SiteOf(int lemma, int before) =>
        Loaded.Value.Sites.TryGetValue(lemma, out int site) && !Loaded.Value.Others.Contains(Pair(before, site)) ? site : 0;

    private static (Dictionary<int, (int, int)>, Dictionary<int, int>, HashSet<long>) Load()
    {
        var verbs = new Dictionary<int, (int, int)>();
        var sites = new Dictionary<int, int>();
        var others = new HashSet<long>();
        int occasion = 0, kind = 0;
        foreach (var (_, cells) in TableRows.Of("Occasions"))
        {
            if (cells[0][0] == '=')
            {
                kind++;
                foreach (string word in cells[1].Split(", "))
                    sites.TryAdd(LemmaOf(word), kind);
                for (int i = 2; i < cells.Length; i++)
                    others.UnionWith(cells[i].Split(", ").Select(word => Pair(LemmaOf(word), kind)));
                continue;
            }

            // Passing away is dying.
            occasion = cells[0] == "passing" ? Death : occasion + 1;
            foreach (string word in cells[1].Split(", "))
            {
                string[] parts = word.Split(' ');
                verbs.TryAdd(LemmaOf(parts[0]), (occasion, parts.Length > 1 ? LemmaOf(parts[1]) : -1));
            }
        }

        return (verbs, sites, others);
    }

    private static long Pair(int lemma, int site) => ((long)site << 32) | (uint)lemma;

    private static int LemmaOf(string word) => EnglishWords.Describe(word).Lemma;
}

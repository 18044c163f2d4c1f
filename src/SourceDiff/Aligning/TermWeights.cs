using SourceDiff.Lexicon;

namespace SourceDiff.Aligning;

/// <summary>
/// Gives each term its information: inverse document frequency, once against English at large and once against the passages
/// of the two documents (Sanchez-Perez et al. 2014 call the latter tf-isf).
/// </summary>
internal static class TermWeights
{
    /// <summary>A word on every page still says a little.</summary>
    private const float Least = 0.15f;

    /// <summary>Who says something says nothing of what is said: a verb of speech alone must not align two quotes.</summary>
    private const float SpeechShare = 0.3f;

    /// <summary>Of the terms that few passages hold: nearly all.</summary>
    private static readonly float[] LogHolding = [.. Enumerable.Range(0, 64).Select(holding => MathF.Log(holding + 0.5f))];

    /// <summary>ln(holding + ½).</summary>
    public static float LogOf(int holding) => holding < LogHolding.Length ? LogHolding[holding] : MathF.Log(holding + 0.5f);

    /// <summary>Tells names, now that both documents are known, and weighs every term within them.</summary>
    public static void Assign(TermTable table, int passages)
    {
        var flags = table.Flags;
        var weights = table.LocalWeights;
        var left = table.LeftPassages;
        var right = table.RightPassages;
        float all = MathF.Log(passages + 1f);
        for (int term = 0; term < flags.Length; term++)
        {
            if ((flags[term] & (TermFlags.SeenCapital | TermFlags.SeenSmall | TermFlags.Value)) == TermFlags.SeenCapital)
                flags[term] |= TermFlags.Name;
            int holding = left[term] + right[term];
            weights[term] = MathF.Max(Least, all - LogOf(holding));
        }
    }

    /// <summary>
    /// From the counts of WordNet's tagged texts, some 230,000 words: 10 nats for a word that they never use, as names are;
    /// 2 for "make". The evidence is thin for rare words, so the scale ends well before their true rarity.
    /// </summary>
    public static float Background(int lemma, TermFlags flags)
    {
        float weight = MathF.Max(Least, MathF.Log(20_000f / (WordNet.Frequency(lemma) + 1)));
        return (flags & TermFlags.Speech) != 0 ? weight * SpeechShare : weight;
    }
}

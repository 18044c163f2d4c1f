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

    public static void Assign(TermTable table, int passages)
    {
        table.Seal();
        var flags = table.Flags;
        for (int term = 0; term < table.Count; term++)
        {
            if ((flags[term] & (TermFlags.SeenCapital | TermFlags.SeenSmall | TermFlags.Value)) == TermFlags.SeenCapital)
                flags[term] |= TermFlags.Name;
            int holding = table.LeftPassages[term] + table.RightPassages[term];
            table.LocalWeights[term] = MathF.Max(Least, MathF.Log((passages + 1f) / (holding + 0.5f)));
            table.Weights[term] = Background(table, term);
        }
    }

    /// <summary>
    /// From the counts of WordNet's tagged texts, some 230,000 words: 10 nats for a word that they never use, as names are;
    /// 2 for "make". The evidence is thin for rare words, so the scale ends well before their true rarity.
    /// </summary>
    private static float Background(TermTable table, int term)
    {
        float weight = MathF.Max(Least, MathF.Log(20_000f / (WordNet.Frequency(table.Lemma(term)) + 1)));
        return (table.Flags[term] & TermFlags.Speech) != 0 ? weight * SpeechShare : weight;
    }
}

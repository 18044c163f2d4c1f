using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Tells the most that was reached from any value below it. O(1).</summary>
internal static class Peaks
{
    private const int Reach = 3;

    /// <summary>Above this share of the most, the one may be the other rounded.</summary>
    private const double Share = 0.9;

    private static readonly int[] Verbs = [.. new[] { "reach", "hit", "peak", "top" }.Select(verb => WordNet.Find(verb))];

    /// <summary>"reached 70 mph" and "up to 110 mph": both tell the most there was.</summary>
    public static bool AreBelow(TokenTable tokens, ValueMention value, Amount most)
    {
        if (most.Approximation != Approximation.AtMost || value.Fact is not QuantityFact { Amount: { Approximation: Approximation.Exact } amount } || amount.Nominal > Share * most.Nominal)
            return false;
        for (int i = value.First - 1; i >= 0 && i >= value.First - Reach; i--)
        {
            if (Array.IndexOf(Verbs, tokens.Lemmas[i]) >= 0)
                return true;
        }

        return false;
    }
}

using FuzzySharp;

namespace SourceDiff.Evaluation.Peers;

/// <summary>FuzzySharp's token-set ratio of every sentence with every other.</summary>
internal sealed class TokenSetPeer : ILinkPeer
{
    public string Name => "FuzzySharp, token-set ratio";

    public double[,] Score(string[] left, string[] right)
    {
        var scores = new double[left.Length, right.Length];
        for (int i = 0; i < left.Length; i++)
        {
            for (int j = 0; j < right.Length; j++)
                scores[i, j] = Fuzz.TokenSetRatio(left[i], right[j]) / 100d;
        }

        return scores;
    }
}

using System.Text.RegularExpressions;

namespace SourceDiff.Evaluation.Peers;

/// <summary>The cosine of TF-IDF vectors, every sentence of the two articles a document (smoothed as in scikit-learn).</summary>
internal sealed partial class TfIdfPeer : ILinkPeer
{
    public string Name => "TF-IDF, cosine";

    public double[,] Score(string[] left, string[] right)
    {
        var sentences = left.Concat(right).Select(sentence => Word().Matches(sentence).Select(match => match.Value.ToLowerInvariant()).ToList()).ToList();
        var holding = sentences.SelectMany(words => words.Distinct()).GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());
        var vectors = sentences.ConvertAll(words => words.GroupBy(word => word)
            .ToDictionary(group => group.Key, group => group.Count() * (1 + Math.Log((1d + sentences.Count) / (1 + holding[group.Key])))));
        var lengths = vectors.ConvertAll(vector => Math.Sqrt(vector.Values.Sum(weight => weight * weight)));
        var scores = new double[left.Length, right.Length];
        for (int i = 0; i < left.Length; i++)
        {
            for (int j = 0; j < right.Length; j++)
            {
                double product = vectors[i].Sum(word => word.Value * vectors[left.Length + j].GetValueOrDefault(word.Key));
                scores[i, j] = product == 0 ? 0 : product / (lengths[i] * lengths[left.Length + j]);
            }
        }

        return scores;
    }

    [GeneratedRegex(@"\w\w+")]
    private static partial Regex Word();
}

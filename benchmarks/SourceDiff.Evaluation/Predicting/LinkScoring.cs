using SourceDiff.Aligning;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Predicting;

/// <summary>How alike the sentences of two articles are, by the similarity that the aligner uses.</summary>
internal static class LinkScoring
{
    /// <summary>The score of what the index does not propose: below every logit, and a number that JSON can hold.</summary>
    private const double Least = -100;

    /// <summary>How likely each sentence of one article is linked with each of the other.</summary>
    public static IEnumerable<double[]> Score(DocumentReading left, string[] leftSentences, DocumentReading right, string[] rightSentences) =>
        Score(PassageSimilarities.Of(left, right), 0, left, leftSentences, right, rightSentences);

    /// <summary>Which sentence of the other article is the best partner of each: only the order of scores in one row means something.</summary>
    public static IEnumerable<double[]> Rank(DocumentReading left, string[] leftSentences, DocumentReading right, string[] rightSentences) =>
        Score(PassageSimilarities.Preferences(left, right), Least, left, leftSentences, right, rightSentences);

    /// <summary>The texts read are the sentences, one a line; a sentence that reads as several passages scores as its best one.</summary>
    private static IEnumerable<double[]> Score(float[,] similarities, double least, DocumentReading left, string[] leftSentences, DocumentReading right, string[] rightSentences)
    {
        var leftPassages = PassagesOf(left, leftSentences);
        var rightPassages = PassagesOf(right, rightSentences);
        for (int i = 0; i < leftPassages.Length; i++)
        {
            for (int j = 0; j < rightPassages.Length; j++)
            {
                double best = least;
                foreach (var a in leftPassages[i])
                {
                    foreach (var b in rightPassages[j])
                        best = Math.Max(best, similarities[a.Index, b.Index]);
                }

                yield return [i, j, Math.Round(best, 6)];
            }
        }
    }

    private static List<Passage>[] PassagesOf(DocumentReading reading, string[] sentences)
    {
        var passages = new List<Passage>[sentences.Length];
        int start = 0;
        for (int i = 0; i < sentences.Length; start += sentences[i].Length + 1, i++)
        {
            var line = new TextSpan(start, start + sentences[i].Length);
            passages[i] = [.. reading.Passages.Where(passage => passage.Span.Overlaps(line))];
        }

        return passages;
    }
}

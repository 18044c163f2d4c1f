using SourceDiff.Aligning;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Predicting;

/// <summary>How alike the sentences of two articles are, by the similarity that the aligner uses.</summary>
internal static class LinkScoring
{
    /// <summary>The texts read are the sentences, one a line; a sentence that reads as several passages scores as its best one.</summary>
    public static IEnumerable<double[]> Score(DocumentReading left, string[] leftSentences, DocumentReading right, string[] rightSentences)
    {
        var similarities = PassageSimilarities.Of(left, right);
        var leftPassages = PassagesOf(left, leftSentences);
        var rightPassages = PassagesOf(right, rightSentences);
        for (int i = 0; i < leftPassages.Length; i++)
        {
            for (int j = 0; j < rightPassages.Length; j++)
            {
                double best = 0;
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

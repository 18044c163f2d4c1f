using System.Text.Json.Nodes;
using SourceDiff.Evaluation.Corpora;
using SourceDiff.Evaluation.Predicting;
using SourceDiff.Evaluation.Scoring;

namespace SourceDiff.Evaluation.Peers;

/// <summary>Scores a peer as the product is scored, and lets it choose its threshold with the answers in sight.</summary>
internal static class PeerScores
{
    private const int Steps = 40;

    /// <summary>The best of all thresholds, for all pairs above it or for the best match of each left sentence alone.</summary>
    public static (double Threshold, bool BestOnly, double F1, double Same) BestLinks(ILinkPeer peer, IReadOnlyList<FactsGold> articles)
    {
        var scores = articles.Select(gold => peer.Score(Sentences(gold.LeftText, gold.Sentences!.Left), Sentences(gold.RightText, gold.Sentences.Right))).ToList();
        var best = (Threshold: 0d, BestOnly: false, F1: -1d, Same: 0d);
        foreach (bool bestOnly in (bool[])[false, true])
        {
            for (int step = 1; step < Steps; step++)
            {
                double threshold = (double)step / Steps;
                var predictions = articles.Zip(scores, (gold, score) => new FactsPrediction(gold.Id, [.. Links(gold, score, threshold, bestOnly)], [])).ToList();
                var result = FactScores.Score(articles, predictions, new ErrorLog(), []);
                double f1 = (double)result["links"]!["f1"]!;
                if (f1 > best.F1)
                    best = (threshold, bestOnly, f1, (double)result["same_links_recall"]!);
            }
        }

        return best;
    }

    public static double FirstRight(ILinkPeer peer, IReadOnlyList<LinksGold> golds)
    {
        var predictions = golds.Select(gold => new LinksPrediction(gold.Id, [.. Cells(peer.Rank(gold.Left, gold.Right))])).ToList();
        return (double)LinkScores.Score(golds, predictions, new ErrorLog(), new JsonObject())["p@1"]!;
    }

    private static IEnumerable<AlignmentPrediction> Links(FactsGold gold, double[,] scores, double threshold, bool bestOnly)
    {
        foreach (var row in Cells(scores).GroupBy(cell => cell[0]))
        {
            double least = bestOnly ? Math.Max(threshold, row.Max(cell => cell[2])) : threshold;
            foreach (double[] cell in row.Where(cell => cell[2] >= least))
                yield return new AlignmentPrediction(gold.Sentences!.Left[(int)cell[0]], gold.Sentences.Right[(int)cell[1]]);
        }
    }

    private static IEnumerable<double[]> Cells(double[,] scores) =>
        Enumerable.Range(0, scores.GetLength(0)).SelectMany(i => Enumerable.Range(0, scores.GetLength(1)).Select(j => new[] { i, j, scores[i, j] }));

    private static string[] Sentences(CodePointText text, CodePointSpan[] spans) => [.. spans.Select(span => text[span])];
}

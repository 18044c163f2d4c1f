using System.Text.Json.Nodes;
using SourceDiff.Evaluation.Corpora;
using SourceDiff.Evaluation.Predicting;

namespace SourceDiff.Evaluation.Scoring;

/// <summary>Ranking of right sentences for every left sentence that has gold links; unlabelled pairs are no negatives.</summary>
internal static class LinkScores
{
    public static JsonObject Score(IReadOnlyList<LinksGold> golds, IReadOnlyList<LinksPrediction> predictions, ErrorLog errors, JsonObject details)
    {
        double first = 0, recall1 = 0, recall3 = 0;
        int sentences = 0;
        foreach (var (gold, prediction) in golds.Zip(predictions))
        {
            var ranks = prediction.Scores.ToLookup(score => (int)score[0], score => (Score: score[2], Right: (int)score[1]));
            foreach (var wanted in gold.Links.GroupBy(link => link[0], link => link[1]))
            {
                var right = wanted.ToHashSet();
                var ranked = ranks[wanted.Key].OrderByDescending(score => score.Score).ThenBy(score => score.Right).Select(score => score.Right).ToList();
                sentences++;
                if (ranked.Count > 0 && right.Contains(ranked[0]))
                    first++;
                else
                    errors.Add("wrong first", gold.Id, $"{gold.Left[wanted.Key]} ≈ {gold.Right[right.Min()]} but ranked first: {(ranked.Count > 0 ? gold.Right[ranked[0]] : "nothing")}");
                recall1 += (double)ranked.Take(1).Count(right.Contains) / right.Count;
                recall3 += (double)ranked.Take(3).Count(right.Contains) / right.Count;
            }
        }

        return new JsonObject
        {
            ["p@1"] = Measures.Round(Measures.Ratio(first, sentences)),
            ["r@1"] = Measures.Round(Measures.Ratio(recall1, sentences)),
            ["r@3"] = Measures.Round(Measures.Ratio(recall3, sentences)),
            ["sentences"] = sentences,
        };
    }
}

using System.Text.Json.Nodes;
using SourceDiff.Evaluation.Corpora;
using SourceDiff.Evaluation.Predicting;

namespace SourceDiff.Evaluation.Scoring;

/// <summary>Whole texts split exactly as in gold, and F1 of the inner boundaries; white space does not count.</summary>
internal static class SentenceScores
{
    public static JsonObject Score(IReadOnlyList<SentencesGold> golds, IReadOnlyList<SentencesPrediction> predictions, ErrorLog errors, JsonObject details)
    {
        int found = 0, predicted = 0, wanted = 0, exact = 0;
        foreach (var (gold, prediction) in golds.Zip(predictions))
        {
            var right = Cuts(gold.Sentences);
            var got = Cuts(prediction.Sentences);
            found += got.Count(right.Contains);
            predicted += got.Count;
            wanted += right.Count;
            exact += right.SetEquals(got) ? 1 : 0;
            foreach (int cut in got.Except(right).Order())
                errors.Add("wrong boundary", gold.Id, Around(gold.Text, cut));
            foreach (int cut in right.Except(got).Order())
                errors.Add("missed boundary", gold.Id, Around(gold.Text, cut));
        }

        return new JsonObject { ["exact"] = $"{exact}/{golds.Count}", ["boundaries"] = Measures.PrecisionRecall(found, predicted, wanted) };
    }

    private static HashSet<int> Cuts(string[] sentences)
    {
        var cuts = new HashSet<int>();
        int length = 0;
        foreach (string sentence in sentences.SkipLast(1))
            cuts.Add(length += sentence.Count(c => !IsSpace(c)));
        return cuts;
    }

    private static string Around(string text, int cut)
    {
        int position = 0;
        for (int seen = 0; position < text.Length && seen < cut; position++)
            seen += IsSpace(text[position]) ? 0 : 1;
        return $"{text[Math.Max(0, position - 60)..position]} ‖ {text[position..Math.Min(text.Length, position + 60)]}";
    }

    // The reference counts the four information separators as white space; .NET does not.
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001c' and <= '\u001f';
}

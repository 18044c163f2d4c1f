using System.Text.Json.Nodes;
using SourceDiff.Evaluation.Corpora;
using SourceDiff.Evaluation.Predicting;

namespace SourceDiff.Evaluation.Scoring;

/// <summary>Direct and mixed quotations: content found (half of its characters, one to one), and its source right among those.</summary>
internal static class AttributionScores
{
    public static JsonObject Score(IReadOnlyList<AttributionsGold> golds, IReadOnlyList<AttributionsPrediction> predictions, ErrorLog errors, JsonObject details)
    {
        int found = 0, predicted = 0, wanted = 0, source = 0, sourced = 0;
        foreach (var (gold, prediction) in golds.Zip(predictions))
        {
            var text = new CodePointText(gold.Text);
            bool IsQuoted(AttributionSpans attribution) => attribution.Content.Any(span => text[span].AsSpan().ContainsAny("\"“”"));
            var got = prediction.Attributions.Where(attribution => attribution.Content.Length > 0).ToList();
            var used = new HashSet<int>();
            foreach (var want in gold.Attributions.Where(attribution => attribution.Content.Length > 0 && IsQuoted(attribution)))
            {
                wanted++;
                int index = Enumerable.Range(0, got.Count).FirstOrDefault(k => !used.Contains(k)
                    && 2 * Common(got[k].Content, want.Content) >= Math.Max(Size(got[k].Content), Size(want.Content)), -1);
                if (index < 0)
                {
                    errors.Add("missed", gold.Id, Describe(text, want));
                    continue;
                }

                used.Add(index);
                found++;
                if (want.Source.Length == 0)
                    continue;
                sourced++;
                bool right = Common(got[index].Source, want.Source) > 0;
                source += right ? 1 : 0;
                if (!right)
                    errors.Add("wrong source", gold.Id, $"{Describe(text, want)} taken as: {Describe(text, got[index])}");
            }

            predicted += got.Count(IsQuoted);
            foreach (var extra in got.Where((attribution, k) => !used.Contains(k) && IsQuoted(attribution)))
                errors.Add("not wanted", gold.Id, Describe(text, extra));
        }

        return new JsonObject
        {
            ["quotations"] = Measures.PrecisionRecall(found, predicted, wanted),
            ["source_accuracy"] = Measures.Round(Measures.Ratio(source, sourced)),
        };
    }

    private static int Size(CodePointSpan[] spans) => spans.Sum(span => span.Length);

    private static int Common(CodePointSpan[] a, CodePointSpan[] b) => a.Sum(one => b.Sum(other => one.Overlap(other)));

    private static string Describe(CodePointText text, AttributionSpans attribution) =>
        $"{Words(text, attribution.Source)} | {Words(text, attribution.Cue)} | {Words(text, attribution.Content)}";

    private static string Words(CodePointText text, CodePointSpan[] spans) => string.Join(" … ", spans.Select(span => text[span]));
}

using System.Globalization;
using SourceDiff.Aligning;

namespace SourceDiff.Evaluation.Fitting;

/// <summary>Fits the weights of the similarity of passages, and says by cross-validation what they are worth.</summary>
internal static class SimilarityFitting
{
    private const double Penalty = 0.01;
    private const double PositiveWeight = 1.5;

    // What a corpus of ranked links counts beside the annotated articles: more takes from their link F1 what it gives here.
    private const double EcbWeight = 0.14;
    private const double SynthWeight = 0.16;

    // The same for the preference among partners, which the ranked links are there for; the articles' links keep it general.
    private const double EcbPreference = 0.5;
    private const double SynthPreference = 1;
    private const double PreferencePenalty = 0.02;

    private const double Threshold = 0.32;

    public static void Run(string corpora, string? weights, bool ablation, TextWriter output)
    {
        var articles = GoldTexts.Articles(Path.Combine(corpora, "article_pairs.facts.jsonl"));
        var ecb = GoldTexts.Ranked(Path.Combine(corpora, "news_ecb.links.jsonl"));
        var synth = GoldTexts.Ranked(Path.Combine(corpora, "news_synth.links.jsonl"));
        output.WriteLine($"{articles.Count} pairs of articles, {articles.Sum(set => set.Pairs.Length)} passage pairs, {articles.Sum(set => set.Links)} links, {articles.Sum(set => set.Labels.Count(label => label is PairLabel.Partial or PairLabel.Same))} proposed");
        RankedPairs[] lists = [new(ecb, EcbWeight), new(synth, SynthWeight)];
        var (scores, preferences) = CrossValidate(articles, lists, []);
        var calibration = Calibrate(articles, scores);
        foreach (double threshold in (double[])[0.15, 0.2, 0.25, 0.3, 0.32, 0.35, 0.4, 0.45, 0.5])
            output.WriteLine(LinkScore(articles, scores, threshold));
        output.WriteLine($"news_ecb p@1 {FirstRight(ecb, preferences):0.0000} (by similarity {FirstRight(ecb, scores):0.0000})  news_synth p@1 {FirstRight(synth, preferences):0.0000} (by similarity {FirstRight(synth, scores):0.0000})");
        ReliabilityTable.Write(output, [.. Known(articles, scores).Select(pair => ((double)LogisticSimilarity.Probability((float)pair.Logit), pair.IsLinked))]);
        var (fittedFirst, fittedFinal, fittedPreference) = Fit(articles, lists, []);
        fittedFinal = calibration.Apply(fittedFinal);
        if (weights is not null)
            File.WriteAllText(weights, WeightsFile.Write(fittedFirst, fittedFinal, fittedPreference));
        for (int f = 0; f < PassageScoring.Features; f++)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(SimilarityFeature)f,-24} {(f < fittedFirst.Length ? fittedFirst[f] : 0),9:0.0000} {fittedFinal[f],9:0.0000} {fittedPreference[f],9:0.0000} {fittedPreference[PassageScoring.Features + f],9:0.0000}"));
        if (!ablation)
            return;
        foreach (var (name, family) in FeatureFamilies.All)
        {
            var (without, ranking) = CrossValidate(articles, lists, FeatureFamilies.Mask(family));
            Calibrate(articles, without);
            output.WriteLine($"without {name}: {LinkScore(articles, without, Threshold)}, news_ecb p@1 {FirstRight(ecb, ranking):0.000}, news_synth p@1 {FirstRight(synth, ranking):0.000}");
        }
    }

    /// <summary>Calibrates the scores in place.</summary>
    private static Calibration Calibrate(List<PairSet> articles, Dictionary<PairSet, float[]> scores)
    {
        var calibration = Calibration.Fit([.. Known(articles, scores)]);
        foreach (float[] logits in scores.Values)
        {
            for (int pair = 0; pair < logits.Length; pair++)
                logits[pair] = (float)(calibration.Slope * logits[pair] + calibration.Offset);
        }

        return calibration;
    }

    private static IEnumerable<(double Logit, bool IsLinked)> Known(List<PairSet> articles, Dictionary<PairSet, float[]> scores) =>
        articles.SelectMany(set => set.Labels.Zip(scores[set]).Where(pair => pair.First != PairLabel.Unknown).Select(pair => ((double)pair.Second, pair.First != PairLabel.Apart)));

    /// <summary>The similarity of every pair, in logits, and its preference, by weights that were fitted without the topics of its fold.</summary>
    private static (Dictionary<PairSet, float[]> Scores, Dictionary<PairSet, float[]> Preferences) CrossValidate(List<PairSet> articles, RankedPairs[] ranked, ReadOnlySpan<bool> excluded)
    {
        Dictionary<PairSet, float[]> scores = [], preferences = [];
        for (int fold = 0; fold < GoldTexts.Folds; fold++)
        {
            var (first, final, preference) = Fit([.. articles.Where(set => set.Fold != fold)], [.. ranked.Select(corpus => corpus.Without(fold))], excluded);
            foreach (var set in articles.Concat(ranked.SelectMany(corpus => corpus.Sets)).Where(set => set.Fold == fold))
            {
                set.Estimate(first);
                scores[set] = Weigh(set, final);
                preferences[set] = Weigh(set.ByPartners(), preference);
            }
        }

        return (scores, preferences);
    }

    private static float[] Weigh(PairSet set, float[] weights) =>
        [.. Enumerable.Range(0, set.Pairs.Length).Select(pair => LogisticSimilarity.Dot(weights, set.FeaturesOf(pair)))];

    private static (float[] First, float[] Final, float[] Preference) Fit(List<PairSet> articles, RankedPairs[] ranked, ReadOnlySpan<bool> excluded)
    {
        var first = new SimilarityModel(PassageScoring.FirstFeatures, Penalty, PositiveWeight).Fit(articles, ranked, excluded);
        foreach (var set in articles.Concat(ranked.SelectMany(corpus => corpus.Sets)))
            set.Estimate(first);
        var final = new SimilarityModel(PassageScoring.Features, Penalty, PositiveWeight).Fit(articles, ranked, excluded);
        double[] importances = [EcbPreference, SynthPreference];
        bool[] excludedTwice = [.. excluded, .. excluded];
        var preference = new SimilarityModel(PassageScoring.Features * 2, PreferencePenalty, PositiveWeight)
            .Fit([.. articles.Select(set => set.ByPartners())], [.. ranked.Zip(importances, (corpus, importance) => new RankedPairs([.. corpus.Sets.Select(set => set.ByPartners())], importance))], excludedTwice);
        return (first, final, preference);
    }

    private static string LinkScore(List<PairSet> articles, Dictionary<PairSet, float[]> scores, double threshold)
    {
        int hits = 0, predicted = 0, links = 0, same = 0, sameLinks = 0;
        foreach (var set in articles)
        {
            links += set.Links;
            sameLinks += set.SameLinks;
            for (int pair = 0; pair < set.Pairs.Length; pair++)
            {
                if (LogisticSimilarity.Probability(scores[set][pair]) < threshold || set.Labels[pair] == PairLabel.Unknown)
                    continue;
                predicted++;
                hits += set.Labels[pair] != PairLabel.Apart ? 1 : 0;
                same += set.Labels[pair] == PairLabel.Same ? 1 : 0;
            }
        }

        double precision = (double)hits / Math.Max(1, predicted), recall = (double)hits / links;
        return string.Create(CultureInfo.InvariantCulture, $"t={threshold:0.00} P {precision:0.000} R {recall:0.000} F1 {2 * precision * recall / (precision + recall):0.000} same {(double)same / sameLinks:0.000}");
    }

    private static double FirstRight(List<PairSet> sets, Dictionary<PairSet, float[]> scores)
    {
        int right = 0;
        foreach (var set in sets)
        {
            for (int row = 0; row + 1 < set.Rows.Length; row++)
            {
                int best = -1;
                for (int pair = set.Rows[row]; pair < set.Rows[row + 1]; pair++)
                {
                    if (best < 0 || scores[set][pair] > scores[set][best])
                        best = pair;
                }

                right += best >= 0 && set.Labels[best] == PairLabel.Partial ? 1 : 0;
            }
        }

        return (double)right / sets.Sum(set => set.Links);
    }
}

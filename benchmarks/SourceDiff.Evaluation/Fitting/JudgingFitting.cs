using System.Globalization;
using System.Text;
using SourceDiff.Judging.Values;

namespace SourceDiff.Evaluation.Fitting;

/// <summary>
/// Fits the probability that two differing values are rivals for one slot. What annotated articles give is few; what was falsified
/// gives many, of one kind: both are used, and a falsified detail counts a fraction of a real one. What a reader said of values that an
/// earlier fit held against each other, in pairs of articles that are often of two events, shows it what is none.
/// </summary>
internal static class JudgingFitting
{
    private const double Penalty = 0.05;

    /// <summary>What a falsified detail counts; a real discrepancy counts double.</summary>
    private const double FalsifiedWeight = 0.5;

    public static void Run(string corpora, string planted, string verdicts, string? weights, bool list, TextWriter output)
    {
        var articles = JudgedCandidates.Read(Path.Combine(corpora, "article_pairs.facts.jsonl"));
        var falsified = JudgedCandidates.Read(Path.Combine(corpora, "falsified_pairs.facts.jsonl"));
        var stories = JudgedCandidates.ReadPlanted(Path.Combine(planted, "Tuning"), PairLabel.Same);
        var values = JudgedCandidates.ReadPlanted(Path.Combine(planted, "Values"), PairLabel.Partial);
        var judged = JudgedCandidates.ReadVerdicts(corpora, verdicts);
        List<JudgedCandidates> all = [.. articles, .. falsified, .. stories, .. values, .. judged];
        var scores = new Dictionary<SlotCandidate, double>(ReferenceEqualityComparer.Instance);
        for (int fold = 0; fold < GoldTexts.Folds; fold++)
        {
            var fitted = Fit(all.Where(pair => pair.Fold != fold));
            foreach (var (candidate, _, _) in all.Where(pair => pair.Fold == fold).SelectMany(pair => pair.Candidates))
                scores[candidate] = Probability(fitted, candidate);
        }

        output.WriteLine($"{articles.Count} pairs, {articles.Sum(pair => pair.Candidates.Count)} candidates, {articles.Sum(pair => pair.Candidates.Count(c => c.Label == PairLabel.Same))} right; {falsified.Count} falsified, {falsified.Count(pair => pair.IsSlotAspect)} of these aspects, {falsified.Count(pair => pair.Candidates.Exists(c => c.Label == PairLabel.Partial))} with a candidate");
        foreach (double gate in (double[])[0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8])
        {
            int wrong = articles.Sum(pair => pair.Candidates.Count(c => c.Label == PairLabel.Apart && scores[c.Candidate] >= gate));
            int right = articles.Sum(pair => pair.Candidates.Count(c => c.Label == PairLabel.Same && scores[c.Candidate] >= gate));
            int found = falsified.Count(pair => pair.Candidates.Exists(c => c.Label == PairLabel.Partial && scores[c.Candidate] >= gate));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"gate {gate:0.00}: right {right}, wrong {wrong} ({(double)wrong / articles.Count:0.00} a pair), falsified {found}; stories {Told(stories, scores, gate)}; values {Told(values, scores, gate)}; verdicts {Told(judged, scores, gate)}"));
        }

        WriteReliability(all, scores, output);
        if (list)
            List(all, scores, output);
        var model = Fit(all);
        for (int f = 0; f < model.Length; f++)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(SlotFeature)f,-16} {model[f],9:0.000}"));
        if (weights is not null)
            File.WriteAllText(weights, Source(model));
    }

    /// <summary>Of some pairs: candidates right and wrong from a gate on.</summary>
    private static string Told(List<JudgedCandidates> pairs, Dictionary<SlotCandidate, double> scores, double gate)
    {
        var told = pairs.SelectMany(pair => pair.Candidates).Where(c => c.Label != PairLabel.Unknown && scores[c.Candidate] >= gate).ToList();
        int right = told.Count(c => c.Label != PairLabel.Apart), of = pairs.Sum(pair => pair.Candidates.Count(c => c.Label is PairLabel.Same or PairLabel.Partial));
        return $"right {right} of {of}, wrong {told.Count - right}";
    }

    /// <summary>Ten bins: what probability was said, and how many were right; what gold is unsure of is left out.</summary>
    private static void WriteReliability(List<JudgedCandidates> all, Dictionary<SlotCandidate, double> scores, TextWriter output)
    {
        var told = all.SelectMany(pair => pair.Candidates).Where(c => c.Label != PairLabel.Unknown).Select(c => (Said: scores[c.Candidate], IsRight: c.Label != PairLabel.Apart)).ToList();
        output.WriteLine("| said | mean said | right | of |\n| --- | --- | --- | --- |");
        for (int bin = 0; bin < 10; bin++)
        {
            var here = told.Where(c => Math.Min(9, (int)(c.Said * 10)) == bin).ToList();
            if (here.Count > 0)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {bin / 10.0:0.0}–{(bin + 1) / 10.0:0.0} | {here.Average(c => c.Said):0.00} | {here.Average(c => c.IsRight ? 1.0 : 0):0.00} | {here.Count} |"));
        }
    }

    private static float[] Fit(IEnumerable<JudgedCandidates> pairs)
    {
        var sets = pairs.SelectMany(pair => pair.Candidates.Where(c => c.Label != PairLabel.Unknown).Select(c => new PairSet(c.Candidate.Features, pair.Fold, c.Label))).ToList();
        return new LinearModel(SlotModel.Features, Penalty, 0).Fit(sets, [], FalsifiedWeight, []);
    }

    private static double Probability(float[] weights, SlotCandidate candidate)
    {
        double sum = 0;
        for (int f = 0; f < weights.Length; f++)
            sum += weights[f] * candidate.Features[f];
        return 1 / (1 + Math.Exp(-sum));
    }

    private static void List(List<JudgedCandidates> all, Dictionary<SlotCandidate, double> scores, TextWriter output)
    {
        foreach (var pair in all)
        {
            if (pair.IsFalsified && pair.IsSlotAspect && !pair.Candidates.Exists(c => c.Label == PairLabel.Partial))
                output.WriteLine($"{pair.Id}: NO CANDIDATE {pair.Injected}");
            foreach (var (candidate, label, text) in pair.Candidates)
            {
                bool fires = scores[candidate] >= SlotWeights.Gate;
                if (label == PairLabel.Unknown)
                    continue;
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pair.Id}: {Outcome(label, fires)} {scores[candidate]:0.00} {text} | {string.Join(" ", candidate.Features.Skip(1).Select((x, f) => $"{(SlotFeature)(f + 1)}={x:0.##}").Where(x => !x.EndsWith("=0", StringComparison.Ordinal)))}"));
            }
        }
    }

    private static string Outcome(PairLabel label, bool fires) => (label, fires) switch
    {
        (PairLabel.Apart, true) => "WRONG",
        (PairLabel.Apart, false) => "SILENT",
        (PairLabel.Same, true) => "RIGHT REAL",
        (PairLabel.Same, false) => "MISSED REAL",
        (_, true) => "RIGHT",
        _ => "MISSED",
    };

    private static string Source(float[] weights)
    {
        var rows = new StringBuilder();
        for (int f = 0; f < weights.Length; f++)
            rows.Append(CultureInfo.InvariantCulture, $"        {weights[f]:0.0###}f, // {(SlotFeature)f}\n");
        return $$"""
            namespace SourceDiff.Judging.Values;

            /// <summary>
            /// The weights of <see cref="SlotModel"/>, one a <see cref="SlotFeature"/>. Written by <c>SourceDiff.Evaluation fit judging</c>
            /// from pairs of news articles with every shared detail annotated, from the same pairs with one detail falsified, and from a reader's
            /// verdicts on others (texts of ECB+ via ABCD-LINK, CC BY 4.0): do not edit, fit again.
            /// </summary>
            internal static class SlotWeights
            {
                /// <summary>The least probability at which differing values are told: chosen from the cross-validated gates in <c>benchmarks/README.md</c>.</summary>
                public const double Gate = {{SlotWeights.Gate.ToString(CultureInfo.InvariantCulture)}};

                public static ReadOnlySpan<float> All =>
                [
            {{rows.ToString().TrimEnd('\n')}}
                ];
            }

            """.ReplaceLineEndings("\n");
    }
}

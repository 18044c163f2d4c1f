using System.Globalization;
using SourceDiff.Judging.Values;

namespace SourceDiff.Evaluation.Fitting;

/// <summary>Writes how right a probability of <see cref="SlotCandidate"/>s is: from each gate on, in bins, one by one.</summary>
internal sealed class JudgingTables(Func<SlotCandidate, double> probability, TextWriter output)
{
    private const int Bins = 10;

    private static readonly double[] Gates = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8];

    public void WriteGates(JudgedSets sets)
    {
        output.WriteLine($"{sets.Articles.Count} pairs, {sets.Articles.Sum(pair => pair.Candidates.Count)} candidates, {sets.Articles.Sum(pair => pair.Candidates.Count(c => c.Label == PairLabel.Same))} right; {sets.Falsified.Count} falsified, {sets.Falsified.Count(pair => pair.IsSlotAspect)} of these aspects, {sets.Falsified.Count(pair => pair.Candidates.Exists(c => c.Label == PairLabel.Partial))} with a candidate");
        foreach (double gate in Gates)
        {
            int found = sets.Falsified.Count(pair => pair.Candidates.Exists(c => c.Label == PairLabel.Partial && probability(c.Candidate) >= gate));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"gate {gate:0.00}: articles {Told(sets.Articles, gate)}; falsified {found}; stories {Told(sets.Stories, gate)}; values {Told(sets.Values, gate)}; real pairs {Told([.. sets.Judged.Where(pair => pair.IsRealPair)], gate)}; pairs of a topic {Told([.. sets.Judged.Where(pair => !pair.IsRealPair)], gate)}; sentences {Told(sets.Sentences, gate)}; plain {Told(sets.Plain, gate)}; of other stories {Told(sets.Apart, gate)}"));
        }
    }

    public void WriteGates(string name, List<JudgedCandidates> pairs)
    {
        output.WriteLine($"{name}: {pairs.Count} pairs, {pairs.Sum(pair => pair.Candidates.Count)} candidates");
        foreach (double gate in Gates)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"gate {gate:0.00}: {Told(pairs, gate)}"));
    }

    /// <summary>Of every gate before the weighing: how many right and wrong ones it keeps out, of which gold knows.</summary>
    public void WriteReasons(List<JudgedCandidates> pairs)
    {
        foreach (var reason in pairs.SelectMany(pair => pair.Gated).Where(gated => gated.Label != PairLabel.Unknown).GroupBy(gated => gated.Reason).OrderByDescending(group => group.Count(gated => gated.Label != PairLabel.Apart)))
            output.WriteLine($"kept out: {reason.Key}: right {reason.Count(gated => gated.Label != PairLabel.Apart)}, wrong {reason.Count(gated => gated.Label == PairLabel.Apart)}");
    }

    /// <summary>A row a candidate, to look into with other tools: id, label, what was said, the features.</summary>
    public void WriteRows(List<JudgedCandidates> all, string path) => File.WriteAllLines(path, all.SelectMany(pair => pair.Candidates.Where(c => c.Label != PairLabel.Unknown)
        .Select(c => string.Create(CultureInfo.InvariantCulture, $"{pair.Id}\t{pair.Fold}\t{pair.Importance}\t{c.Label}\t{probability(c.Candidate):0.0000}\t{c.Text}\t{string.Join('\t', c.Candidate.Features)}"))));

    /// <summary>What the gates keep out of what gold calls a discrepancy.</summary>
    public void WriteKeptOut(List<JudgedCandidates> pairs)
    {
        foreach (var pair in pairs)
        {
            foreach (var (reason, label, text) in pair.Gated)
            {
                if (label is PairLabel.Same or PairLabel.Partial)
                    output.WriteLine($"{pair.Id}: KEPT OUT {reason}: {text}");
            }
        }
    }

    /// <summary>How well the probability puts right before wrong: the mean precision at each right one, and the most found at a precision of .6.</summary>
    public void WriteRanking(string name, List<JudgedCandidates> pairs)
    {
        var told = pairs.SelectMany(pair => pair.Candidates).Where(c => c.Label != PairLabel.Unknown).Select(c => (Said: probability(c.Candidate), IsRight: c.Label != PairLabel.Apart)).OrderByDescending(c => c.Said).ToList();
        int right = 0, most = 0;
        double sum = 0, gate = 1;
        for (int i = 0; i < told.Count; i++)
        {
            right += told[i].IsRight ? 1 : 0;
            sum += told[i].IsRight ? right / (i + 1.0) : 0;
            if (right >= WantedPrecision * (i + 1))
                (most, gate) = (right, told[i].Said);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: mean precision {sum / Math.Max(1, right):0.000}; at a precision of {WantedPrecision} (gate {gate:0.00}) right {most} of {right}, {told.Count} weighed"));
    }

    private const double WantedPrecision = 0.6;

    /// <summary>Ten bins: what probability was said, and how many were right; what gold is unsure of is left out.</summary>
    public void WriteReliability(string name, List<JudgedCandidates> pairs)
    {
        var told = pairs.SelectMany(pair => pair.Candidates).Where(c => c.Label != PairLabel.Unknown).Select(c => (Said: probability(c.Candidate), IsRight: c.Label != PairLabel.Apart)).ToList();
        output.WriteLine($"| {name}: said | mean said | right | of |\n| --- | --- | --- | --- |");
        for (int bin = 0; bin < Bins; bin++)
        {
            var here = told.Where(c => Math.Min(Bins - 1, (int)(c.Said * Bins)) == bin).ToList();
            if (here.Count > 0)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {bin / 10.0:0.0}–{(bin + 1) / 10.0:0.0} | {here.Average(c => c.Said):0.00} | {here.Average(c => c.IsRight ? 1.0 : 0):0.00} | {here.Count} |"));
        }
    }

    public void WriteCandidates(List<JudgedCandidates> all)
    {
        foreach (var pair in all)
        {
            if (pair.IsFalsified && pair.IsSlotAspect && !pair.Candidates.Exists(c => c.Label == PairLabel.Partial))
                output.WriteLine($"{pair.Id}: NO CANDIDATE {pair.Injected}");
            foreach (var (candidate, label, text) in pair.Candidates)
            {
                double said = probability(candidate);
                if (label == PairLabel.Unknown)
                    continue;
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pair.Id}: {Outcome(label, said >= SlotWeights.Gate)} {said:0.00} {text} | {string.Join(" ", candidate.Features.Skip(1).Select((x, f) => $"{(SlotFeature)(f + 1)}={x:0.##}").Where(x => !x.EndsWith("=0", StringComparison.Ordinal)))}"));
            }
        }
    }

    /// <summary>Of some pairs: candidates right and wrong from a gate on.</summary>
    private string Told(List<JudgedCandidates> pairs, double gate)
    {
        var told = pairs.SelectMany(pair => pair.Candidates).Where(c => c.Label != PairLabel.Unknown && probability(c.Candidate) >= gate).ToList();
        int right = told.Count(c => c.Label != PairLabel.Apart), of = pairs.Sum(pair => pair.Candidates.Count(c => c.Label is PairLabel.Same or PairLabel.Partial));
        return $"right {right} of {of}, wrong {told.Count - right}";
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
}

using SourceDiff.Judging.Values;

namespace SourceDiff.Evaluation.Fitting;

/// <summary>All that <c>fit judging</c> learns from.</summary>
/// <param name="Articles">Real articles with everything annotated.</param>
/// <param name="Falsified">The same with one detail falsified: only that is known.</param>
/// <param name="Stories">Invented pairs, told in running text.</param>
/// <param name="Values">Invented pairs that differ in values above all.</param>
/// <param name="Judged">Real pairs of which readers judged what was held against each other.</param>
/// <param name="Sentences">Real pairs of single sentences, of other papers and years.</param>
/// <param name="Plain">Invented pairs of single sentences, plainer than news.</param>
/// <param name="Apart">Real pairs of different stories: nothing in them is a discrepancy.</param>
internal sealed record JudgedSets(List<JudgedCandidates> Articles, List<JudgedCandidates> Falsified, List<JudgedCandidates> Stories, List<JudgedCandidates> Values, List<JudgedCandidates> Judged, List<JudgedCandidates> Sentences, List<JudgedCandidates> Plain, List<JudgedCandidates> Apart)
{
    /// <summary>What one of <see cref="Values"/> counts in calibrating: an article differs in fewer values than they do.</summary>
    private const double DenseWeight = 0.5;

    public List<JudgedCandidates> All { get; } = [.. Articles, .. Falsified, .. Stories, .. Values, .. Judged, .. Sentences, .. Plain, .. Apart];

    public static JudgedSets Read(string corpora, string planted, string verdicts) => new(
        JudgedCandidates.Read(Path.Combine(corpora, "article_pairs.facts.jsonl")),
        JudgedCandidates.Read(Path.Combine(corpora, "falsified_pairs.facts.jsonl")),
        [.. JudgedCandidates.ReadPlanted(Path.Combine(planted, "Tuning"), PairLabel.Same), .. JudgedCandidates.ReadPlanted(Path.Combine(planted, "Retold"), PairLabel.Same)],
        JudgedCandidates.ReadPlanted(Path.Combine(planted, "Values"), PairLabel.Partial),
        JudgedCandidates.ReadVerdicts(corpora, verdicts),
        JudgedCandidates.ReadSentences(corpora, Path.Combine(Path.GetDirectoryName(verdicts) ?? "", "mrpc.tsv")),
        [.. JudgedCandidates.ReadPlanted(Path.Combine(planted, "Sentences"), PairLabel.Same).Select(pair => pair with { Importance = 0.25 })],
        JudgedCandidates.ReadApart(corpora, Path.Combine(Path.GetDirectoryName(verdicts) ?? "", "polnear.tsv")));

    /// <summary>What is right and wrong in everything that shows how often either is: a falsified pair shows no wrong ones.</summary>
    public IEnumerable<(double Logit, bool IsRight, double Weight)> Calibrating(Dictionary<SlotCandidate, double> logits) =>
        Articles.Concat(Stories).Concat(Judged).Concat(Sentences).Concat(Plain).Concat(Apart).Select(pair => (Pair: pair, Weight: pair.Importance)).Concat(Values.Select(pair => (Pair: pair, Weight: DenseWeight)))
            .SelectMany(set => set.Pair.Candidates.Where(c => c.Label != PairLabel.Unknown).Select(c => (logits[c.Candidate], c.Label != PairLabel.Apart, set.Weight)));
}

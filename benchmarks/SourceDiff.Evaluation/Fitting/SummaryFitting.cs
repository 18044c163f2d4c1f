using SourceDiff.Evaluation.Predicting;
using SourceDiff.Evaluation.Predicting.Suspecting;

namespace SourceDiff.Evaluation.Fitting;

/// <summary>
/// Fits the tasks that ask whether a summary has a wrong word. With few articles and many summaries of each, every article is held
/// out in turn, and the boundary between the two answers comes from held-out scores: those of an article that the weights have
/// seen lie further apart.
/// </summary>
internal sealed class SummaryFitting
{
    private readonly List<LabelExample> _examples;
    private readonly Dictionary<LabelExample, double> _heldOut = [];

    public SummaryFitting(IEnumerable<LabelExample> examples)
    {
        _examples = [.. examples];
        var premises = _examples.Select(example => example.Premise).Distinct().ToArray();
        foreach (var scores in premises.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(HeldOut).ToArray())
        {
            foreach (var (example, score) in scores)
                _heldOut.Add(example, score);
        }

        Words = LabelFitting.FitWords(_examples);
    }

    /// <summary>The weights of <see cref="SuspicionModel"/>.</summary>
    public float[] Words { get; }

    /// <summary>The answers of a task to its held-out examples, each with the boundary that the other articles give.</summary>
    public string[] Answers(string corpus)
    {
        var labels = PairLabels.Labels(corpus);
        List<LabelExample> own = [.. Of(corpus)];
        var boundaries = own.Select(example => example.Premise).Distinct().ToDictionary(premise => premise, premise => Boundary(own.Where(example => example.Premise != premise), labels[0]));
        return [.. own.Select(example => labels[_heldOut[example] >= boundaries[example.Premise] ? 0 : 1])];
    }

    /// <summary>How often a wrong summary of a task scores higher than a right one, held out: it does not hang on the boundary, and tells small gains from noise.</summary>
    public double Ranking(string corpus)
    {
        string wrong = PairLabels.Labels(corpus)[0];
        double[] lower = [.. Of(corpus).Where(example => example.Gold.Label != wrong).Select(example => _heldOut[example])], higher = [.. Of(corpus).Where(example => example.Gold.Label == wrong).Select(example => _heldOut[example])];
        return higher.Average(score => lower.Average(other => score > other ? 1 : score < other ? 0 : 0.5));
    }

    public Dictionary<string, float[]> Fit(string corpus)
    {
        var labels = PairLabels.Labels(corpus);
        float[] first = new LabelFitting(corpus).FitWithinPremises(_examples);
        first[0] = (float)Math.Round(-Boundary(Of(corpus), labels[0]), 4);
        return new Dictionary<string, float[]> { [labels[0]] = first, [labels[1]] = Array.ConvertAll(first, weight => -weight) };
    }

    private IEnumerable<LabelExample> Of(string corpus) => _examples.Where(example => example.Corpus == corpus);

    private (LabelExample, double)[] HeldOut(uint premise)
    {
        List<LabelExample> rest = _examples.FindAll(example => example.Premise != premise), own = _examples.FindAll(example => example.Premise == premise);
        float[] weights = new LabelFitting(own[0].Corpus).FitWithinPremises(rest), words = LabelFitting.FitWords(rest);
        return [.. own.Select(example => (example, Score(weights, words, example)))];
    }

    private static double Score(float[] weights, float[] words, LabelExample example)
    {
        double sum = PairLabels.SuspicionWeight * SuspicionModel.Score(words, example.Words);
        for (int f = 0; f < weights.Length; f++)
            sum += f == PairFeatures.Suspicion ? 0 : weights[f] * (double)example.Features[f];
        return sum;
    }

    /// <summary>The score at which both labels are found alike often: the best one jumps with single examples.</summary>
    private double Boundary(IEnumerable<LabelExample> examples, string label)
    {
        var scored = examples.Select(example => (Score: _heldOut[example], IsPositive: example.Gold.Label == label)).OrderBy(example => example.Score).ToArray();
        double positives = scored.Count(example => example.IsPositive), negatives = scored.Length - positives, missed = 0, spared = 0;
        foreach (var (score, isPositive) in scored)
        {
            missed += isPositive ? 1 : 0;
            spared += isPositive ? 0 : 1;
            if (spared / negatives >= 1 - (missed / positives))
                return score;
        }

        return 0;
    }
}

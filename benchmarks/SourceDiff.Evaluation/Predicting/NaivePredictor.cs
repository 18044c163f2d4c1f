using System.Text.RegularExpressions;
using SourceDiff.Evaluation.Corpora;

namespace SourceDiff.Evaluation.Predicting;

/// <summary>
/// What a developer writes in an afternoon: split at full stops, match by token overlap, compare the sets of numbers.
/// It stands beside the product so that every figure shows what the product adds.
/// </summary>
internal sealed partial class NaivePredictor : IPredictor
{
    // At this overlap the naive links score best on the tuning pairs.
    private const double Linked = 0.3;

    // A text counts as covered when the other has half of its words.
    private const double Covered = 0.5;

    public FactsPrediction Predict(string corpus, FactsGold gold)
    {
        var left = Split(gold.Left);
        var right = Split(gold.Right);
        var alignments = new List<AlignmentPrediction>();
        var findings = new List<FindingPrediction>();
        foreach (var one in left)
        {
            var best = right.Select(other => (Sentence: other, Overlap: Overlap(one.Words, other.Words))).OrderByDescending(match => match.Overlap).FirstOrDefault();
            if (best.Overlap < Linked)
                continue;
            var leftSpan = gold.LeftText.ToCodePoints(one.Span);
            var rightSpan = gold.RightText.ToCodePoints(best.Sentence.Span);
            alignments.Add(new(leftSpan, rightSpan));
            if (one.Numbers.Count > 0 && best.Sentence.Numbers.Count > 0)
                findings.Add(new(one.Numbers.SetEquals(best.Sentence.Numbers) ? "agreement" : "discrepancy", "quantity", null, [leftSpan], [rightSpan]));
        }

        return new FactsPrediction(gold.Id, [.. alignments], [.. findings]);
    }

    public LinksPrediction Predict(string corpus, LinksGold gold) => new(gold.Id,
        [.. gold.Left.SelectMany((left, i) => gold.Right.Select((right, j) => new[] { i, j, Math.Round(Overlap(Words(left), Words(right)), 6) }))]);

    public PairPrediction Predict(string corpus, PairGold gold)
    {
        var right = Words(gold.Right);
        double covered = right.Count == 0 ? 0 : (double)right.Count(Words(gold.Left).Contains) / right.Count;
        bool differs = !Numbers(gold.Right).IsSubsetOf(Numbers(gold.Left));
        return new PairPrediction(gold.Id, Label(corpus, covered, differs));
    }

    public SentencesPrediction Predict(string corpus, SentencesGold gold) => new(gold.Id, [.. Split(gold.Text).Select(sentence => gold.Text.Substring(sentence.Span.Start, sentence.Span.Length))]);

    public ValuesPrediction Predict(string corpus, ValuesGold gold)
    {
        var text = new CodePointText(gold.Text);
        return new ValuesPrediction(gold.Id, [.. Number().Matches(gold.Text)
            .Select(match => (text.ToCodePoints(new(match.Index, match.Index + match.Length)), match.Value.Replace(",", "", StringComparison.Ordinal)))
            .Select(found => new ValuePrediction(found.Item1.Start, found.Item1.End, "number", found.Item2))]);
    }

    public AttributionsPrediction Predict(string corpus, AttributionsGold gold)
    {
        var text = new CodePointText(gold.Text);
        return new AttributionsPrediction(gold.Id, [.. Quoted().Matches(gold.Text)
            .Select(match => new AttributionSpans([], [], [text.ToCodePoints(new(match.Index, match.Index + match.Length))]))]);
    }

    /// <summary>The words of each task: numbers that differ tell against the right text, and so do words that the left has not.</summary>
    private static string Label(string corpus, double covered, bool differs) => corpus switch
    {
        "mrpc" => covered >= Covered ? "paraphrase" : "different",
        "summedits_news" or "summedits_ectsum" => differs || covered < Covered ? "inconsistent" : "consistent",
        "equate_newsnli" => differs || covered < Covered ? "neutral" : "entailment",
        "equate_awpnli" or "fever_symmetric" => differs || covered < Covered ? "contradiction" : "entailment",
        _ => differs ? "contradiction" : covered < Covered ? "neutral" : "entailment",
    };

    private static List<(Model.TextSpan Span, HashSet<string> Words, HashSet<string> Numbers)> Split(string text) =>
        [.. Sentence().Matches(text).Select(match => (new Model.TextSpan(match.Index, match.Index + match.Length), Words(match.Value), Numbers(match.Value)))];

    private static HashSet<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value.ToLowerInvariant())];

    private static HashSet<string> Numbers(string text) => [.. Number().Matches(text).Select(match => match.Value)];

    private static double Overlap(HashSet<string> left, HashSet<string> right)
    {
        int common = left.Count(right.Contains);
        return common == 0 ? 0 : (double)common / (left.Count + right.Count - common);
    }

    [GeneratedRegex(@"\S.*?(?:[.!?](?=\s)|$)", RegexOptions.Multiline)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\d[\d,]*(?:\.\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex("[\"“][^\"“”]{1,2000}[\"”]")]
    private static partial Regex Quoted();
}

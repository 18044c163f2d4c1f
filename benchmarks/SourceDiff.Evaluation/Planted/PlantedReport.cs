using System.Globalization;
using SourceDiff.Evaluation.Corpora;
using SourceDiff.Evaluation.Predicting;
using SourceDiff.Evaluation.Scoring;

namespace SourceDiff.Evaluation.Planted;

/// <summary>What was found, what was missed and what was a false alarm, pair by pair and in all.</summary>
internal sealed class PlantedReport
{
    private readonly ConfidenceBins _ofValues = new(), _ofOthers = new();

    private readonly List<(FactsGold Gold, FactsPrediction Prediction)> _pairs;

    public PlantedReport(string name, IReadOnlyList<FactsGold> golds, IPredictor predictor)
    {
        Name = name;
        _pairs = [.. golds.Select(gold => (gold, predictor.Predict("planted", gold)))];
        foreach (var (gold, prediction) in _pairs)
        {
            Planted += Wrong(gold).Count(fact => fact.Sure);
            Aligned += Wrong(gold).Count(fact => fact.Sure && AreAligned(prediction, fact));
            Found += Wrong(gold).Count(fact => fact.Sure && IsFound(gold, prediction, fact));
            // What hits nothing but rows that editors may see either way counts neither way.
            var counted = Reported(prediction).Where(finding => Hits(gold, finding) is var hits && (hits.Count == 0 || hits.Exists(fact => fact.Sure))).ToList();
            Findings += counted.Count;
            foreach (var finding in counted)
                (MissedReason.IsOfValue(finding.Aspect) ? _ofValues : _ofOthers).Add(finding.Confidence, Hits(gold, finding).Count > 0);
            FalseAlarms += counted.Count(finding => Hits(gold, finding).Count == 0);
        }
    }

    public string Name { get; }

    public int Pairs => _pairs.Count;

    /// <summary>Discrepancies in the gold.</summary>
    public int Planted { get; }

    /// <summary>Those of them whose two sentences were aligned: what a judge could have found.</summary>
    public int Aligned { get; }

    public int Found { get; }

    /// <summary>Discrepancies that were reported.</summary>
    public int Findings { get; }

    public int FalseAlarms { get; }

    public double Precision => Measures.Ratio(Findings - FalseAlarms, Findings);

    public double Recall => Measures.Ratio(Found, Planted);

    public void WriteSummary(TextWriter writer) => writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{Name,-8} {Pairs,2} pairs: found {Found} of {Planted} (recall {Recall:0.000}), {Findings - FalseAlarms} of {Findings} right (precision {Precision:0.000}), {Measures.Ratio(FalseAlarms, Pairs):0.00} false alarms a pair; agrees found {Share("agrees")}, compatible found {Share("compatible")}; planted discrepancies in aligned sentences {Aligned}"));

    /// <summary>Of the discrepancies told with some confidence, how many are right: of values, and of all else.</summary>
    public void WriteReliability(TextWriter writer)
    {
        writer.WriteLine($"{Name,-8} values right, by mean confidence: {_ofValues.ToLine()}");
        writer.WriteLine($"{Name,-8} others right, by mean confidence: {_ofOthers.ToLine()}");
    }

    public void WriteDiscrepancies(TextWriter writer)
    {
        foreach (var (gold, prediction) in _pairs)
        {
            writer.WriteLine($"\n== {Name}/{gold.Id}");
            MissedReason? reason = null;
            foreach (var fact in Wrong(gold))
            {
                bool found = IsFound(gold, prediction, fact);
                writer.WriteLine($"  {(found ? "found" : "missed"),-11} {(fact.Sure ? "" : "(unsure) ")}{fact.Aspect} {fact.Relation}: '{fact.Left.Text}' ↔ '{fact.Right.Text}' ({fact.Subject}){(AreAligned(prediction, fact) ? "" : " [sentences not aligned]")}");
                if (!found && MissedReason.IsOfValue(fact.Aspect))
                    writer.WriteLine($"              {(reason ??= new MissedReason(gold)).Of(fact)}");
            }

            foreach (var finding in Reported(prediction).Where(finding => Hits(gold, finding).Count == 0))
                writer.WriteLine($"  false alarm {finding.Aspect} {finding.Relation}: {Quote(gold.LeftText, finding.Left)} ↔ {Quote(gold.RightText, finding.Right)} {finding.Note}".TrimEnd());
        }
    }

    /// <summary>Agreements and compatible differences that were not reported as such.</summary>
    public void WriteMissedAgreements(TextWriter writer)
    {
        foreach (var (gold, prediction) in _pairs)
        {
            foreach (var fact in gold.Facts!.Where(fact => !fact.IsWrong && !IsAgreed(gold, prediction, fact)))
                writer.WriteLine($"  {Name}/{gold.Id}: missed {fact.Relation} {fact.Aspect}: '{fact.Left.Text}' ↔ '{fact.Right.Text}' ({fact.Subject})");
        }
    }

    private static IEnumerable<SharedFact> Wrong(FactsGold gold) => gold.Facts!.Where(fact => fact.IsWrong);

    private static IEnumerable<FindingPrediction> Reported(FactsPrediction prediction) => prediction.Findings.Where(finding => finding.IsDiscrepancy);

    private static List<SharedFact> Hits(FactsGold gold, FindingPrediction finding) => [.. Wrong(gold).Where(fact => FactMatch.Hits(gold, finding, fact))];

    private static bool IsFound(FactsGold gold, FactsPrediction prediction, SharedFact fact) => Reported(prediction).Any(finding => FactMatch.Hits(gold, finding, fact));

    private static bool IsAgreed(FactsGold gold, FactsPrediction prediction, SharedFact fact) =>
        prediction.Findings.Any(finding => finding.IsAgreement && FactMatch.Hits(gold, finding, fact));

    private static string Quote(CodePointText text, CodePointSpan[] spans) => string.Join(" + ", spans.Select(span => $"'{text[span]}'"));

    /// <summary>Whether the two places were laid side by side at all: no judge sees what is not aligned.</summary>
    private static bool AreAligned(FactsPrediction prediction, SharedFact fact) =>
        prediction.Alignments.Any(alignment => alignment.Left.Overlap(fact.Left.Span) > 0 && alignment.Right.Overlap(fact.Right.Span) > 0);

    private string Share(string relation)
    {
        var facts = _pairs.SelectMany(pair => pair.Gold.Facts!.Where(fact => fact.Sure && fact.Relation == relation).Select(fact => IsAgreed(pair.Gold, pair.Prediction, fact))).ToList();
        return $"{facts.Count(found => found)}/{facts.Count}";
    }
}

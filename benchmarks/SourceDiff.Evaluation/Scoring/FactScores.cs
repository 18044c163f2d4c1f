using System.Text.Json.Nodes;
using SourceDiff.Evaluation.Corpora;
using SourceDiff.Evaluation.Planted;
using SourceDiff.Evaluation.Predicting;

namespace SourceDiff.Evaluation.Scoring;

/// <summary>
/// Links between sentences, discrepancies with their false alarms, agreements. A finding hits a gold fact of a kindred
/// aspect when on each side it cites the gold sentence, or another mention of the same value. A falsified detail is
/// found when a discrepancy of a kindred aspect cites the falsified words.
/// </summary>
internal sealed class FactScores
{
    private readonly ErrorLog _errors;
    private readonly AspectTally _injected = new(), _conflicts = new(), _alarms = new(), _agrees = new(), _compatible = new();
    private readonly RelationConfusion _confusion = new();
    private readonly ConfidenceBins _alarmConfidence = new(), _agreementConfidence = new(), _injectedConfidence = new();
    private int _links, _predictedLinks, _goldLinks, _sameFound, _same, _pairs;

    private FactScores(ErrorLog errors) => _errors = errors;

    public static JsonObject Score(IReadOnlyList<FactsGold> golds, IReadOnlyList<FactsPrediction> predictions, ErrorLog errors, JsonObject details)
    {
        var scores = new FactScores(errors);
        foreach (var (gold, prediction) in golds.Zip(predictions))
        {
            if (gold.Injected is { } injected)
            {
                scores.AddInjected(gold, injected, prediction);
                continue;
            }

            scores._pairs++;
            scores.AddLinks(gold, prediction);
            scores.AddFindings(gold, prediction);
        }

        return scores.ToJson(details);
    }

    private void AddInjected(FactsGold gold, SharedFact injected, FactsPrediction prediction)
    {
        var finders = prediction.Findings.Where(finding => finding.IsDiscrepancy
            && Kinship.AreKin(finding.Aspect, injected.Aspect) && CodePointSpan.Touches(finding.Right, injected.Right.Span)).ToList();
        bool found = finders.Count > 0;
        foreach (var finder in finders)
            _injectedConfidence.Add(finder.Confidence, true);
        _confusion.Add(injected.Aspect, "falsified", found ? finders[0].Relation! : prediction.Findings.FirstOrDefault(finding => finding.IsAgreement
            && Kinship.AreKin(finding.Aspect, injected.Aspect) && CodePointSpan.Touches(finding.Right, injected.Right.Span))?.Relation ?? RelationConfusion.Silent);
        _injected.Add(injected.Aspect, found);
        if (!found)
            _errors.Add($"missed {injected.Aspect}", gold.Id, $"'{injected.Left.Text}' → '{injected.Right.Text}' in: {Context(gold.RightText, injected.Right.Span)}{Why(gold, injected)}");
    }

    private void AddLinks(FactsGold gold, FactsPrediction prediction)
    {
        var left = gold.Sentences!.Left;
        var right = gold.Sentences.Right;
        (int, int) Key(SentenceLink link) => (Array.IndexOf(left, link.Left), Array.IndexOf(right, link.Right));
        var sure = gold.Links!.Where(link => link.Sure).Select(Key).ToHashSet();
        var unsure = gold.Links!.Where(link => !link.Sure).Select(Key).ToHashSet();
        var core = gold.Links!.Where(link => link is { Sure: true, Degree: "same" }).Select(Key).ToHashSet();
        var predicted = SentencePairs(gold.Sentences, prediction);
        _links += predicted.Count(sure.Contains);
        _predictedLinks += predicted.Count(pair => !unsure.Contains(pair));
        _goldLinks += sure.Count;
        _sameFound += predicted.Count(core.Contains);
        _same += core.Count;
        foreach (var (i, j) in sure.Where(pair => !predicted.Contains(pair)).Order())
            _errors.Add(core.Contains((i, j)) ? "missed same link" : "missed partial link", gold.Id, $"{gold.LeftText[left[i]]} ≈ {gold.RightText[right[j]]}");
        foreach (var (i, j) in predicted.Where(pair => !sure.Contains(pair) && !unsure.Contains(pair)).Order())
            _errors.Add("wrong link", gold.Id, $"{gold.LeftText[left[i]]} ≉ {gold.RightText[right[j]]}");
    }

    /// <summary>Predicted alignments as pairs of gold sentences: a sentence counts where half of it is covered.</summary>
    private static HashSet<(int Left, int Right)> SentencePairs(SentenceSpans sentences, FactsPrediction prediction)
    {
        static IEnumerable<int> Covered(CodePointSpan span, CodePointSpan[] sentences) =>
            Enumerable.Range(0, sentences.Length).Where(i => 2 * span.Overlap(sentences[i]) >= sentences[i].Length);
        return [.. prediction.Alignments.SelectMany(alignment => Covered(alignment.Left, sentences.Left)
            .SelectMany(i => Covered(alignment.Right, sentences.Right).Select(j => (i, j))))];
    }

    private void AddFindings(FactsGold gold, FactsPrediction prediction)
    {
        bool Hits(FindingPrediction finding, SharedFact fact) => FactMatch.Hits(gold, finding, fact);
        var bad = prediction.Findings.Where(finding => finding.IsDiscrepancy).ToList();
        var wrong = gold.Facts!.Where(fact => fact.IsWrong).ToList();
        foreach (var fact in wrong.Where(fact => fact.Sure))
            Add(_conflicts, "missed discrepancy", gold, fact, bad.Exists(finding => Hits(finding, fact)));

        foreach (var finding in bad)
        {
            var hit = wrong.Where(fact => Hits(finding, fact)).ToList();
            if (hit.Count > 0 && !hit.Exists(fact => fact.Sure))
                continue;
            _alarms.Add(finding.Aspect, hit.Count > 0);
            _alarmConfidence.Add(finding.Confidence, hit.Count > 0);
            if (hit.Count == 0)
                _errors.Add("false alarm", gold.Id, $"{finding.Aspect} {finding.Relation}: {Quote(gold.LeftText, finding.Left)} ↔ {Quote(gold.RightText, finding.Right)} {finding.Note}");
        }

        var good = prediction.Findings.Where(finding => finding.IsAgreement).ToList();
        foreach (var finding in good)
            _agreementConfidence.Add(finding.Confidence, gold.Facts!.Any(fact => !fact.IsWrong && Hits(finding, fact)));
        foreach (var fact in gold.Facts!.Where(fact => fact.Sure))
            _confusion.Add(fact.Aspect, fact.Relation!, (bad.Find(finding => Hits(finding, fact)) ?? good.Find(finding => Hits(finding, fact) && finding.Relation == fact.Relation) ?? good.Find(finding => Hits(finding, fact)))?.Relation ?? RelationConfusion.Silent);
        foreach (var fact in gold.Facts!.Where(fact => fact is { Sure: true, IsWrong: false }))
            Add(fact.Relation == "agrees" ? _agrees : _compatible, $"missed {fact.Relation}", gold, fact, good.Exists(finding => Hits(finding, fact)));
    }

    private void Add(AspectTally tally, string missed, FactsGold gold, SharedFact fact, bool found)
    {
        tally.Add(fact.Aspect, found);
        if (!found)
            _errors.Add(missed, gold.Id, $"{fact.Aspect} {fact.Relation} ({fact.Subject}): '{fact.Left.Text}' ↔ '{fact.Right.Text}'{(fact.IsWrong ? Why(gold, fact) : "")}");
    }

    /// <summary>What kept a differing value from being told.</summary>
    private static string Why(FactsGold gold, SharedFact missed) => MissedReason.IsOfValue(missed.Aspect) ? $" | {new MissedReason(gold).Of(missed)}" : "";

    private JsonObject ToJson(JsonObject details)
    {
        var scores = new JsonObject();
        _confusion.WriteTo(details);
        if (_injected.Total > 0)
        {
            scores["falsified_recall"] = Measures.Round(Measures.Ratio(_injected.Found, _injected.Total));
            scores["falsified_by_aspect"] = _injected.ToJson();
            details["found, by mean confidence"] = _injectedConfidence.ToJson();
        }

        if (_goldLinks == 0)
            return scores;
        scores["links"] = Measures.PrecisionRecall(_links, _predictedLinks, _goldLinks);
        scores["same_links_recall"] = Measures.Round(Measures.Ratio(_sameFound, _same));
        scores["discrepancies"] = Measures.PrecisionRecall(_alarms.Found, _alarms.Total, _conflicts.Total, _conflicts.Found);
        scores["false_alarms_per_pair"] = Measures.Round(Measures.Ratio(_alarms.Total - _alarms.Found, _pairs), 3);
        scores["agrees_recall"] = Measures.Round(Measures.Ratio(_agrees.Found, _agrees.Total));
        scores["compatible_recall"] = Measures.Round(Measures.Ratio(_compatible.Found, _compatible.Total));
        details["discrepancies right, by mean confidence"] = _alarmConfidence.ToJson();
        details["agreements right, by mean confidence"] = _agreementConfidence.ToJson();
        details["discrepancies right"] = _alarms.ToJson();
        details["discrepancies found"] = _conflicts.ToJson();
        details["agrees found"] = _agrees.ToJson();
        details["compatible found"] = _compatible.ToJson();
        return scores;
    }

    private static string Quote(CodePointText text, CodePointSpan[] spans) => string.Join(" + ", spans.Select(span => $"'{text[span]}' in “{Context(text, span)}”"));

    private static string Context(CodePointText text, CodePointSpan span) =>
        text[new(Math.Max(0, span.Start - 60), Math.Min(text.Length, span.End + 60))];
}

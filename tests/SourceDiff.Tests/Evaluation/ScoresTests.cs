using System.Text.Json.Nodes;
using SourceDiff.Evaluation;
using SourceDiff.Evaluation.Corpora;
using SourceDiff.Evaluation.Predicting;
using SourceDiff.Evaluation.Scoring;

namespace SourceDiff.Tests.Evaluation;

/// <summary>The scores of small invented corpora: worked out by hand, and by the reference implementation for the naive method.</summary>
public sealed class ScoresTests
{
    private static string Folder => Path.Combine(Repository.Root, "tests", "SourceDiff.Tests", "Evaluation");

    private static IEnumerable<string> Corpora => Directory.EnumerateFiles(Path.Combine(Folder, "Corpora"), "*.jsonl").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Corpora))]
    public void NaiveMethod_ScoresAsTheReferenceSays(string name)
    {
        var expected = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "naive-scores.json")))![name];
        var scores = Evaluate(name, new NaivePredictor()).Scores;
        Assert.That(JsonNode.DeepEquals(scores, expected), Is.True, $"{scores.ToJsonString()}\nis not\n{expected!.ToJsonString()}");
    }

    [TestCaseSource(nameof(Corpora))]
    public void Product_AnswersEveryCorpusTheSameEveryTime(string name)
    {
        var first = Evaluate(name, new ProductPredictor());
        Assert.That(first.Lines, Is.Positive);
        Assert.That(Evaluate(name, new ProductPredictor()).Scores.ToJsonString(), Is.EqualTo(first.Scores.ToJsonString()));
    }

    [Test]
    public void GoldAnswers_ScoreFull()
    {
        var golds = CorpusFile.FromPath(Corpus("ferry.facts.jsonl"))!.Read<FactsGold>();
        var predictions = golds.Select(gold => new FactsPrediction(gold.Id,
            [.. (gold.Links ?? []).Select(link => new AlignmentPrediction(link.Left, link.Right))],
            [.. (gold.Facts ?? [gold.Injected!]).Select(fact => new FindingPrediction(fact.IsWrong ? "discrepancy" : "agreement", fact.Aspect, fact.Relation, [fact.Left.Span], [fact.Right.Span]))])).ToList();
        var scores = FactScores.Score(golds, predictions, new ErrorLog(), []);
        Assert.That($"{scores["links"]!["f1"]} {scores["same_links_recall"]} {scores["discrepancies"]!["f1"]} {scores["false_alarms_per_pair"]} {scores["agrees_recall"]} {scores["compatible_recall"]} {scores["falsified_recall"]}",
            Is.EqualTo("1 1 1 0 1 1 1"));
    }

    [Test]
    public void FalseAlarm_CostsPrecisionAndNothingElse()
    {
        var golds = CorpusFile.FromPath(Corpus("ferry.facts.jsonl"))!.Read<FactsGold>().Take(1).ToList();
        var deaths = golds[0].Facts![0];
        var age = golds[0].Facts![1];
        FindingPrediction Discrepancy(SharedFact fact) => new("discrepancy", fact.Aspect, "conflicts", [fact.Left.Span], [fact.Right.Span]);
        var scores = FactScores.Score(golds, [new FactsPrediction("ferry", [], [Discrepancy(deaths), Discrepancy(age) with { Aspect = "date" }])], new ErrorLog(), []);
        Assert.That($"{scores["discrepancies"]!["precision"]} {scores["discrepancies"]!["recall"]} {scores["false_alarms_per_pair"]}", Is.EqualTo("0.5 1 1"));
    }

    [Test]
    public void Positions_BehindACharacterOfTwoUnits_AreCountedInCodePoints()
    {
        var text = new CodePointText("a🚢b");
        Assert.That(text.Length, Is.EqualTo(3));
        Assert.That(text.ToCodePoints(new Model.TextSpan(3, 4)), Is.EqualTo(new CodePointSpan(2, 3)));
        Assert.That(text.ToUtf16(new CodePointSpan(1, 2)), Is.EqualTo(new Model.TextSpan(1, 3)));
        Assert.That(text[new CodePointSpan(1, 3)], Is.EqualTo("🚢b"));
    }

    private static Outcome Evaluate(string name, IPredictor predictor)
    {
        var file = CorpusFile.FromPath(Corpus(name))!;
        return CorpusKind.All[file.Kind].Evaluate(file, predictor, null);
    }

    private static string Corpus(string name) => Path.Combine(Folder, "Corpora", name);
}

using System.CommandLine;
using System.Globalization;
using SourceDiff.Evaluation.Predicting;
using SourceDiff.Evaluation.Scoring;

namespace SourceDiff.Evaluation.Verdicts;

/// <summary>
/// <c>verdicts FOLDER</c>: of the discrepancies told of real pairs of articles or sentences, how many a reader called right, rule by rule and by
/// their confidence. Many of these pairs are of two events of one kind: the hardest ground for a false alarm.
/// </summary>
internal static class VerdictsCommand
{
    public const string DefaultFile = "benchmarks/SourceDiff.Evaluation/Verdicts/news_ecb.tsv";

    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "The folder of corpora: news_ecb, mrpc." };
        var file = new Option<FileInfo>("--file") { Description = "The verdicts.", DefaultValueFactory = _ => new FileInfo(DefaultFile) };
        var show = new Option<string?>("--show") { Description = "The id of a rule: show what it tells. That quotes the corpora: keep it out of any repository." };
        var command = new Command("verdicts", "Hold what is told of real pairs against what a reader said of it.") { folder, file, show };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder).FullName, parsed.GetRequiredValue(file).FullName, parsed.GetValue(show), Console.Out));
        return command;
    }

    private static void Run(string corpora, string file, string? show, TextWriter output)
    {
        var pairs = VerdictFile.Read(corpora, file);
        var predictor = new ProductPredictor();
        var rules = new SortedDictionary<string, (int Right, int Wrong, int Unseen)>(StringComparer.Ordinal);
        ConfidenceBins values = new(), others = new();
        int known = 0, found = 0;
        foreach (var pair in pairs)
        {
            var told = predictor.Predict("verdicts", pair.Gold).Findings.Where(finding => finding.IsDiscrepancy).ToList();
            foreach (var finding in told)
            {
                bool? isRight = pair.VerdictOn(finding.Aspect, finding.Left, finding.Right);
                var (right, wrong, unseen) = rules.GetValueOrDefault(finding.RuleId);
                rules[finding.RuleId] = isRight switch { true => (right + 1, wrong, unseen), false => (right, wrong + 1, unseen), null => (right, wrong, unseen + 1) };
                if (finding.RuleId == show)
                    output.WriteLine($"{pair.Gold.Id}: {(isRight is { } said ? said ? "right" : "wrong" : "no verdict")}: {finding.Note} | {string.Join(" + ", finding.Left.Select(span => pair.Gold.LeftText[span]))} <> {string.Join(" + ", finding.Right.Select(span => pair.Gold.RightText[span]))}");
                if (isRight is { } verdict)
                    (string.CompareOrdinal(finding.RuleId, "SD06") < 0 ? values : others).Add(finding.Confidence, verdict);
            }

            foreach (var fact in pair.Gold.Facts!.Where(fact => fact.Sure))
            {
                known++;
                found += told.Exists(finding => FactMatch.Hits(pair.Gold, finding, fact)) ? 1 : 0;
            }
        }

        output.WriteLine("| rule | right | wrong | no verdict |\n| --- | --- | --- | --- |");
        foreach (var (rule, (right, wrong, unseen)) in rules)
            output.WriteLine($"| {rule} | {right} | {wrong} | {unseen} |");
        int rights = rules.Values.Sum(rule => rule.Right), wrongs = rules.Values.Sum(rule => rule.Wrong);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pairs.Count} pairs: {rights} right, {wrongs} wrong (precision {Measures.Ratio(rights, rights + wrongs):0.000}), {rules.Values.Sum(rule => rule.Unseen)} without a verdict; found {found} of {known} known discrepancies"));
        output.WriteLine($"values right, by mean confidence: {values.ToLine()}");
        output.WriteLine($"others right, by mean confidence: {others.ToLine()}");
    }
}

using System.CommandLine;
using System.Globalization;
using SourceDiff.Evaluation.Corpora;
using SourceDiff.Evaluation.Predicting;
using SourceDiff.Evaluation.Scoring;

namespace SourceDiff.Evaluation.Planted;

/// <summary>
/// <c>funnel SET…</c>: of every value that differs by gold, where it was lost on the way to a finding: not read, read as another kind,
/// never held against its rival, not comparable, improbable; a row a set, so that a loss common to all of them shows.
/// </summary>
internal static class FunnelCommand
{
    private static readonly string[] Stages = ["found", "NOT READ", "OTHER KINDS", "NEVER MET", "NOT COMPARABLE", "IMPROBABLE", "OUTDONE"];

    public static Command Create()
    {
        var sets = new Argument<string[]>("SET") { Description = "Folders of invented pairs (*.md), files of annotated pairs (NAME.facts.jsonl), or folders with such files." };
        var list = new Option<bool>("--list") { Description = "List what was lost, stage by stage, and the false alarms. It quotes the sets: keep it out of any repository." };
        sets.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (!Read(token.Value).Any())
                    result.AddError($"There are no pairs in '{token.Value}'. Give a folder of invented pairs (*.md), a file NAME.facts.jsonl, or a folder with such files.");
            }
        });
        var command = new Command("funnel", "Show where values that differ by gold are lost on the way to a finding.") { sets, list };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(sets), parsed.GetValue(list), Console.Out));
        return command;
    }

    private static void Run(string[] sets, bool list, TextWriter output)
    {
        var predictor = new ProductPredictor();
        var lost = new List<(string Stage, string Text)>();
        var total = new int[Stages.Length + 2];
        output.WriteLine($"| set | gold | {string.Join(" | ", Stages.Select(stage => stage.ToLowerInvariant()))} | told wrongly |\n| --- |{string.Concat(Enumerable.Repeat(" --- |", Stages.Length + 2))}");
        foreach (string set in sets)
        {
            var counts = new int[Stages.Length + 2];
            foreach (var gold in Read(set))
                Count(predictor.Predict("funnel", gold), gold, counts, lost);
            for (int i = 0; i < counts.Length; i++)
                total[i] += counts[i];
            Write(Path.GetFileName(set.TrimEnd('/')), counts, output);
        }

        Write("all", total, output);
        foreach (var (stage, text) in lost.Where(_ => list).OrderBy(loss => loss.Stage, StringComparer.Ordinal))
            output.WriteLine($"{stage,-14} {text}");
    }

    private static void Count(FactsPrediction prediction, FactsGold gold, int[] counts, List<(string Stage, string Text)> lost)
    {
        var told = prediction.Findings.Where(finding => finding.IsDiscrepancy && MissedReason.IsOfValue(finding.Aspect)).ToList();
        MissedReason? reason = null;
        foreach (var fact in WrongFacts(gold))
        {
            counts[0]++;
            if (prediction.Findings.Any(finding => finding.IsDiscrepancy && (gold.Injected is null ? FactMatch.Hits(gold, finding, fact) : FactMatch.IsFalsified(finding, fact))))
            {
                counts[1]++;
                continue;
            }

            string why = (reason ??= new MissedReason(gold)).Of(fact);
            int stage = Array.FindIndex(Stages, name => why.StartsWith(name, StringComparison.Ordinal));
            counts[1 + stage]++;
            lost.Add((Stages[stage], $"{gold.Id}: {fact.Aspect} '{fact.Left.Text}' ↔ '{fact.Right.Text}' ({fact.Subject}) | {why}"));
        }

        // What else a falsified pair tells is not listed.
        if (gold.Injected is not null)
            return;
        foreach (var finding in told.Where(finding => !gold.Facts!.Any(fact => fact.IsWrong && FactMatch.Hits(gold, finding, fact))))
        {
            counts[^1]++;
            lost.Add(("TOLD WRONGLY", $"{gold.Id}: {finding.Aspect} {Quote(gold.LeftText, finding.Left)} ↔ {Quote(gold.RightText, finding.Right)} {finding.Note}"));
        }
    }

    private static IEnumerable<SharedFact> WrongFacts(FactsGold gold) => gold.Injected is { } injected ? MissedReason.IsOfValue(injected.Aspect) ? [injected] : []
        : gold.Facts!.Where(fact => fact is { IsWrong: true, Sure: true } && MissedReason.IsOfValue(fact.Aspect));

    private static string Quote(CodePointText text, CodePointSpan[] spans) => string.Join(" + ", spans.Select(span => $"'{text[span]}' in “{Around(text, span)}”"));

    private static string Around(CodePointText text, CodePointSpan span) =>
        text[new CodePointSpan(Math.Max(0, span.Start - Context), Math.Min(text.Length, span.End + Context))].ReplaceLineEndings(" ⏎ ");

    private const int Context = 60;

    private static void Write(string name, int[] counts, TextWriter output) =>
        output.WriteLine($"| {name} | {string.Join(" | ", counts.Select(count => count.ToString(CultureInfo.InvariantCulture)))} |");

    private static IEnumerable<FactsGold> Read(string set) => File.Exists(set) ? new CorpusFile("funnel", "facts", set).Read<FactsGold>()
        : !Directory.Exists(set) ? []
        : PlantedPair.ReadFolder(set).Concat(Directory.EnumerateFiles(set, "*.facts.jsonl").Order(StringComparer.Ordinal).SelectMany(Read));
}

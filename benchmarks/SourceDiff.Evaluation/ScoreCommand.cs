using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using SourceDiff.Evaluation.Corpora;
using SourceDiff.Evaluation.Predicting;
using SourceDiff.Evaluation.Reporting;

namespace SourceDiff.Evaluation;

/// <summary>Scores the product on a folder of corpora: what the program does unless told otherwise.</summary>
internal static class ScoreCommand
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void AddTo(Command command)
    {
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "The folder of corpora: files NAME.KIND.jsonl." };
        var only = new Option<string[]>("--only") { Description = "Names of the corpora to score, separated by commas; * stands for any ending.", AllowMultipleArgumentsPerToken = true };
        var json = new Option<FileInfo?>("--json") { Description = "Write the scores of all corpora to this file." };
        var predictions = new Option<DirectoryInfo?>("--predictions") { Description = "Write the predictions to this folder, one file a corpus, under the corpus's name." };
        var errors = new Option<int>("--errors") { Description = "Show up to this many errors of each kind. They quote the corpora: keep them out of any repository." };
        var naive = new Option<bool>("--naive") { Description = "Score the naive method too, and show it beside ours." };
        command.Arguments.Add(folder);
        foreach (var option in (Option[])[only, json, predictions, errors, naive])
            command.Options.Add(option);
        command.SetAction(parsed => Run(new Request(
            parsed.GetRequiredValue(folder), [.. (parsed.GetValue(only) ?? []).SelectMany(names => names.Split(',', StringSplitOptions.RemoveEmptyEntries))],
            parsed.GetValue(json), parsed.GetValue(predictions), parsed.GetValue(errors), parsed.GetValue(naive))));
    }

    private static int Run(Request request)
    {
        if (!request.Folder.Exists)
        {
            Console.Error.WriteLine($"There is no folder '{request.Folder}'. Pass the folder that holds the corpora.");
            return 2;
        }

        var files = request.Folder.EnumerateFiles("*.jsonl").OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => CorpusFile.FromPath(file.FullName)).OfType<CorpusFile>().Where(file => CorpusKind.All.ContainsKey(file.Kind) && request.Wants(file.Name)).ToList();
        var missing = Anchor.All.Select(anchor => anchor.Corpus).Distinct().Where(name => request.Wants(name) && files.TrueForAll(file => file.Name != name)).ToList();
        if (missing.Count > 0)
            Console.Error.WriteLine($"Skipped, for they are not in '{request.Folder}': {string.Join(", ", missing)}.");
        if (files.Count == 0)
        {
            Console.Error.WriteLine("No corpus to score.");
            return 1;
        }

        request.Predictions?.Create();
        var ours = Evaluate(files, new ProductPredictor(), request.Predictions?.FullName);
        var naive = request.Naive ? Evaluate(files, new NaivePredictor(), request.Predictions?.CreateSubdirectory("naive").FullName) : [];
        ScoreTable.Write(Console.Out, ours, naive);
        Console.Out.WriteLine();
        ScoreTable.WriteDetails(Console.Out, ours);
        if (request.Errors > 0)
            ScoreTable.WriteErrors(Console.Out, ours, request.Errors);
        if (request.Json is { } json)
            File.WriteAllText(json.FullName, ToJson(ours).ToJsonString(Indented) + "\n");
        return 0;
    }

    private static List<Outcome> Evaluate(IEnumerable<CorpusFile> files, IPredictor predictor, string? predictions) =>
        [.. files.Select(file => CorpusKind.All[file.Kind].Evaluate(file, predictor, predictions))];

    private static JsonObject ToJson(IReadOnlyList<Outcome> outcomes)
    {
        var all = new JsonObject();
        foreach (var outcome in outcomes)
            all[outcome.File.Name] = outcome.Scores.DeepClone();
        return all;
    }

    private sealed record Request(DirectoryInfo Folder, string[] Only, FileInfo? Json, DirectoryInfo? Predictions, int Errors, bool Naive)
    {
        public bool Wants(string corpus) => Only.Length == 0 || Array.Exists(Only, name =>
            name.EndsWith('*') ? corpus.StartsWith(name[..^1], StringComparison.Ordinal) : corpus == name);
    }
}

using System.CommandLine;
using SourceDiff.Evaluation.Verdicts;

namespace SourceDiff.Evaluation.Fitting;

/// <summary><c>fit judging FOLDER</c>: cross-validates when two differing values are a discrepancy, fits it on all, writes the weights.</summary>
internal static class JudgingFitCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "The folder of corpora: article_pairs, falsified_pairs, news_ecb." };
        var planted = new Option<DirectoryInfo>("--planted") { Description = "The folder of the invented pairs; those held out are not read.", DefaultValueFactory = _ => new DirectoryInfo("tests/SourceDiff.Tests/Planted") };
        var verdicts = new Option<FileInfo>("--verdicts") { Description = "What a reader said of pairs of news_ecb.", DefaultValueFactory = _ => new FileInfo(VerdictsCommand.DefaultFile) };
        var weights = new Option<FileInfo?>("--weights") { Description = "Write the weights to this C# file: src/SourceDiff/Judging/Values/SlotWeights.cs." };
        var candidates = new Option<bool>("--candidates") { Description = "List what was weighed wrongly. It quotes the corpora: keep it out of any repository." };
        var test = new Option<string[]>("--test") { Description = "Weigh other files of annotated pairs, or folders of invented ones, which nothing is fitted on." };
        var command = new Command("judging", "Fit when two differing values are a discrepancy.") { folder, planted, verdicts, weights, candidates, test };
        command.SetAction(parsed => JudgingFitting.Run(parsed.GetRequiredValue(folder).FullName, parsed.GetRequiredValue(planted).FullName, parsed.GetRequiredValue(verdicts).FullName, parsed.GetValue(weights)?.FullName, parsed.GetValue(candidates), parsed.GetValue(test) ?? [], Console.Out));
        return command;
    }
}

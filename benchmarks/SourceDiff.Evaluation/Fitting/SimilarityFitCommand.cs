using System.CommandLine;

namespace SourceDiff.Evaluation.Fitting;

/// <summary><c>fit similarity FOLDER</c>: cross-validates the similarity of passages, fits it on all, writes the weights.</summary>
internal static class SimilarityFitCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "The folder of corpora: article_pairs, news_ecb, news_synth." };
        var weights = new Option<FileInfo?>("--weights") { Description = "Write the weights to this C# file: src/SourceDiff/Aligning/SimilarityWeights.cs." };
        var ablation = new Option<bool>("--ablation") { Description = "Cross-validate without each family of features too." };
        var command = new Command("similarity", "Fit the similarity of passages.") { folder, weights, ablation };
        command.SetAction(parsed => SimilarityFitting.Run(parsed.GetRequiredValue(folder).FullName, parsed.GetValue(weights)?.FullName, parsed.GetValue(ablation), Console.Out));
        return command;
    }
}

using System.CommandLine;
using SourceDiff.Evaluation.Fitting;

namespace SourceDiff.Evaluation;

/// <summary>Fits the weights that ship with the product, each set by a subcommand of its own.</summary>
internal static class FitCommand
{
    public static Command Create() => new("fit", "Fit the weights that ship with the product.")
    {
        SimilarityFitCommand.Create(),
        ParaphraseFitCommand.Create(),
        JudgingFitCommand.Create(),
        LabelFitCommand.Create(),
    };
}

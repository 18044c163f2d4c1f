using System.CommandLine;
using SourceDiff.Evaluation.Predicting;

namespace SourceDiff.Evaluation.Planted;

/// <summary><c>planted FOLDER</c>: the pairs of invented articles of the repository, one line of figures a split.</summary>
internal static class PlantedCommand
{
    public static readonly string[] Splits = ["Tuning", "Retold", "HeldOut", "Values", "Sentences"];

    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "The folder of the pairs: tests/SourceDiff.Tests/Planted." };
        var errors = new Option<bool>("--errors") { Description = "Show what was found, missed and reported wrongly, pair by pair: of Tuning only, unless --held-out." };
        var heldOut = new Option<bool>("--held-out") { Description = "Show the errors on the held-out pairs too. Whoever reads them must not tune to them." };
        var agreements = new Option<bool>("--agreements") { Description = "With --errors: show the agreements that were missed too." };
        var naive = new Option<bool>("--naive") { Description = "Score the naive method too, below ours." };
        var command = new Command("planted", "Score the pairs of invented articles that the repository holds.") { folder, errors, heldOut, agreements, naive };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder).FullName, parsed.GetValue(errors), parsed.GetValue(heldOut), parsed.GetValue(agreements), parsed.GetValue(naive), Console.Out));
        return command;
    }

    private static void Run(string folder, bool errors, bool heldOut, bool agreements, bool naive, TextWriter output)
    {
        var splits = Splits.Where(split => Directory.Exists(Path.Combine(folder, split))).ToList();
        var reports = splits.Select(split => new PlantedReport(split, PlantedPair.ReadFolder(Path.Combine(folder, split)), new ProductPredictor())).ToList();
        foreach (var report in reports)
            report.WriteSummary(output);
        foreach (var report in reports)
            report.WriteReliability(output);
        if (naive)
        {
            foreach (string split in splits)
                new PlantedReport(split, PlantedPair.ReadFolder(Path.Combine(folder, split)), new NaivePredictor()).WriteSummary(output);
        }

        foreach (var report in reports.Where(report => errors && (heldOut || report.Name != "HeldOut")))
        {
            report.WriteDiscrepancies(output);
            if (agreements)
                report.WriteMissedAgreements(output);
        }
    }
}

using System.Globalization;

namespace SourceDiff.Evaluation.Reporting;

/// <summary>Ours beside what is known, figure by figure.</summary>
internal static class ScoreTable
{
    public static void Write(TextWriter writer, IReadOnlyList<Outcome> ours, IReadOnlyList<Outcome> naive)
    {
        writer.WriteLine($"{"corpus",-24} {"score",-25} {"ours",6} {(naive.Count > 0 ? "naive" : ""),6} {"target",7} {"moon",6}    known");
        string? corpus = null;
        foreach (var anchor in Anchor.All)
        {
            if (Find(ours, anchor) is not { } figure)
                continue;
            writer.WriteLine($"{(anchor.Corpus == corpus ? "" : anchor.Corpus),-24} {anchor.Title,-25} {Text(figure),6} {Text(Find(naive, anchor)),6} {Text(anchor.Target),7} {Text(anchor.Moonshot),6} {Mark(anchor, figure),-2} {anchor.Known}".TrimEnd());
            corpus = anchor.Corpus;
        }
    }

    public static void WriteDetails(TextWriter writer, IReadOnlyList<Outcome> outcomes)
    {
        foreach (var outcome in outcomes)
        {
            foreach (var (title, counts) in outcome.Details.Concat(outcome.Scores.Where(score => score.Key == "falsified_by_aspect")))
            {
                string text = counts is System.Text.Json.Nodes.JsonObject aspects ? string.Join(", ", aspects.Select(aspect => $"{aspect.Key} {aspect.Value}")) : $"{counts}";
                writer.WriteLine($"{outcome.File.Name}: {title}: {text}");
            }
        }
    }

    public static void WriteErrors(TextWriter writer, IReadOnlyList<Outcome> outcomes, int count)
    {
        foreach (var outcome in outcomes)
        {
            foreach (var (kind, total, shown) in outcome.Errors.Sample(count))
            {
                writer.WriteLine($"\n== {outcome.File.Name}: {kind} ({total})");
                foreach (string error in shown)
                    writer.WriteLine($"  {error}");
            }
        }
    }

    private static double? Find(IReadOnlyList<Outcome> outcomes, Anchor anchor) =>
        outcomes.FirstOrDefault(outcome => outcome.File.Name == anchor.Corpus)?.Figure(anchor.Path);

    private static string Text(double? figure) =>
        figure is { } some && !double.IsNaN(some) ? some.ToString("0.000", CultureInfo.InvariantCulture) : "";

    /// <summary>✓ at the target, ★ at the moonshot.</summary>
    private static string Mark(Anchor anchor, double figure)
    {
        bool Reaches(double goal) => anchor.LowerIsBetter ? figure <= goal : figure >= goal;
        return Reaches(anchor.Moonshot) ? "★" : Reaches(anchor.Target) ? "✓" : "";
    }
}

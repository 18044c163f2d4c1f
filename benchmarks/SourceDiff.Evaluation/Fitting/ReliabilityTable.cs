using System.Globalization;

namespace SourceDiff.Evaluation.Fitting;

/// <summary>Says how often pairs of a stated probability are linked: what a calibrated similarity promises.</summary>
internal static class ReliabilityTable
{
    private static readonly double[] Edges = [0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];

    public static void Write(TextWriter output, IReadOnlyCollection<(double Probability, bool IsLinked)> pairs)
    {
        double error = 0;
        output.WriteLine("| similarity | pairs | mean | linked |\n| --- | --- | --- | --- |");
        for (int bin = 0; bin + 1 < Edges.Length; bin++)
        {
            var inside = pairs.Where(pair => pair.Probability >= Edges[bin] && pair.Probability < Edges[bin + 1]).ToList();
            if (inside.Count == 0)
                continue;
            double mean = inside.Average(pair => pair.Probability), linked = inside.Average(pair => pair.IsLinked ? 1d : 0);
            error += Math.Abs(mean - linked) * inside.Count / pairs.Count;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {Edges[bin]:0.00}–{Math.Min(1, Edges[bin + 1]):0.00} | {inside.Count} | {mean:0.000} | {linked:0.000} |"));
        }

        double squares = pairs.Average(pair => (pair.Probability - (pair.IsLinked ? 1 : 0)) * (pair.Probability - (pair.IsLinked ? 1 : 0)));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"expected calibration error {error:0.0000}, Brier score {squares:0.0000}"));
    }
}

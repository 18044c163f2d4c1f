using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Benchmarks;

/// <summary>
/// How the time of each stage grows when both texts double, over the repeated seeds and over invented news: least of a few warm
/// runs, in time of the processor, so that a busy machine tells nearly the same.
/// </summary>
internal static class GrowthLook
{
    private const int Runs = 5, WarmUps = 12;

    private static readonly int[] Kilobytes = [16, 32, 64, 128, 200, 256, 512, 1_024];

    private static double Now => Environment.CpuUsage.TotalTime.TotalMilliseconds;

    public static void Run()
    {
        Table("invented news", InventedNews.Of);
        Table("seeds with other names and numbers", Articles.Grown);
    }

    private static void Table(string title, Func<int, Document[]> write)
    {
        var stages = new Stages();
        var comparer = SourceComparer.Create(new SourceDiffOptions { MaxDegreeOfParallelism = 1 });
        var middle = write(Kilobytes[3] * 1_024);
        for (int round = 0; round < WarmUps; round++)
            comparer.Compare(middle);
        Console.WriteLine($"{title}\n| KB each | passages | alignments | read | align | a doubling | compare | a doubling |\n| --- | --- | --- | --- | --- | --- | --- | --- |");
        Dictionary<int, (double Align, double Whole)> times = [];
        foreach (int size in Kilobytes)
        {
            var documents = write(size * 1_024);
            var (left, right) = (stages.Read(documents[0]), stages.Read(documents[1]));
            double read = Least(() => (stages.Read(documents[0]), stages.Read(documents[1])));
            double align = Least(() => stages.Align(left, right));
            double whole = Least(() => comparer.Compare(documents));
            times[size] = (align, whole);
            var (alignGrowth, growth) = times.TryGetValue(size / 2, out var half) ? (Ratio(align, half.Align), Ratio(whole, half.Whole)) : ("", "");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {size} | {left.Passages.Length} + {right.Passages.Length} | {stages.Align(left, right).Length} | {read:0.0} ms | {align:0.0} ms | {alignGrowth} | {whole:0} ms | {growth} |"));
        }
    }

    private static string Ratio(double time, double half) => string.Create(CultureInfo.InvariantCulture, $"{time / half:0.00} ×");

    private static double Least<T>(Func<T> work)
    {
        double least = double.MaxValue;
        for (int run = 0; run < Runs; run++)
        {
            double start = Now;
            work();
            least = Math.Min(least, Now - start);
        }

        return least;
    }
}

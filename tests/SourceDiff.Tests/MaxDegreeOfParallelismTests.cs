using Microsoft.Extensions.Options;
using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Tests;

/// <summary>However many threads compare, the comparison is byte for byte the same.</summary>
public class MaxDegreeOfParallelismTests
{
    private static readonly Document[] Articles = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*-*.md", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).Select(file => new Document(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)))];

    private static readonly string OnOneThread = Compare(1);

    [TestCase(2)]
    [TestCase(3)]
    [TestCase(16)]
    [TestCase(null)]
    public void Compare_OnSeveralThreads_IsTheComparisonOnOne(int? degree) => Assert.That(Compare(degree), Is.EqualTo(OnOneThread));

    [TestCase(1)]
    [TestCase(4)]
    public void Compare_Cancelled_ThrowsAsOnOneThread(int degree)
    {
        using var cancelled = new CancellationTokenSource();
        var comparer = SourceComparer.Create(new SourceDiffOptions { MaxDegreeOfParallelism = degree });
        var readings = Articles.Select(article => comparer.Read(article)).ToArray();
        cancelled.Cancel();

        Assert.That(() => comparer.Compare(readings, cancelled.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Create_NoThreads_NamesIt() =>
        Assert.That(() => SourceComparer.Create(new SourceDiffOptions { MaxDegreeOfParallelism = 0 }),
            Throws.InstanceOf<OptionsValidationException>().With.Message.Contains("MaxDegreeOfParallelism"));

    private static string Compare(int? degree)
    {
        using var json = new MemoryStream();
        new JsonReportWriter().Write(SourceComparer.Create(new SourceDiffOptions { MaxDegreeOfParallelism = degree }).Compare(Articles), json);
        return System.Text.Encoding.UTF8.GetString(json.ToArray());
    }
}

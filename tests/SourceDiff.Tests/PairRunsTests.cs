using SourceDiff.Model;

namespace SourceDiff.Tests;

/// <summary>Runs hold every pair once and in order, few of long texts, and enough runs for all threads.</summary>
public class PairRunsTests
{
    [TestCase(1, 1, "1")]
    [TestCase(190, 1, "64 64 62")]
    [TestCase(190, 2, "23 23 23 23 23 23 23 23 6")]
    [TestCase(3, 8, "1 1 1")]
    public void Of_ShortTexts_AreAsLongAsTheThreadsAllow(int pairs, int threads, string lengths) =>
        Assert.That(LengthsOf(pairs, 100, threads), Is.EqualTo(lengths));

    [TestCase(240_000, "2 2 1")]
    [TestCase(600_000, "1 1 1 1 1")]
    public void Of_LongTexts_AreShort(int length, string lengths) => Assert.That(LengthsOf(5, length, 1), Is.EqualTo(lengths));

    [Test]
    public void Of_AnyPairs_HoldEachOnce()
    {
        var pairs = new (int, int)[333];
        int next = 0;
        foreach (var run in PairRuns.Of(pairs, [ReadingOf(10)], 3))
        {
            var (start, length) = run.GetOffsetAndLength(pairs.Length);
            Assert.That(start, Is.EqualTo(next));
            next += length;
        }

        Assert.That(next, Is.EqualTo(pairs.Length));
    }

    [Test]
    public void Of_NoPairs_AreNone() => Assert.That(PairRuns.Of([], [], 2), Is.Empty);

    private static string LengthsOf(int pairs, int length, int threads) =>
        string.Join(' ', PairRuns.Of(new (int, int)[pairs], [ReadingOf(length)], threads).Select(run => run.GetOffsetAndLength(pairs).Length));

    private static DocumentReading ReadingOf(int length) => SourceComparer.Create().Read(new Document("a", new string('\n', length)));
}

using SourceDiff.Aligning;

namespace SourceDiff.Tests.Aligning;

public sealed class ContextFeaturesTests
{
    [Test]
    public void Partners_OneForEach_AreFewerThanManyForOne()
    {
        float retold = PartnersOf((0, 0), (1, 1), (2, 2), (3, 3)), repeated = PartnersOf((0, 0), (1, 0), (2, 0), (3, 0));

        Assert.That(retold, Is.LessThan(0));
        Assert.That(repeated, Is.GreaterThan(0));
    }

    [Test]
    public void Partners_OfSwappedSides_AreTheSame() =>
        Assert.That(PartnersOf((0, 0), (0, 1), (1, 1), (2, 1)), Is.EqualTo(PartnersOf((0, 0), (1, 0), (1, 1), (1, 2))).Within(1e-6f));

    [Test]
    public void Partners_WithoutPairs_SayNothing() => Assert.That(ContextFeatures.Add([], [0], 0, []), Is.Zero);

    /// <summary>What is said of the partners in texts that have these likely pairs, by left and then by right passage.</summary>
    private static float PartnersOf(params (int Left, int Right)[] grid)
    {
        var pairs = Array.ConvertAll(grid, pair => new ScoredPair { Left = pair.Left, Right = pair.Right, FirstEstimate = 3 });
        int[] rows = [.. Enumerable.Range(0, grid.Max(pair => pair.Left) + 2).Select(left => grid.Count(pair => pair.Left < left))];
        return ContextFeatures.Add(pairs, rows, grid.Max(pair => pair.Right) + 1, new float[grid.Length * PassageScoring.Features]);
    }
}

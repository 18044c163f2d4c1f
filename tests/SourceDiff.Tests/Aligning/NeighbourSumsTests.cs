using SourceDiff.Aligning;

namespace SourceDiff.Tests.Aligning;

public sealed class NeighbourSumsTests
{
    [Test]
    public void PairsAroundInTheSameOrder_CountTheNearerTheMore()
    {
        float beside = SumOf((2, 2), (3, 3)), two = SumOf((2, 2), (4, 4)), aslant = SumOf((2, 2), (3, 4)), beyond = SumOf((2, 2), (6, 6));

        Assert.That(beside, Is.GreaterThan(two));
        Assert.That(two, Is.GreaterThan(aslant));
        Assert.That(aslant, Is.GreaterThan(0));
        Assert.That(beyond, Is.Zero);
    }

    [Test]
    public void PairsInTheCrossedOrder_OrOfTheSamePassage_CountNothing()
    {
        Assert.That(SumOf((2, 2), (3, 1)), Is.Zero);
        Assert.That(SumOf((2, 2), (1, 3)), Is.Zero);
        Assert.That(SumOf((2, 2), (2, 3)), Is.Zero);
        Assert.That(SumOf((2, 2), (3, 2)), Is.Zero);
    }

    [Test]
    public void BeforeAndAfter_LeftAndRight_AreAlike()
    {
        Assert.That(SumOf((4, 4), (2, 3)), Is.EqualTo(SumOf((4, 4), (6, 5))).Within(1e-6f));
        Assert.That(SumOf((4, 4), (6, 5)), Is.EqualTo(SumOf((4, 4), (5, 6))).Within(1e-6f));
    }

    [Test]
    public void EveryPairOfAGrid_GetsTheSumOverAllOthersInReach()
    {
        (int Left, int Right)[] grid = [.. from left in Enumerable.Range(0, 7) from right in Enumerable.Range(0, 7) where (left * 5 + right * 3) % 4 != 0 select (left, right)];
        float[] sums = SumsOf(grid);

        foreach (var (pair, sum) in grid.Zip(sums))
        {
            double expected = 0;
            foreach (var (left, right) in grid)
            {
                int down = left - pair.Left, across = right - pair.Right;
                if (down * across > 0 && Math.Max(Math.Abs(down), Math.Abs(across)) <= 3)
                    expected += 0.5 * Math.Exp(-0.6 * Math.Abs(down - across)) / Math.Max(Math.Abs(down), Math.Abs(across));
            }

            Assert.That(sum, Is.EqualTo(Math.Log(1 + 4 * expected)).Within(0.02), pair.ToString());
        }
    }

    private static float SumOf((int Left, int Right) pair, (int Left, int Right) other)
    {
        (int Left, int Right)[] both = [pair, other];
        Array.Sort(both);
        return SumsOf(both)[Array.IndexOf(both, pair)];
    }

    /// <summary>What each of the pairs, by left and then by right passage and each as likely as not, is told of the others.</summary>
    private static float[] SumsOf((int Left, int Right)[] grid)
    {
        var pairs = Array.ConvertAll(grid, pair => new ScoredPair { Left = pair.Left, Right = pair.Right, FirstProbability = 0.5f });
        int[] rows = [.. Enumerable.Range(0, grid.Max(pair => pair.Left) + 2).Select(left => grid.Count(pair => pair.Left < left))];
        var features = new float[grid.Length * PassageScoring.Features];
        NeighbourSums.Add(pairs, rows, features);
        return [.. Enumerable.Range(0, grid.Length).Select(pair => features[(pair * PassageScoring.Features) + (int)SimilarityFeature.Neighbours])];
    }
}

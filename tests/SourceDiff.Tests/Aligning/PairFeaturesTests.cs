using SourceDiff.Aligning;
using static SourceDiff.Aligning.SimilarityFeature;

namespace SourceDiff.Tests.Aligning;

public sealed class PairFeaturesTests
{
    private const string Left = "Ines Bergdahl steered the ferry into the fog.\nThe ferry carried 2,199 crates.\nThe harbour was closed.";

    [Test]
    public void ClosePairs_CountWordsOfOneClauseInAnyOrder()
    {
        float together = Measure("The ferry carried crates of salt.", "Crates were carried by the ferry.", ClosePairs);
        float apart = Measure("The ferry carried crates of salt.",
            "Crates stood along the old stone quay of Velmar while the harbour master slept and a ferry horn sounded.", ClosePairs);

        Assert.That(together, Is.EqualTo(MathF.Log(1 + 3)).Within(0.01));
        Assert.That(apart, Is.Zero);
    }

    [Test]
    public void OnlyHereWords_FallWithEveryOtherPassageThatHasTheWord()
    {
        float once = Measure(Left, "The fog lifted.\nDivers searched the wreck.", OnlyHereWords);
        float often = Measure(Left + "\nThe fog stayed.\nThe fog spread.", "The fog lifted.\nDivers searched the wreck.", OnlyHereWords);

        Assert.That(once, Is.GreaterThan(often).And.GreaterThan(0));
        Assert.That(often, Is.GreaterThan(0));
    }

    [Test]
    public void OnlyHereNames_CountNamesAlone()
    {
        const string right = "Captain Bergdahl was questioned.";

        Assert.That(Measure(Left, right, OnlyHereNames), Is.GreaterThan(0));
        Assert.That(Measure(Left, right, OnlyHereWords), Is.Zero);
    }

    [Test]
    public void LongNumberInBoth_CountsForMoreThanAShortOne()
    {
        float four = Measure("It carried 2,199 crates.", "They counted 2199.", SharedDigits);
        float one = Measure("It carried 2 crates.", "They counted 2.", SharedDigits);

        Assert.That(four, Is.GreaterThan(one));
        Assert.That(one, Is.Zero);
    }

    [Test]
    public void Features_WithSidesSwapped_StayTheSame()
    {
        const string right = "Captain Bergdahl drove the ferry, with 2199 crates, into fog.";

        foreach (var feature in (SimilarityFeature[])[ClosePairs, ClosePairInformation, OnlyHereNames, OnlyHereWords, SharedDigits, BothHaveValues, BothAreEarly])
            Assert.That(Swapped(Left, right, feature), Is.EqualTo(Measure(Left, right, feature)).Within(1e-4f), feature.ToString());
    }

    [TestCase(0)]
    [TestCase(3)]
    [TestCase(4)]
    [TestCase(11)]
    public void Dot_OfAnyLength_IsTheSumOfProducts(int length)
    {
        float[] weights = [.. Enumerable.Range(0, length).Select(i => i - 2.5f)], features = [.. Enumerable.Range(0, length + 2).Select(i => 0.5f * i)];

        Assert.That(LogisticSimilarity.Dot(weights, features), Is.EqualTo(weights.Zip(features).Sum(pair => pair.First * pair.Second)).Within(1e-4f));
    }

    /// <summary>The feature of the pair with the first right passage in which it is greatest.</summary>
    private static float Measure(string left, string right, SimilarityFeature feature) => Greatest(left, right, feature, pair => pair.Right == 0);

    private static float Swapped(string left, string right, SimilarityFeature feature) => Greatest(right, left, feature, pair => pair.Left == 0);

    private static float Greatest(string left, string right, SimilarityFeature feature, Predicate<ScoredPair> where)
    {
        using PassageIndex leftIndex = new(AlignmentTable.Read("left", left)), rightIndex = new(AlignmentTable.Read("right", right));
        using var scoring = new PassageScoring(leftIndex, rightIndex, everything: true);
        scoring.Propose(CancellationToken.None);
        float greatest = 0;
        for (int pair = 0; pair < scoring.Pairs.Length; pair++)
        {
            if (where(scoring.Pairs[pair]))
                greatest = Math.Max(greatest, scoring.FeaturesOf(pair)[(int)feature]);
        }

        return greatest;
    }
}

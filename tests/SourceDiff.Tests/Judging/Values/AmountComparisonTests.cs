using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Values;

public class AmountComparisonTests
{
    private static readonly Amount About50 = new(50, new Interval(45, 55), Approximation.Approximate);
    private static readonly Amount AtLeast12 = new(12, new Interval(12, double.PositiveInfinity), Approximation.AtLeast);
    private static readonly Amount Dozens = new(0, new Interval(24, 99), Approximation.Vague);
    private static readonly Amount MoreThan20000 = new(20_000, new Interval(20_000, 24_000, LowOpen: true), Approximation.MoreThan);

    private static IEnumerable<TestCaseData> Cases()
    {
        yield return Case("12 and 12", Amount.Exactly(12), Amount.Exactly(12), Relation.Agrees);
        yield return Case("12 and 21", Amount.Exactly(12), Amount.Exactly(21), Relation.Conflicts);
        yield return Case("3.8 and 38", Amount.Exactly(3.8), Amount.Exactly(38), Relation.Conflicts);
        yield return Case("about 50 and 47", About50, Amount.Exactly(47), Relation.Compatible);
        yield return Case("about 50 and 80", About50, Amount.Exactly(80), Relation.Conflicts);
        yield return Case("at least 12 and 15", AtLeast12, Amount.Exactly(15), Relation.Compatible);
        yield return Case("at least 12 and 9", AtLeast12, Amount.Exactly(9), Relation.Conflicts);
        yield return Case("dozens and 36", Dozens, Amount.Exactly(36), Relation.Compatible);
        yield return Case("dozens and 3", Dozens, Amount.Exactly(3), Relation.Conflicts);
        yield return Case("more than 20,000 and 20,000", MoreThan20000, Amount.Exactly(20_000), Relation.Compatible);
        yield return Case("17,000 and 16,984", Amount.Exactly(17_000), Amount.Exactly(16_984), Relation.Compatible);
        yield return Case("2,004 and 2,005", Amount.Exactly(2_004), Amount.Exactly(2_005), Relation.Conflicts);
        yield return Case("230,000 and 170,000", Amount.Exactly(230_000), Amount.Exactly(170_000), Relation.Conflicts);
    }

    [TestCaseSource(nameof(Cases))]
    public Relation Of_TwoAmounts_AreComparedAsIntervals(Amount left, Amount right)
    {
        var relation = AmountComparison.Of(left, right).Relation;

        Assert.That(AmountComparison.Of(right, left).Relation, Is.EqualTo(relation), "the comparison is symmetric");
        return relation;
    }

    [Test]
    public void Of_AMeasureInTwoUnits_AllowsForTheConversion()
    {
        var miles = Amount.Exactly(6.2 * 1609.344);
        var kilometres = Amount.Exactly(10_000);

        Assert.That(AmountComparison.Of(miles, kilometres, converted: true).Relation, Is.EqualTo(Relation.Compatible));
        Assert.That(AmountComparison.Of(miles, kilometres).Relation, Is.EqualTo(Relation.Conflicts));
    }

    private static TestCaseData Case(string name, Amount left, Amount right, Relation expected) =>
        new TestCaseData(left, right).SetName($"Of_{name.Replace('.', ',')}").Returns(expected);
}

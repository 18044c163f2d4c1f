using SourceDiff.Evaluation.Predicting;
using SourceDiff.Model;

namespace SourceDiff.Tests.Evaluation;

public sealed class NearestStatementTests
{
    [Test]
    public void Denied_AmongTheSharedWords_CountsWithTheirShare()
    {
        var there = Of("The harbour board did not approve the new ferry terminal. Fares went up.", "The harbour board approved the new ferry terminal.");
        Assert.That((there.Share, there.Denied), Is.EqualTo((1d, 1d)));
    }

    [Test]
    public void Denied_InAnotherPartOfThePremise_CountsForNothing()
    {
        var there = Of("The harbour board approved the new ferry terminal. It did not say when the first ships would call there.", "The harbour board approved the new ferry terminal.");
        Assert.That((there.Share, there.Denied), Is.EqualTo((1d, 0d)));
    }

    [Test]
    public void Numbers_AnotherOneInItsStead_CountsOnlyWhereThePremiseLacksIt()
    {
        Assert.That(Of("The flood closed 14 roads in the valley.", "The flood closed 9 roads in the valley.").Numbers, Is.GreaterThan(0));
        Assert.That(Of("The flood closed 14 roads in the valley.", "The flood closed fourteen roads in the valley.").Numbers, Is.Zero);
    }

    [Test]
    public void Opposed_TheOppositeOfAWord_Counts() =>
        Assert.That(Of("Prices of wheat will rise in April.", "Prices of wheat will fall in April.").Opposed, Is.GreaterThan(0));

    private static NearestStatement Of(string premise, string hypothesis)
    {
        var comparer = SourceComparer.Create();
        var (left, right) = (comparer.Read(new Document("left", premise)), comparer.Read(new Document("right", hypothesis)));
        return new NearestStatement(left, right, new WordPlaces(left, right));
    }
}

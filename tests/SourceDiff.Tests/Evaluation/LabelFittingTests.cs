using SourceDiff.Evaluation.Corpora;
using SourceDiff.Evaluation.Fitting;
using SourceDiff.Evaluation.Predicting.Suspecting;

namespace SourceDiff.Tests.Evaluation;

public sealed class LabelFittingTests
{
    [Test]
    public void Choice_OfOneFeature_IsTheOneThatPartsTheClasses()
    {
        float[][] positives = [[1, 5, 0.9f, 7], [1, 6, 1.1f, 7]], negatives = [[1, 5, 0.1f, 7], [1, 6, -0.1f, 7]];

        Assert.That(FeatureChoice.AllBut(1, positives, negatives), Is.EqualTo((bool[])[false, true, false, true]));
    }

    [Test]
    public void Folds_OfOnePremise_AreOne([Range(0, 4)] int seed)
    {
        int one = Example("A premise.", "One hypothesis.").Fold(seed), other = Example("A premise.", "Another.").Fold(seed);

        Assert.That(one, Is.EqualTo(other).And.InRange(0, GoldTexts.Folds - 1));
    }

    [Test]
    public void Seeds_PartExamplesInOtherWays() =>
        Assert.That(Enumerable.Range(0, 5).Select(seed => string.Concat(Enumerable.Range(0, 20).Select(i => Example($"Premise {i}.", "H.").Fold(seed)))), Is.Unique);

    [Test]
    public void Fit_OfSummariesWithOneWrongWord_TellsWhichWordIsWrong()
    {
        SuspectWord wrong = new(SuspectType.Place, isMoved: false), right = new(SuspectType.Verb, isMoved: false);
        var weights = SuspicionFitting.Fit([([right], false), ([right, right], false), ([right, wrong], true), ([wrong], true)]);

        Assert.That(SuspicionModel.Dot(weights, wrong), Is.GreaterThan(0).And.GreaterThan(SuspicionModel.Dot(weights, right) + 2));
    }

    private static LabelExample Example(string premise, string hypothesis) => new("task", new PairGold("1", premise, hypothesis, "entailment"), [1], []);
}

using SourceDiff.Evaluation.Predicting;
using SourceDiff.Evaluation.Predicting.Suspecting;
using SourceDiff.Model;

namespace SourceDiff.Tests.Evaluation;

public sealed class SuspicionTests
{
    private const string Article =
        "The ferry Sanne left Tarn harbour with 140 passengers on Tuesday. Its crew put out a small fire in the engine room after an hour. "
        + "Nobody was hurt, the coast guard said. The owner has not found any cause.";

    private static readonly SourceComparer Comparer = SourceComparer.Create();

    [Test]
    public void Summary_InTheArticlesWords_HasNoSuspectWord() =>
        Assert.That(Read("The crew put out a small fire in the engine room."), Is.Empty);

    [TestCase("The ferry did not leave Tarn harbour.", ExpectedResult = true, TestName = "Negation that the article does not have")]
    [TestCase("The owner has found the cause.", ExpectedResult = true, TestName = "Negation that the article has")]
    [TestCase("The crew put out a fire before an hour.", ExpectedResult = true, TestName = "Relation turned round")]
    [TestCase("The owner has found no cause.", ExpectedResult = false, TestName = "Negation behind the verb")]
    [TestCase("The crew put out a small fire.", ExpectedResult = false, TestName = "Neither")]
    public bool Summary_TurnedByAWordOfGrammar_IsSuspect(string summary)
    {
        var words = Read(summary);
        return words.Contains(SuspectWord.NewNegation) || words.Contains(SuspectWord.LostNegation) || words.Contains(SuspectWord.TurnedRelation);
    }

    [Test]
    public void Score_RisesWithEachSuspectWord()
    {
        var weights = new float[SuspicionModel.Weights];
        weights[0] = weights[^1] = -2;
        double none = SuspicionModel.Score(weights, []), one = SuspicionModel.Score(weights, [SuspectWord.NewNegation]), two = SuspicionModel.Score(weights, [SuspectWord.NewNegation, SuspectWord.LostNegation]);

        Assert.Multiple(() =>
        {
            Assert.That(none, Is.EqualTo(-2).Within(1e-6));
            Assert.That(one, Is.GreaterThan(none));
            Assert.That(two, Is.GreaterThan(one));
        });
    }

    [TestCase("crewed", "uncrewed", true)]
    [TestCase("Likely", "unlikely", true)]
    [TestCase("able", "table", false)]
    [TestCase("ring", "during", false)]
    public void Words_OfWhichOneHasANegativePrefix_AreOpposed(string one, string other, bool expected) =>
        Assert.That(WordOpposition.Are(one, other), Is.EqualTo(expected));

    [TestCase("before", "after")]
    [TestCase("Without", "with")]
    [TestCase("harbour", null)]
    public void WordOfGrammar_HasItsOpposite(string word, string? opposite) => Assert.That(WordOpposition.Of(word), Is.EqualTo(opposite));

    [TestCase("The crew put out a small fire.", 0, false, TestName = "Words that stand together in the article")]
    [TestCase("The coast guard has not found any cause.", 1, false, TestName = "Words that the article has apart")]
    [TestCase("A large fire.", 0, true, TestName = "The opposite of a word beside the same word")]
    public void WordsSideBySide_AreHeldAgainstTheArticle(string summary, int apart, bool isOpposed)
    {
        var right = Comparer.Read(new Document("right", summary));
        var bonds = new WordBonds(Comparer.Read(new Document("left", Article))).Of(right.Tokens, right.Passages[0]).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(bonds.Count(bond => bond.Level > 0), Is.EqualTo(apart));
            Assert.That(bonds.Exists(bond => bond.IsOpposed), Is.EqualTo(isOpposed));
        });
    }

    private static List<SuspectWord> Read(string summary)
    {
        var left = Comparer.Read(new Document("left", Article));
        var right = Comparer.Read(new Document("right", summary));
        return SuspectReader.Read(Comparer.Compare([left, right]), left, right, new WordPlaces(left, right));
    }
}

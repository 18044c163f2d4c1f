using SourceDiff.Evaluation.Predicting;
using SourceDiff.Model;

namespace SourceDiff.Tests.Evaluation;

public sealed class WordPlacesTests
{
    private static readonly SourceComparer Comparer = SourceComparer.Create();

    [Test]
    public void Place_OfAWordThatStandsTwice_IsTheOneBesideItsNeighbours()
    {
        var left = Comparer.Read(new Document("left", "The bridge was painted in May. Workers closed the old bridge on Friday."));
        var right = Comparer.Read(new Document("right", "The old bridge was closed."));

        string places = Places(left, right);

        Assert.That(places, Is.EqualTo("old 50, bridge 54, closed 39"));
    }

    [Test]
    public void Place_OfANewWord_IsNone()
    {
        var left = Comparer.Read(new Document("left", "Workers closed the bridge."));
        var right = Comparer.Read(new Document("right", "Workers closed the tunnel."));

        Assert.That(Places(left, right), Is.EqualTo("Workers 0, closed 8"));
    }

    [TestCase("The mill was sold by the council.", "The council sold the mill.", 3, 1)]
    [TestCase("Hanna Roos, who chairs the council of Tarn, met the owner of the mill.", "The owner chairs the mill.", 10, 2)]
    public void Gaps_OfWordsJoinedOtherwise_AreLarge(string premise, string hypothesis, int largest, int atLeast)
    {
        var left = Comparer.Read(new Document("left", premise));
        var right = Comparer.Read(new Document("right", hypothesis));
        var gaps = new WordGaps(right, new WordPlaces(left, right));

        Assert.Multiple(() =>
        {
            Assert.That(gaps.Largest, Is.EqualTo(largest));
            Assert.That(gaps.Mean, Is.GreaterThanOrEqualTo(atLeast));
        });
    }

    private static string Places(DocumentReading left, DocumentReading right)
    {
        var places = new WordPlaces(left, right);
        return string.Join(", ", Enumerable.Range(0, right.Tokens.Count).Where(token => places.Of[token] >= 0)
            .Select(token => $"{right.Tokens[token]} {left.Tokens.Starts[places.Of[token]]}"));
    }
}

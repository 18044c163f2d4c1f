using SourceDiff.Lexicon;

namespace SourceDiff.Tests.Lexicon;

internal sealed class WordNetTests
{
    [TestCase("buy", "purchase")]
    [TestCase("car", "automobile")]
    [TestCase("physician", "doctor")]
    [TestCase("kill", "die")]
    [TestCase("toll", "fatality")]
    public void AreSynonyms_WordsOfOneMeaning_HoldsBothWays(string left, string right)
    {
        Assert.That(WordNet.AreSynonyms(WordNet.Find(left), WordNet.Find(right)), Is.True);
        Assert.That(WordNet.AreSynonyms(WordNet.Find(right), WordNet.Find(left)), Is.True);
    }

    [TestCase("kill", "arrest")]
    [TestCase("rise", "fall")]
    [TestCase("police", "suspect")]
    [TestCase("make", "take")]
    public void AreSynonyms_OtherWords_Fails(string left, string right) =>
        Assert.That(WordNet.AreSynonyms(WordNet.Find(left), WordNet.Find(right)), Is.False);

    [TestCase("decide", "decision")]
    [TestCase("explode", "explosion")]
    [TestCase("arrest", "arrest")]
    public void AreDerived_WordsOfOneStem_Holds(string left, string right) =>
        Assert.That(WordNet.AreDerived(WordNet.Find(left), WordNet.Find(right)), Is.True);

    [TestCase("rise", "fall")]
    [TestCase("increase", "decrease")]
    [TestCase("guilty", "innocent")]
    public void AreAntonyms_Opposites_HoldsBothWays(string left, string right)
    {
        Assert.That(WordNet.AreAntonyms(WordNet.Find(left), WordNet.Find(right)), Is.True);
        Assert.That(WordNet.AreAntonyms(WordNet.Find(right), WordNet.Find(left)), Is.True);
    }

    [TestCase("vehicle", "car", true)]
    [TestCase("disaster", "earthquake", false)]
    [TestCase("car", "vehicle", false)]
    public void IsHypernym_KindOfThing_HoldsOneWay(string above, string below, bool expected) =>
        Assert.That(WordNet.IsHypernym(WordNet.Find(above), WordNet.Find(below), 5), Is.EqualTo(expected));

    [Test]
    public void Find_UnknownWord_HasNoRelations()
    {
        int lemma = WordNet.Find("zorblaxi");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lemma, Is.EqualTo(-1));
            Assert.That(WordNet.Concepts(lemma).Length, Is.Zero);
            Assert.That(WordNet.Text(lemma), Is.Empty);
            Assert.That(WordNet.Frequency(lemma), Is.Zero);
        }
    }
}

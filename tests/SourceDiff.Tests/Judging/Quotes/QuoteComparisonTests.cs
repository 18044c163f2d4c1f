using SourceDiff.Judging.Quotes;
using SourceDiff.Model;
using SourceDiff.Reading;

namespace SourceDiff.Tests.Judging.Quotes;

public class QuoteComparisonTests
{
    [TestCase("We will rebuild the old pier.", "we will rebuild the old pier", "Identical")]
    [TestCase("We’ll rebuild it", "We'll rebuild it", "Identical")]
    [TestCase("We will rebuild the old pier before May", "rebuild the old pier", "Shortened")]
    [TestCase("We're sure it won't hold", "We are sure it will not hold", "Identical")]
    [TestCase("On the 11th day the three of us gave up", "On the eleventh day the 3 of us gave up", "Identical")]
    [TestCase("We will rebuild the old wooden pier before May", "We will rebuild the pier before May", "Cut: old wooden / ")]
    [TestCase("We will never sell the harbour", "We will sell the harbour", "Cut: never / ")]
    [TestCase("I believe that the pier is lost", "I believe the pier is lost", "Shortened")]
    [TestCase("We will rebuild the old wooden pier before May", "We will rebuild … pier before May", "Shortened")]
    [TestCase("We will rebuild [the pier] before May", "We will rebuild before May", "Shortened")]
    [TestCase("reckless gamblers from the city", "paid gamblers from the city", "Altered: reckless / paid")]
    [TestCase("a disgrace to sailors", "a shame to sailors", "Phrase: disgrace / shame")]
    [TestCase("We lost the pier, but we kept the lighthouse", "We lost a pier today and kept a lighthouse", "Phrase: the pier, but we kept the / a pier today and kept a")]
    [TestCase("the purposes of the Coastal Waters Act", "We shall defend the strong rules of the Coastal Waters Act and of the Harbour Code", "Different")]
    [TestCase("We will rebuild the old pier before May", "We may rebuild the old pier before May", "Altered: will / may")]
    [TestCase("The work continues on the old pier", "The work continue on the old pier", "Altered: continues / continue")]
    [TestCase("The boats never left the harbour that night", "Nobody has paid for the new lifeboats", "Different")]
    [TestCase("a disaster", "a triumph", "Different")]
    public void Of_TwoQuotations_ShowsTheAlteredWords(string left, string right, string expected)
    {
        var leftTokens = Tokenizer.Tokenize(left, left.Length);
        var rightTokens = Tokenizer.Tokenize(right, right.Length);

        var comparison = QuoteComparison.Of(leftTokens, new TextSpan(0, left.Length), rightTokens, new TextSpan(0, right.Length));

        string changed = comparison.Likeness > QuoteLikeness.Shortened ? $": {comparison.LeftChange.In(left)} / {comparison.RightChange.In(right)}" : "";
        Assert.That($"{comparison.Likeness}{changed}", Is.EqualTo(expected));
    }

    [Test]
    public void Of_AVeryLongQuotation_ComparesItsBeginning()
    {
        string text = string.Join(' ', Enumerable.Repeat("the the pier", 100_000));
        var tokens = Tokenizer.Tokenize(text, text.Length);

        Assert.That(QuoteComparison.Of(tokens, new TextSpan(0, text.Length), tokens, new TextSpan(0, text.Length)).Likeness, Is.EqualTo(QuoteLikeness.Identical));
    }
}

using SourceDiff.Judging;
using SourceDiff.Model;

namespace SourceDiff.Tests.Judging;

public class WholeWordsTests
{
    [TestCase("The clerk, Ana Brandt [III], was seen.", ExpectedResult = "Ana Brandt III", TestName = "A name")]
    [TestCase("A 38-year-[old] clerk was seen.", ExpectedResult = "38-year-old", TestName = "Words joined by hyphens")]
    [TestCase("A [38]-year-old clerk was seen.", ExpectedResult = "38-year-old", TestName = "Words joined by hyphens behind")]
    [TestCase("We ca[n't name] it theft.", ExpectedResult = "can't name", TestName = "A clitic")]
    [TestCase("It was out [by 6:40 a.m].", ExpectedResult = "by 6:40 a.m.", TestName = "The point of an abbreviation")]
    [TestCase("The [clerk] was seen.", ExpectedResult = "clerk", TestName = "A word")]
    public string Of_WordsWithinALongerOne_AreWidened(string marked)
    {
        int start = marked.IndexOf('[', StringComparison.Ordinal), end = marked.IndexOf(']', StringComparison.Ordinal) - 1;
        string text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var reading = SourceComparer.Create().Read(new Document("a", text));
        return WholeWords.Of(reading.Tokens, new TextSpan(start, end)).In(text).ToString();
    }

    [Test]
    public void Quote_OfAClitic_HasTheWordThatItLeansOn()
    {
        const string Text = "We can't name it theft.";
        var reading = SourceComparer.Create().Read(new Document("a", Text));
        var words = new TextSpan(Text.IndexOf("n't", StringComparison.Ordinal), Text.Length - 1);
        Assert.That(Wording.Quote(reading, words), Is.EqualTo("“can't name it theft”"));
    }
}

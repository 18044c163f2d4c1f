using System.Text;
using SourceDiff.Lexicon;

namespace SourceDiff.Tests.Lexicon;

/// <summary>A lemma has its letters, whichever others were asked for before.</summary>
public class LemmaTextsTests
{
    [Test]
    public void Of_AskedAgain_IsTheSameString()
    {
        string first = LemmaTexts.Of(7, "harbour"u8);

        Assert.That(LemmaTexts.Of(7, "harbour"u8), Is.SameAs(first));
    }

    [Test]
    public void Of_LemmasOfOneSlot_EachHasItsLetters()
    {
        string[] words = ["pier", "dock", "quay"];
        for (int round = 0; round < 2; round++)
        {
            for (int i = 0; i < words.Length; i++)
                Assert.That(LemmaTexts.Of(11 + (i << 20), Encoding.ASCII.GetBytes(words[i])), Is.EqualTo(words[i]));
        }
    }

    [TestCase("arrest")]
    [TestCase("ferry")]
    public void Text_OfAWord_IsTheWord(string word)
    {
        for (int round = 0; round < 2; round++)
            Assert.That(WordNet.Text(WordNet.Find(word)), Is.EqualTo(word));
    }
}

using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Tests.Lexicon;

internal sealed class EnglishWordsTests
{
    [TestCase("killed", "kill")]
    [TestCase("killing", "kill")]
    [TestCase("Kills", "kill")]
    [TestCase("saw", "see")]
    [TestCase("left", "leave")]
    [TestCase("found", "find")]
    [TestCase("felt", "feel")]
    [TestCase("said", "say")]
    [TestCase("says", "say")]
    [TestCase("hoped", "hope")]
    [TestCase("stopped", "stop")]
    [TestCase("tried", "try")]
    [TestCase("injured", "injure")]
    [TestCase("wounded", "wound")]
    [TestCase("wound", "wound")]
    [TestCase("rose", "rise")]
    [TestCase("was", "be")]
    [TestCase("does", "do")]
    [TestCase("leaves", "leave")]
    [TestCase("lives", "life")]
    [TestCase("people", "people")]
    [TestCase("children", "child")]
    [TestCase("women", "woman")]
    [TestCase("policemen", "policeman")]
    [TestCase("countries", "country")]
    [TestCase("crashes", "crash")]
    [TestCase("officials", "official")]
    [TestCase("times", "time")]
    [TestCase("news", "news")]
    [TestCase("species", "species")]
    [TestCase("building", "building")]
    [TestCase("buildings", "building")]
    [TestCase("evening", "evening")]
    [TestCase("wedding", "wedding")]
    [TestCase("hundred", "hundred")]
    [TestCase("higher", "high")]
    [TestCase("largest", "large")]
    [TestCase("worse", "bad")]
    public void Describe_WrittenForm_GivesItsLemma(string form, string lemma) =>
        Assert.That(WordNet.Text(EnglishWords.Describe(form).Lemma), Is.EqualTo(lemma));

    [TestCase("killed", WordClasses.Verb | WordClasses.Past)]
    [TestCase("quakes", WordClasses.Noun | WordClasses.Verb | WordClasses.Plural)]
    [TestCase("suspending", WordClasses.Verb | WordClasses.Gerund)]
    public void Describe_RegularForm_SaysHowItIsInflected(string form, WordClasses classes) =>
        Assert.That(EnglishWords.Describe(form).Classes, Is.EqualTo(classes));

    [Test]
    public void Describe_UnknownWord_HasANegativeLemmaThatIgnoresCase()
    {
        var word = EnglishWords.Describe("Zorblaxi");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(word.Classes, Is.EqualTo(WordClasses.Unknown));
            Assert.That(word.Lemma, Is.Negative);
            Assert.That(EnglishWords.Describe("ZORBLAXI").Lemma, Is.EqualTo(word.Lemma));
        }
    }

    [TestCase("was", "is")]
    [TestCase("n't", "not")]
    [TestCase("n’t", "not")]
    [TestCase("wo", "will")]
    [TestCase("'ve", "had")]
    [TestCase("an", "a")]
    [TestCase("US", "U.S.")]
    [TestCase("THE", "the")]
    public void Describe_FormsOfGrammar_ShareTheirLemma(string left, string right) =>
        Assert.That(EnglishWords.Describe(left).Lemma, Is.EqualTo(EnglishWords.Describe(right).Lemma));

    [TestCase("US", "us")]
    [TestCase("in", "inch")]
    [TestCase("he", "helium")]
    public void Describe_OtherWords_DoNotShareALemma(string left, string right) =>
        Assert.That(EnglishWords.Describe(left).Lemma, Is.Not.EqualTo(EnglishWords.Describe(right).Lemma));

    [Test]
    public void Describe_CountryInCapitals_IsNoPronoun()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(EnglishWords.Describe("US").Traits & (WordTraits.Country | WordTraits.Pronoun), Is.EqualTo(WordTraits.Country));
            Assert.That(EnglishWords.Describe("us").Traits & (WordTraits.Country | WordTraits.Pronoun), Is.EqualTo(WordTraits.Pronoun));
        }
    }
}

using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Quotes;

public class QuotationJudgeTests
{
    [TestCase("Harbour master Ida Brandt blamed \"drunken sailors from abroad\" for the fire.", "The harbour master, Ida Brandt, blames \"idle sailors from abroad\".", ExpectedResult = "SD0903 drunken sailors from abroad / idle sailors from abroad")]
    [TestCase("Harbour master Ida Brandt blamed \"drunken sailors from abroad\" for the fire.", "The fisherman Ole Moreau blames \"idle sailors from abroad\".", ExpectedResult = "")]
    [TestCase("\"We have waited nine long winters for this bridge,\" said Ida Brandt.", "\"We have waited nine winters for this bridge,\" Ida Brandt said.", ExpectedResult = "SD0903 We have waited nine long winters for this bridge / We have waited nine winters for this bridge")]
    [TestCase("\"For years this harbour has fed the whole coast,\" said Ida Brandt.", "\"For more than thirty years this harbour has safely fed our towns and villages,\" said Ole Moreau.", ExpectedResult = "")]
    [TestCase("\"The pier was worn out,\" said Ida Brandt. \"The boats were old.\"", "\"The pier he built was worn out and the boats that we had were old,\" said Ida Brandt.", ExpectedResult = "SD0903 The pier was worn out / The pier he built was worn out and the boats that we had were old; SD0903 The boats were old. / The pier he built was worn out and the boats that we had were old")]
    [TestCase("Ida Brandt called it \"the last quiet summer in forty years\".", "\"This was the last quiet summer of my childhood,\" said Ida Brandt.", ExpectedResult = "SD0903 the last quiet summer in forty years / This was the last quiet summer of my childhood", TestName = "A run of words of one speaker")]
    [TestCase("Ida Brandt praised \"a harbour of great beauty and no noise\".", "Ida Brandt praised \"a beautiful harbour, without any great noise\".", ExpectedResult = "SD0903 a harbour of great beauty and no noise / a beautiful harbour, without any great noise", TestName = "One thought in other words")]
    [TestCase("Ida Brandt called it \"the last quiet summer in forty years\".", "\"This was the last quiet summer of my childhood,\" said Ole Moreau.", ExpectedResult = "", TestName = "A run of words of two speakers")]
    [TestCase("\"My sister learned to swim in there,\" the 60-year-old former fisherman said.", "The retired fisherman said: \"My brother learned to swim in that pool and so did I.\"", ExpectedResult = "SD0903 My sister learned to swim in there / My brother learned to swim in that pool and so did I.", TestName = "One sort of speaker without a name")]
    [TestCase("\"My sister learned to swim in there,\" the 60-year-old former fisherman said.", "The nurse said: \"My brother learned to swim in that pool and so did I.\"", ExpectedResult = "", TestName = "Speakers of two sorts without a name")]
    [TestCase("\"We mean to mend the pier, not to sell it,\" said Ida Brandt.", "\"We mean to mend the pier, not sell it,\" said Ida Brandt.", ExpectedResult = "", TestName = "A word that adds nothing")]
    [TestCase("\"We mean to mend the pier without warning to the council,\" said Ida Brandt.", "\"We mean to mend the pier without any warning to the council,\" said Ida Brandt.", ExpectedResult = "SD0903 We mean to mend the pier without warning to the council / We mean to mend the pier without any warning to the council", TestName = "A little word")]
    [TestCase("\"The mid-winter ferry will run by New Year,\" said Ida Brandt.", "\"The midwinter ferry will run by New Year,\" said Ida Brandt.", ExpectedResult = "", TestName = "Words parted otherwise")]
    [TestCase("\"I´m very fond of this harbour and its people,\" said Ida Brandt.", "\"I'm very fond of this harbour and its people,\" said Ida Brandt.", ExpectedResult = "", TestName = "An accent for an apostrophe")]
    [TestCase("\"Karl knows what he has done and he is sorry for it,\" said Ida Brandt.", "\"He knows what he has done and he's sorry,\" said Ida Brandt.", ExpectedResult = "", TestName = "A name for a pronoun, and the end left out")]
    [TestCase("The pier prize went to Ole Moreau on Monday. \"A harbour of great beauty and no noise,\" said the chair of the judges.", "The pier prize went to Ole Moreau on Monday. Ida Brandt, who led the judges, called it \"a beautiful harbour, without any great noise\".", ExpectedResult = "SD0903 A harbour of great beauty and no noise / a beautiful harbour, without any great noise", TestName = "One thought of somebody with and without a name")]
    public string Compare_WordsOfOneUtterance_AreToldWhereTheyDiffer(string left, string right) => ClaimTable.Of(left, right, "SD0903");

    [TestCase("\"We shall open the sluice when the river has gone down,\" Ida Brandt, the mayor, said in a statement.", "The council met late, said Ole Moreau, the clerk. \"I think we shall open the sluice when the river has gone down,\" he told reporters.", ExpectedResult = "SD0904 Ida Brandt / Ole Moreau / he", TestName = "A pronoun for a name")]
    [TestCase("\"Some people waved because they thought it was part of the race,\" said Ida Brandt, who rowed home.", "\"Some waved because they thought it belonged to the race,\" said Ole Moreau, who was mending a net.", ExpectedResult = "SD0904 Ida Brandt / Ole Moreau", TestName = "Other words by another")]
    [TestCase("\"Some people waved because they thought it was part of the race,\" said Ida Brandt, who rowed home. Ole Moreau was there.", "\"Some waved because they thought it belonged to the race,\" said Ole Moreau. Ida Brandt was mending a net.", ExpectedResult = "", TestName = "Other words by two whom both know")]
    public string Compare_WordsOfTwoSpeakers_AreGivenToBoth(string left, string right) => ClaimTable.Of(left, right, "SD0904");

    [TestCase("\"The roof burned for hours, \"said Ida Brandt.\n\"Nobody slept, \"she added.", "The roof burned for hours")]
    public void Read_MarkBeforeTheVerbOfSpeech_ClosesTheQuotation(string text, string expected) =>
        Assert.That(SourceComparer.Create().Read(new SourceDiff.Model.Document("a", text)).Facts.OfType<SourceDiff.Model.QuotationFact>().First().Words, Is.EqualTo(expected));
}

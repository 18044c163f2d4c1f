using SourceDiff.Model;

namespace SourceDiff.Tests.Reading.Speech;

[TestFixture]
internal sealed class AttributionExtractorTests
{
    [TestCase("Police said the harbour was closed.", "Police | said | the harbour was closed", TestName = "Clause_WithoutThat")]
    [TestCase("Police said on Tuesday that the harbour was closed.", "Police | said | the harbour was closed", TestName = "Clause_AfterATime")]
    [TestCase("The mayor told reporters that the harbour was closed.", "The mayor | told | the harbour was closed", TestName = "Clause_AfterAHearer")]
    [TestCase("The company said in a statement that the pipe had burst.", "The company | said | the pipe had burst", TestName = "Clause_AfterAChannel")]
    [TestCase("Dahl also suggested that the pipe had burst.", "Dahl | suggested | the pipe had burst", TestName = "Clause_AfterAnAdverb")]
    [TestCase("The harbour was closed, police said.", "police | said | The harbour was closed", TestName = "Clause_BeforeItsCue")]
    [TestCase("The harbour, police said, was closed.", "police | said | The harbour + was closed", TestName = "Clause_BrokenByItsCue")]
    [TestCase("The harbour was closed, said the mayor.", "the mayor | said | The harbour was closed", TestName = "Clause_BeforeAnInvertedCue")]
    [TestCase("According to the mayor, the harbour was closed.", "the mayor | According to | the harbour was closed", TestName = "AccordingTo_First")]
    [TestCase("The harbour was closed, according to court papers.", "court papers | according to | The harbour was closed", TestName = "AccordingTo_Last")]
    [TestCase("The harbour was closed, according to sources cited by the Velsing Post.", "sources cited by the Velsing Post | according to | The harbour was closed", TestName = "AccordingTo_AChain")]
    [TestCase("The Post, citing sources, said the harbour was closed.", "The Post | said | the harbour was closed", TestName = "Source_OverAParticiple")]
    [TestCase("A statement from the company said the pipe had burst.", "A statement from the company | said | the pipe had burst", TestName = "Source_IsADocument")]
    [TestCase("He repeated the mayor's claim that the pipe had burst.", "the mayor | claim | the pipe had burst", TestName = "Noun_WithItsOwner")]
    [TestCase("It was reported that the pipe had burst.", "- | reported | the pipe had burst", TestName = "Passive_WithoutSource")]
    [TestCase("The pipe is said to have burst.", "- | said | The pipe + to have burst", TestName = "Passive_WithInfinitive")]
    [TestCase("They left with rings estimated to be worth two million crowns.", "", TestName = "Participle_OfWhatIsEstimated")]
    [TestCase("Police held a sailor said to have seen the fire.", "", TestName = "Participle_OfWhomItIsSaid")]
    [TestCase("Dahl was quoted as saying that the pipe had burst.", "Dahl | was quoted as saying | the pipe had burst", TestName = "Passive_Quoted")]
    [TestCase("Anna Dahl, who runs the harbour, said the pipe had burst.", "Anna Dahl | said | the pipe had burst", TestName = "Source_OverARelativeClause")]
    [TestCase("Guests said the roof fell, the mayor said.", "Guests | said | the roof fell\nthe mayor | said | Guests said the roof fell", TestName = "Statement_WithinAStatement")]
    [TestCase("Dahl said the pipe had burst and added that nobody was hurt.", "Dahl | said | the pipe had burst\nDahl | added | nobody was hurt", TestName = "Source_OfTwoCues")]
    public void Extract_IndirectSpeech_FindsSourceCueAndContent(string text, string expected) =>
        Assert.That(SpeechTable.Attributions(text), Is.EqualTo(expected));

    [TestCase("The harbour master, Anna Dahl, said the pipe had burst.", ExpectedResult = "Anna Dahl")]
    [TestCase("The head of the union, Anna Dahl, told reporters that the pipe had burst.", ExpectedResult = "Anna Dahl")]
    [TestCase("The director of the Velsing Fund, Anna Dahl, said the pipe had burst.", ExpectedResult = "Anna Dahl")]
    [TestCase("The harbour master said the pipe had burst.", ExpectedResult = "harbour master")]
    public string Extract_SourceWithItsNameBetweenCommas_IsThePerson(string text) =>
        SourceComparer.Create().Read(new Document("a", text)).Facts.OfType<AttributionFact>().Single().Source;

    [TestCase("“We closed the harbour,” Dahl said.", "Dahl | said | “We closed the harbour,”", TestName = "Cue_AfterTheQuotation")]
    [TestCase("“We closed the harbour,” said Anna Dahl, the mayor of Velsing.", "Anna Dahl | said | “We closed the harbour,”", TestName = "Cue_Inverted")]
    [TestCase("“We closed the harbour,” Dahl said, “and we were right.”", "Dahl | said | “We closed the harbour,” + “and we were right.”", TestName = "Cue_BreaksTheQuotation")]
    [TestCase("“We closed it,” Dahl said. “It was not safe.”", "Dahl | said | “We closed it,” + “It was not safe.”", TestName = "Speaker_CarriedToTheNextSentence")]
    [TestCase("Dahl said: “We closed the harbour.”", "Dahl | said | “We closed the harbour.”", TestName = "Cue_BeforeTheQuotation")]
    [TestCase("Dahl said the harbour was “a danger to everyone” on Friday.", "Dahl | said | the harbour was “a danger to everyone” on Friday", TestName = "Quotation_WithinAClause")]
    [TestCase("Dahl called the plan “a farce”.", "Dahl | called | the plan “a farce”", TestName = "Cue_WithAnObject")]
    [TestCase("Anna Dahl, harbour master at Velsing, raised concerns about the pipe, saying, “It is old.”", "Anna Dahl | saying | “It is old.”", TestName = "Cue_IsAParticiple")]
    [TestCase("“It is old.” — Anna Dahl", "Anna Dahl | — | “It is old.”", TestName = "Signature_AfterADash")]
    public void Extract_QuotedSpeech_FindsSourceCueAndContent(string text, string expected) =>
        Assert.That(SpeechTable.Attributions(text), Is.EqualTo(expected));

    [TestCase("The report was long.", TestName = "Noun_ThatCouldBeAVerb")]
    [TestCase("The Velsing Post was sold.", TestName = "Name_WithAVerbInIt")]
    [TestCase("Officials did not say whether the harbour was closed.", TestName = "Cue_Negated")]
    [TestCase("The mayor called the fire brigade.", TestName = "Object_WithoutQuotation")]
    [TestCase("The pipe is believed to be old.", TestName = "Belief_OfNobody")]
    public void Extract_NothingSaid_FindsNothing(string text) => Assert.That(SpeechTable.Attributions(text), Is.Empty);

    [TestCase("Lena Holt met Carl Dahl. “It is old,” she said.", "Lena Holt", TestName = "Speaker_IsAPronounsPersonByGender")]
    [TestCase("Lena Holt said it was old. Carl Dahl laughed. “It is,” he said.", "Lena Holt, Carl Dahl", TestName = "Speaker_IsNotTheLastOneWhenThePronounDenies")]
    [TestCase("Mayor Lena Holt arrived. The mayor said it was old.", "Lena Holt", TestName = "Speaker_IsARoleSaidOfHerBefore")]
    [TestCase("The judge, Lena Holt, said it was old.", "Lena Holt", TestName = "Speaker_IsARoleSaidOfHerHere")]
    [TestCase("Mayor Lena Holt arrived. The deputy mayor said it was old.", "deputy mayor", TestName = "Speaker_IsAnotherRole")]
    [TestCase("Norhaven Bank closed. The bank said it was old.", "Norhaven Bank", TestName = "Speaker_IsABodyByItsNoun")]
    [TestCase("It was old, according to a memo seen by Lena Holt.", "memo seen by Lena Holt", TestName = "Speaker_IsNotWhoSawTheMemo")]
    public void Extract_Speaker_IsTheEntityMeant(string text, string expected)
    {
        var facts = SourceComparer.Create().Read(new Document("a", text)).Facts.OfType<AttributionFact>();
        Assert.That(string.Join(", ", facts.Select(fact => fact.Source)), Is.EqualTo(expected));
    }
}

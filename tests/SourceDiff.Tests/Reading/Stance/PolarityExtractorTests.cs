using SourceDiff.Tests.Reading.Speech;

namespace SourceDiff.Tests.Reading.Stance;

[TestFixture]
internal sealed class PolarityExtractorTests
{
    [TestCase("The crew did not leave the ship.", "not | leave | leave the ship", TestName = "Verb_WithNot")]
    [TestCase("The crew didn't leave the ship.", "n't | leave | leave the ship", TestName = "Verb_WithAClitic")]
    [TestCase("The crew has never been found.", "never | found | been found", TestName = "Verb_WithNever")]
    [TestCase("The crew does not own the ship.", "not | own | own the ship", TestName = "Verb_ThatIsAlsoADeterminer")]
    [TestCase("The ship was not safe, but the crew stayed.", "not | safe | safe", TestName = "Scope_EndsWithTheClause")]
    [TestCase("No sailor was hurt.", "No | hurt | sailor was hurt", TestName = "Subject_WithNo")]
    [TestCase("Police found no evidence of a fire.", "no | evidence | evidence of a fire", TestName = "Object_WithNo")]
    [TestCase("Nobody was hurt.", "Nobody | hurt | was hurt", TestName = "Subject_IsNobody")]
    [TestCase("They sailed without a permit.", "without | permit | a permit", TestName = "Noun_AfterWithout")]
    [TestCase("The captain failed to stop the ship.", "failed | stop | stop the ship", TestName = "Verb_AfterFailed")]
    [TestCase("The captain refused to stop.", "refused | stop | stop", TestName = "Verb_AfterRefused")]
    [TestCase("Few sailors returned.", "Few | returned | sailors returned", TestName = "Subject_WithFew")]
    [TestCase("Rescuers could not find the ship.", "not | find | find the ship", TestName = "Verb_WithCouldNot")]
    [TestCase("Hardly anyone voted.", "Hardly | voted | anyone voted", TestName = "Subject_WithHardly")]
    [TestCase("Not all of them agreed.", "Not | agreed | all of them agreed", TestName = "Subject_WithNotAll")]
    [TestCase("Neither man spoke.", "Neither | spoke | man spoke", TestName = "Subject_WithNeither")]
    [TestCase("The bridge has yet to open.", "yet to | open | open", TestName = "Phrase_YetTo")]
    [TestCase("The firm denied that it had closed.", "denied | - | that it had closed", TestName = "Clause_Denied")]
    [TestCase("She declined to comment.", "declined | comment | comment", TestName = "Verb_AfterDeclined")]
    [TestCase("The ship no longer sails.", "no longer | sails | sails", TestName = "Phrase_NoLonger")]
    public void Extract_Negation_FindsHeadAndScope(string text, string expected) =>
        Assert.That(SpeechTable.Negations(text), Is.EqualTo(expected));

    [TestCase("The crew left the ship.", TestName = "Clause_Affirmed")]
    [TestCase("Not only the crew left.", TestName = "Phrase_NotOnly")]
    [TestCase("There is no doubt about it.", TestName = "Phrase_NoDoubt")]
    [TestCase("A few sailors returned.", TestName = "Phrase_AFew")]
    [TestCase("The port did not open until noon.", TestName = "Delay_WithUntil")]
    [TestCase("The talks failed.", TestName = "Failed_WithoutAVerb")]
    [TestCase("Hangar No. 4 was closed.", TestName = "Abbreviation_OfNumber")]
    [TestCase("The captain did not fail to stop.", TestName = "Negations_ThatCancel")]
    public void Extract_NoNegation_FindsNothing(string text) => Assert.That(SpeechTable.Negations(text), Is.Empty);
}

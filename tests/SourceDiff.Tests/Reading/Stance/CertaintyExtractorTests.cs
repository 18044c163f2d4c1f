using SourceDiff.Tests.Reading.Speech;

namespace SourceDiff.Tests.Reading.Stance;

[TestFixture]
internal sealed class CertaintyExtractorTests
{
    [TestCase("Dahl allegedly stole the boat.", "alleged | allegedly | Dahl allegedly stole the boat", TestName = "Adverb_Alleged")]
    [TestCase("Dahl reportedly stole the boat.", "reported | reportedly | Dahl reportedly stole the boat", TestName = "Adverb_Reported")]
    [TestCase("The pipe may have burst.", "speculated | may | The pipe may have burst", TestName = "Modal")]
    [TestCase("The harbour opened, but the pipe could burst.", "speculated | could | the pipe could burst", TestName = "Modal_ReachesItsClause")]
    [TestCase("It is unlikely that she won.", "speculated | unlikely | she won", TestName = "Clause_AfterThat")]
    [TestCase("The suspected thief fled.", "alleged | suspected | thief", TestName = "Adjective_ReachesItsNoun")]
    [TestCase("Dahl was accused of stealing a boat.", "alleged | accused of | stealing a boat", TestName = "Accused")]
    [TestCase("Dahl was charged with theft.", "alleged | charged with | theft", TestName = "Charged")]
    [TestCase("Dahl was convicted of theft.", "confirmed | convicted of | theft", TestName = "Convicted")]
    [TestCase("Dahl was acquitted of theft.", "denied | acquitted of | theft", TestName = "Acquitted")]
    [TestCase("The boat is believed to have sunk.", "speculated | believed to | have sunk", TestName = "Believed")]
    [TestCase("The boat is said to have sunk.", "reported | said to | have sunk", TestName = "Said")]
    [TestCase("The boat appears to have sunk.", "speculated | appears | to have sunk", TestName = "Appears")]
    [TestCase("It appeared the boat was too old.", "speculated | appeared | the boat was too old", TestName = "ItAppeared_WithoutThat")]
    [TestCase("Dahl denied stealing the boat.", "denied | denied | stealing the boat", TestName = "Denied")]
    [TestCase("Unconfirmed reports spoke of a wreck.", "speculated | Unconfirmed | reports", TestName = "Unconfirmed")]
    public void Extract_HedgeOrBooster_FindsLevelAndScope(string text, string expected) =>
        Assert.That(SpeechTable.Certainties(text), Is.EqualTo(expected));

    [TestCase("Rescuers could not find the boat.", TestName = "Ability_Negated")]
    [TestCase("The flames could be seen from the shore.", TestName = "Ability_Sight")]
    [TestCase("He sat in the boat for hours before anybody could reach him.", TestName = "Ability_InTime")]
    [TestCase("The wreck was reported at 4:15 a.m. by a fisherman.", TestName = "Reported_ToSomebody")]
    [TestCase("No injuries were reported.", TestName = "Nothing_Reported")]
    [TestCase("The search proved fruitless.", TestName = "Proved_IsWas")]
    [TestCase("The boat sank.", TestName = "Clause_Plain")]
    [TestCase("The boat sank on 4 May 2021.", TestName = "Month_OfMay")]
    [TestCase("The flood was the worst since one in May that closed the port.", TestName = "Month_BeforeThat")]
    [TestCase("The harbour is expected to open.", TestName = "Plan")]
    [TestCase("The paper first reported the wreck.", TestName = "Verb_ThatIsAlsoAnAdjective")]
    public void Extract_NoHedge_FindsNothing(string text) => Assert.That(SpeechTable.Certainties(text), Is.Empty);
}

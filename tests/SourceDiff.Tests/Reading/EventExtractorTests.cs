using SourceDiff.Model;
using SourceDiff.Reading;

namespace SourceDiff.Tests.Reading;

internal sealed class EventExtractorTests
{
    [TestCase("Police arrested the driver.", "arrest(Police, the driver)")]
    [TestCase("The driver was arrested by two officers on Monday.", "arrest(two officers, The driver)")]
    [TestCase("Marta Quill has resigned.", "resign(Marta Quill, )")]
    [TestCase("The company did not sell its ships.", "sell(The company, its ships)")]
    [TestCase("The council on Monday approved the plan.", "approve(The council, the plan)")]
    [TestCase("Police late on Tuesday arrested two men.", "arrest(Police, two men)")]
    [TestCase("The injured man slept.", "sleep(The injured man, )")]
    [TestCase("The ferry was refloated and towed away by two tugs.", "refloat(two tugs, The ferry) | tow(two tugs, The ferry)")]
    [TestCase("The men were arrested on Monday and charged.", "arrest(, The men) | charge(, The men)")]
    [TestCase("The man was stopped and confessed.", "stop(, The man) | confess(The man, )")]
    [TestCase("The club was fined and won the cup.", "fine(, The club) | win(The club, the cup)")]
    public void Extract_Clause_FindsPredicateDoerAndUndergoer(string text, string expected)
    {
        var reading = new DocumentReader([new EventExtractor()], int.MaxValue).Read(new Document("a", text), CancellationToken.None);
        var events = reading.Facts.OfType<EventFact>().Select(fact => fact.IsPassive
            ? $"{fact.Predicate}({fact.ObjectSpan.In(text)}, {fact.SubjectSpan.In(text)})"
            : $"{fact.Predicate}({fact.SubjectSpan.In(text)}, {fact.ObjectSpan.In(text)})");
        Assert.That(string.Join(" | ", events), Is.EqualTo(expected));
    }

    [TestCase("The arrest of two men by police was lawful.", "arrest(police, two men)")]
    [TestCase("The army's capture of the town was lawful.", "capture(The army, the town)")]
    [TestCase("Her sudden resignation was lawful.", "resign(Her, )")]
    [TestCase("The bridge collapse was lawful.", "collapse(bridge, )")]
    [TestCase("An attack on the village by gunmen was lawful.", "attack(gunmen, the village)")]
    [TestCase("The mayor's announcement of the closure of the mill was lawful.", "announce(The mayor, the closure of the mill) | close(, the mill)")]
    [TestCase("An explosion at the central bus station was heard.", "explode(, ) @the central bus station | hear(, An explosion at the central bus station)")]
    [TestCase("Two arrests of dealers were lawful.", "arrest(, dealers)")]
    [TestCase("An arrest warrant was lawful.", "")]
    [TestCase("The explosion was lawful.", "")]
    [TestCase("They fire people.", "fire(They, people)")]
    public void Extract_EventNoun_IsReadAsItsVerb(string text, string expected) => Assert.That(Print(text), Is.EqualTo(expected));

    [TestCase("Police arrested Dan Orro near the river on Tuesday.", "arrest(Police, Dan Orro) @the river ~Tuesday")]
    [TestCase("In Marlow, firefighters rescued a dog.", "rescue(firefighters, a dog) @Marlow")]
    [TestCase("Dan Orro was charged by prosecutors on Friday.", "charge(prosecutors, Dan Orro) ~Friday")]
    [TestCase("The arrest of Dan Orro at the old harbour on Friday was lawful.", "arrest(, Dan Orro) @the old harbour ~Friday")]
    public void Extract_Clause_TellsPlaceAndTime(string text, string expected) => Assert.That(Print(text), Is.EqualTo(expected));

    [TestCase("Finance Minister Lena Holt spoke. She resigned.", "resign", "Lena Holt")]
    [TestCase("Finance Minister Lena Holt spoke. The minister resigned.", "resign", "Lena Holt")]
    [TestCase("Finance Minister Lena Holt spoke. The resignation of the minister came late.", "resign", "Lena Holt")]
    [TestCase("Finance Minister Lena Holt spoke. The deputy minister resigned.", "resign", "")]
    [TestCase("Norhaven Bank was fined. The bank closed its doors.", "close", "Norhaven Bank")]
    [TestCase("Police arrested the son of Lena Holt. Her arrest was lawful.", "arrest", "")]
    [TestCase("Finance Minister Lena Holt spoke. The hall was full. She wept. The tram stood still. It rained. She resigned.", "resign", "Lena Holt", TestName = "A pronoun after a pronoun")]
    [TestCase("Finance Minister Lena Holt spoke at noon. The mayor, Okwu Adar, listened. She resigned.", "resign", "Okwu Adar", TestName = "The nearer name, unless it tells that it cannot be")]
    [TestCase("Finance Minister Lena Holt, 57, met Una Bock. The 57-year-old resigned.", "resign", "Lena Holt", TestName = "Who is of that age")]
    [TestCase("Finance Minister Lena Holt wept. The 57-year-old resigned.", "resign", "Lena Holt", TestName = "Whom the sentence before names")]
    [TestCase("A 57-year-old man shouted at Lena Holt. The 57-year-old resigned.", "resign", "", TestName = "One of that age without a name")]
    [TestCase("The hall was empty. A clerk said Lena Holt \"will resign on Friday\".", "resign", "Lena Holt", TestName = "A quotation that goes on with the sentence")]
    public void Extract_Participant_IsTheNamedEntity(string text, string predicate, string agent)
    {
        var reading = Read(text);
        var happening = reading.Facts.OfType<EventFact>().First(fact => fact.Predicate == predicate);
        Assert.That(happening.AgentEntity < 0 ? "" : reading.Entities[happening.AgentEntity].Name, Is.EqualTo(agent));
    }

    private static DocumentReading Read(string text) =>
        new DocumentReader(EnglishExtractors.All, int.MaxValue).Read(new Document("a", text), CancellationToken.None);

    private static string Print(string text) => string.Join(" | ", Read(text).Facts.OfType<EventFact>().OrderBy(fact => fact.PredicateSpan).Select(fact =>
        $"{fact.Predicate}({fact.AgentSpan.In(text)}, {fact.PatientSpan.In(text)})"
        + (fact.PlaceSpan.IsEmpty ? "" : $" @{fact.PlaceSpan.In(text)}") + (fact.TimeSpan.IsEmpty ? "" : $" ~{fact.TimeSpan.In(text)}")));
}

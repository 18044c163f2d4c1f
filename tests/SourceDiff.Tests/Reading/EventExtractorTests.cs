using SourceDiff.Model;
using SourceDiff.Reading;

namespace SourceDiff.Tests.Reading;

internal sealed class EventExtractorTests
{
    [TestCase("Police arrested the driver.", "arrest(Police, the driver)")]
    [TestCase("The driver was arrested by two officers on Monday.", "arrest(two officers, The driver)")]
    [TestCase("Marta Quill has resigned.", "resign(Marta Quill, )")]
    [TestCase("The company did not sell its ships.", "sell(The company, its ships)")]
    [TestCase("The injured man slept.", "sleep(The injured man, )")]
    public void Extract_Clause_FindsPredicateDoerAndUndergoer(string text, string expected)
    {
        var reading = new DocumentReader([new EventExtractor()], int.MaxValue).Read(new Document("a", text), CancellationToken.None);
        var events = reading.Facts.OfType<EventFact>().Select(fact => fact.IsPassive
            ? $"{fact.Predicate}({fact.ObjectSpan.In(text)}, {fact.SubjectSpan.In(text)})"
            : $"{fact.Predicate}({fact.SubjectSpan.In(text)}, {fact.ObjectSpan.In(text)})");
        Assert.That(string.Join(" | ", events), Is.EqualTo(expected));
    }
}

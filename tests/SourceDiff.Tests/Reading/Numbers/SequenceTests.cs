using SourceDiff.Model;

namespace SourceDiff.Tests.Reading.Numbers;

/// <summary>Places in a sequence that are told without a number.</summary>
[TestFixture]
internal sealed class SequenceTests
{
    [TestCase("The last witness left.", "last", "last")]
    [TestCase("She read the last two letters aloud.", "last", "last")]
    [TestCase("He came next to last.", "next to last", "last but 1")]
    [TestCase("He came last but two.", "last but two", "last but 2")]
    [TestCase("He won the penultimate stage.", "penultimate", "last but 1")]
    [TestCase("Turn to the previous page.", "previous", "previous")]
    [TestCase("They await the next hearing.", "next", "next")]
    [TestCase("They kept the current one.", "current one", "current")]
    [TestCase("They kept the one before the last.", "one before the last", "last but 1")]
    public void Place_IsRead(string text, string words, string value)
    {
        var fact = NumericTable.Read(text).OfType<SequenceFact>().Single();
        Assert.That($"{fact.Span.In(text)} | {fact.Value}", Is.EqualTo($"{words} | {value}"));
    }

    [TestCase("It will last a week.")]
    [TestCase("It rained for the last two weeks.")]
    [TestCase("At last it rained.")]
    [TestCase("It rained last Monday and last year.")]
    public void Time_IsNoPlace(string text) => Assert.That(NumericTable.Read(text).OfType<SequenceFact>(), Is.Empty);
}

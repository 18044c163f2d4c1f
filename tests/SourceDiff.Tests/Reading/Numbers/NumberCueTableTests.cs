using SourceDiff.Reading;

namespace SourceDiff.Tests.Reading.Numbers;

/// <summary>The names of the cues are listed by hand; here they are held against the enumeration.</summary>
[TestFixture]
internal sealed class NumberCueTableTests
{
    [Test]
    public void InOrder_Names_AreThoseOfTheBits()
    {
        for (int bit = 0; bit < NumberCueTable.InOrder.Length; bit++)
            Assert.That(NumberCueTable.InOrder[bit], Is.EqualTo(((NumberCues)(1L << bit)).ToString()));
        Assert.That(NumberCueTable.InOrder, Has.Length.EqualTo(Enum.GetValues<NumberCues>().Length - 1));
    }

    [Test]
    public void English_EveryCue_HasWords()
    {
        var used = NumberCueTable.English.Aggregate((all, cues) => all | cues);
        Assert.That((long)used, Is.EqualTo((1L << NumberCueTable.InOrder.Length) - 1));
    }
}

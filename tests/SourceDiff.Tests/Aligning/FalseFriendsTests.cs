namespace SourceDiff.Tests.Aligning;

/// <summary>What looks alike and reports nothing of the same does not align, at the similarity that ships.</summary>
public sealed class FalseFriendsTests
{
    private const double Shipped = 0.32;

    [TestCase("\"We will rebuild every stall by spring,\" said the market warden Ilse Brandt on Thursday.", "\"My orchard froze twice this year,\" said the grower Anton Reve on Thursday.")]
    [TestCase("Asked about the delay, Ilse Brandt told reporters that she had no comment.", "Anton Reve told reporters that the frost had come too early.")]
    [TestCase("\"It is a disgrace,\" the warden added.", "\"It was a long night,\" the nurse added.")]
    [TestCase("According to the mayor, the bridge needs new bolts.", "According to the coach, the striker has a fever.")]
    public void QuotesOfDifferentPeople_DoNotAlignForTheirVerbsOfSpeech(string left, string right)
    {
        Assert.That(AlignmentTable.Of(left, right, Shipped), Is.Empty, "alone");
        Assert.That(AlignmentTable.Of($"{Market}\n{left}", $"{Orchard}\n{right}", Shipped), Is.Empty, "in articles");
    }

    [TestCase("Subscribe to our newsletter for the latest news.")]
    [TestCase("This is a developing story and will be updated.")]
    [TestCase("All rights reserved. This material may not be published, broadcast, rewritten or redistributed.")]
    [TestCase("Read more: Ten things to know this morning")]
    public void Boilerplate_OfOnePublisher_DoesNotAlign(string boilerplate) =>
        Assert.That(AlignmentTable.Of($"{Market}\n\n{boilerplate}", $"{Orchard}\n\n{boilerplate}", Shipped), Is.Empty);

    [TestCase("Police are investigating.")]
    [TestCase("No one was injured.")]
    [TestCase("The cause is not known.")]
    public void StockPhrase_AmongOtherNews_DoesNotAlign(string phrase) =>
        Assert.That(AlignmentTable.Of($"{Market}\n{phrase}\nThe stalls were insured.", $"{Orchard}\n{phrase}\nPickers were sent home.", Shipped), Is.Empty);

    private const string Market = "Flames went through the covered market of Hollin before dawn and left forty stalls in ashes.";
    private const string Orchard = "A late frost killed the blossom of nearly every cherry tree in the valley of Serrane.";
}

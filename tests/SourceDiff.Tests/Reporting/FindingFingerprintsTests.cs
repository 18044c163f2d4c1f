using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Tests.Reporting;

public class FindingFingerprintsTests
{
    private const string First = "Twelve people were killed when a ferry caught fire off Norrland on Monday, police said.";
    private const string Second = "Police said 14 people were killed when the ferry caught fire off Norrland on Monday.";

    [Test]
    public void Fingerprint_AfterASmallEdit_IsTheSame()
    {
        var before = Of(new Document("a", First), new Document("b", Second));
        var after = Of(new Document("a", "Port Ellery, Tuesday\n\nA new paragraph on the weather.\n\n" + First), new Document("b", Second + "\n\nThe harbour reopened."));

        Assert.That(before, Is.Not.Empty);
        Assert.That(after, Is.SupersetOf(before));
    }

    [Test]
    public void Fingerprint_InAnotherOrder_IsTheSame()
    {
        Document a = new("a", First), b = new("b", Second);

        Assert.That(Of(b, a), Is.EquivalentTo(Of(a, b)));
    }

    [Test]
    public void Fingerprint_OfAnotherValue_IsAnother()
    {
        var before = Of(new Document("a", First), new Document("b", Second));
        var after = Of(new Document("a", First), new Document("b", Second.Replace("14", "15", StringComparison.Ordinal)));

        Assert.That(after.Except(before).Count(), Is.EqualTo(1));
    }

    [Test]
    public void Fingerprints_OfFindingsThatSayTheSame_AreNumbered()
    {
        var position = new Position("12", [new Citation("a", new TextSpan(0, 2))]);
        var comparison = new Comparison([new Document("a", "12 12"), new Document("b", "")], [], [],
            [new Omission("SD1", Aspect.Quantity, [position], ["b"]), new Omission("SD1", Aspect.Quantity, [position], ["b"])], new Coverage([], [], []));
        var fingerprints = FindingFingerprints.Of(comparison);

        Assert.That(fingerprints[1], Is.EqualTo(fingerprints[0] + "-2"));
    }

    private static List<string> Of(params Document[] documents) => [.. FindingFingerprints.Of(SourceComparer.Create().Compare(documents))];
}

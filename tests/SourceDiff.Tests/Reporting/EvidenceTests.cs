using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Tests.Reporting;

/// <summary>Which of the words that hold a value a reader is shown.</summary>
public class EvidenceTests
{
    private static readonly Document One = new("a", "Neighbours on Mill Street heard it. It burned in the 1200 block of Mill Street.");

    private static readonly Document Other = new("b", "The fire was in the 1400 block of Mill Street. It destroyed a barn.");

    private static readonly Document Third = new("c", "The barn was nearly destroyed. The fire demolished it.");

    [Test]
    public void Of_PlaceThatIsNamedTwice_ShowsTheWordsThatTheExplanationQuotesFirst()
    {
        var comparison = Of(Aspect.Place, "The places differ: 1200 block of Mill Street and 1400 block of Mill Street.",
            Position("1200 block of Mill Street", One, "Mill Street", "1200 block of Mill Street"), Position("1400 block of Mill Street", Other, "1400 block of Mill Street"));

        Assert.That(Text(comparison), Does.Contain("place — 1200 block of Mill Street ≠ 1400 block of Mill Street").And.Contain("A │ It burned in the «1200 block of Mill Street».").And.Contain("… and 1 more sentence"));
    }

    [Test]
    public void Write_OneRangeOfTwoNouns_IsOneValue()
    {
        var villagers = new Document("a", "Dozens of villagers were hurt.");
        var people = new Document("b", "Dozens of people were hurt.");
        var count = new Document("c", "Nine were hurt.");
        var dozens = new Interval(24, 199);
        var comparison = Of([villagers, people, count], Aspect.Quantity, "The numbers of people hurt differ: “Dozens” and “Nine”.",
            new Position("24 to 199 villagers", [Comparisons.Cite(villagers, "Dozens")]) { Range = dozens },
            new Position("9", [Comparisons.Cite(count, "Nine")]) { Range = new Interval(9, 9) },
            new Position("24 to 199 people", [Comparisons.Cite(people, "Dozens")]) { Range = dozens });

        string[] evidence = [.. Text(comparison).Split('\n').Where(line => line.Contains('│', StringComparison.Ordinal)).Select(line => line.Trim())];
        Assert.That(evidence, Is.EqualTo(new[] { "A │ «Dozens» of villagers were hurt.", "B │ «Dozens» of people were hurt.", "C │ «Nine» were hurt." }));
    }

    [Test]
    public void Write_ThreeTellingsOfTwoEvents_HeadsWithThoseThatExcludeEachOther()
    {
        var comparison = Of(Aspect.Event, "One says it nearly happened, the other that it did: “destroyed” and “nearly destroyed”. Others give “demolished” and “The fire demolished”.",
            Position("demolished", Third, "demolished"), Position("fire demolished", Third, "The fire demolished"), Position("destroyed", Other, "destroyed"), Position("nearly destroyed", Third, "nearly destroyed"));

        Assert.That(Text(comparison), Does.Contain("what happened — destroyed ≠ nearly destroyed\n"));
    }

    [Test]
    public void Write_SpeakerWithAndWithoutPeriod_IsOne()
    {
        var one = new Document("a", "\"It burned,\" Ada J. Berg said.");
        var other = new Document("b", "\"It burned,\" Ada J Berg said.");
        var third = new Document("c", "\"It burned,\" Ida Roe said.");
        var comparison = Of([one, other, third], Aspect.Attribution, "The same statement is credited to Ada J. Berg and to Ida Roe.",
            Position("Ada J. Berg", one, "Ada J. Berg said"), Position("Ada J Berg", other, "Ada J Berg said"), Position("Ida Roe", third, "Ida Roe said"));

        Assert.That(Text(comparison), Does.Contain("who says it — Ada J. Berg ≠ Ida Roe\n"));
    }

    private static Position Position(string value, Document document, params string[] words) => new(value, [.. words.Select(word => Comparisons.Cite(document, word))]);

    private static Comparison Of(Aspect aspect, string explanation, params Position[] positions) => Of([One, Other, Third], aspect, explanation, positions);

    private static Comparison Of(Document[] documents, Aspect aspect, string explanation, params Position[] positions) =>
        new([.. documents], [], [], [new Discrepancy("SD9999", aspect, Relation.Conflicts, [.. positions]) { Explanation = explanation }], new Coverage([], [], []));

    private static string Text(Comparison comparison)
    {
        var output = new StringWriter { NewLine = "\n" };
        new TextReportWriter { Width = 120 }.Write(comparison, output);
        return output.ToString();
    }
}

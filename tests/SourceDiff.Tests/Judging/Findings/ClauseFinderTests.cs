using SourceDiff.Judging.Findings;
using SourceDiff.Model;
using SourceDiff.Reading;

namespace SourceDiff.Tests.Judging.Findings;

/// <summary>What a detail is said to be told of: the clause around it, from its subject on.</summary>
public class ClauseFinderTests
{
    private static readonly DocumentReader Reader = new(EnglishExtractors.All, 100_000);

    [TestCase("Divers searched the wreck for nine hours before the storm.", "nine hours", ExpectedResult = "Divers searched the wreck")]
    [TestCase("The harbour was closed on Monday after the spill.", "Monday", ExpectedResult = "The harbour was closed")]
    [TestCase("Ida Roe runs the museum. She had worked there for about ten years.", "about ten years", ExpectedResult = "Ida Roe had worked there")]
    [TestCase("Ida Roe runs the museum. She'd worked there for about ten years.", "about ten years", ExpectedResult = "Ida Roe had worked there")]
    [TestCase("On Friday, residents returned to the valley.", "Friday", ExpectedResult = "residents returned to the valley")]
    [TestCase("Within six minutes the hall was dark.", "six minutes", ExpectedResult = "the hall was dark")]
    [TestCase("Andrea Holm, who has played in the orchestra for 12 years, said nothing.", "12 years", ExpectedResult = "Andrea Holm has played in the orchestra")]
    [TestCase("The tram derailed shortly after 8 a.m. in the tunnel.", "8 a.m.", ExpectedResult = "The tram derailed")]
    [TestCase("And a long night it was for the crews at the mill, two days on end.", "two days", ExpectedResult = "a long night it was for the crews at the mill")]
    [TestCase("The Herons (10-5, 352 yards) lost.", "352 yards", ExpectedResult = "The Herons")]
    [TestCase("Mayor Ida Roe told reporters that by Friday there was no flour left.", "Friday", ExpectedResult = "no flour left")]
    [TestCase("The rule is meant to stay in force for the length of the talks.", "the length of the talks", ExpectedResult = "The rule is meant to stay in force")]
    [TestCase("In a surprise, minister Ana Brandt has ordered the Coastal Fleet (CF) to halt all patrols.", "halt all patrols", ExpectedResult = "minister Ana Brandt has ordered the Coastal Fleet")]
    [TestCase("After being led out of the mill, she came back ten minutes later.", "ten minutes", ExpectedResult = "she came back")]
    [TestCase("The keeper quarrelled with two neighbours, whom he allegedly threatened.", "allegedly", ExpectedResult = "he threatened")]
    [TestCase("Three divers with Mr Brandt were rescued on Monday.", "Monday", ExpectedResult = "Three divers with Mr Brandt were rescued")]
    [TestCase("The engineer who designed the Orlen Bridge was fined on Monday.", "Monday", ExpectedResult = "The engineer who designed the Orlen Bridge was fined")]
    [TestCase("At least five people were hurt on Monday.", "Monday", ExpectedResult = "At least five people were hurt")]
    [TestCase("“The guards came within a minute.", "a minute", ExpectedResult = "The guards came")]
    [TestCase("The new bridge, which cost £4m, was opened.", "£4m", ExpectedResult = "The new bridge cost")]
    [TestCase("Guests were asked to call Sgt. Lund on Friday.", "Friday", ExpectedResult = "Guests were asked to call Sgt. Lund")]
    [TestCase("Ana Brandt hired Ida Roe. She decided it on Friday.", "Friday", ExpectedResult = "She decided it")]
    [TestCase("The path was icy, said inspector Karl Lund. He fell on Friday.", "Friday", ExpectedResult = "He fell")]
    [TestCase("Monday", "Monday", ExpectedResult = "Monday")]
    [TestCase("The tram may have lost its brakes.", "may", ExpectedResult = "The tram may have lost its brakes")]
    [TestCase("15.4″ screens for all of the new models", "15.4", ExpectedResult = "screens for all of the new models")]
    public string Of_Detail_NamesItsClauseFromTheSubjectOn(string text, string detail)
    {
        var reading = Reader.Read(new Document("a", text), CancellationToken.None);
        int at = text.LastIndexOf(detail, StringComparison.Ordinal);
        var span = new TextSpan(at, at + detail.Length);
        var passage = reading.Passages.Last(passage => passage.Span.Contains(span));
        return ClauseFinder.Of(reading, passage, span, span, default).Words;
    }

    [Test]
    public void Of_LongClause_IsCutAfterAWord()
    {
        string text = "The regional authority for inland waterways and canal bridges announced new rules for barges on Monday.";
        var reading = Reader.Read(new Document("a", text), CancellationToken.None);
        string label = ClauseFinder.Of(reading, reading.Passages[0], new TextSpan(text.Length - 7, text.Length - 1), default, default).Words;
        Assert.That(label, Has.Length.LessThanOrEqualTo(61));
        Assert.That(label, Does.EndWith("…"));
        Assert.That(text, Does.Contain(label[..^1]));
    }

    [TestCase("")]
    [TestCase("…")]
    [TestCase("\ud800 \u0000 )")]
    [TestCase("'s 'd 're for for for")]
    public void Of_AnyText_NeverThrows(string text)
    {
        var reading = Reader.Read(new Document("a", text), CancellationToken.None);
        foreach (var passage in reading.Passages)
        {
            for (int i = passage.Span.Start; i < passage.Span.End; i++)
                Assert.That(ClauseFinder.Of(reading, passage, new TextSpan(i, i + 1), new TextSpan(i, i + 1), default).Words, Is.Not.Null);
        }
    }

    [Test]
    public void Subject_OfAThingThatOneDoesNotName_IsTheOthers() => Assert.That(
        SourceComparer.Create().Compare([new Document("a", "A quake shook Orlen. It took place at 7:12 a.m. on Monday."), new Document("b", "A quake shook Orlen. The quake took place at 8:12 a.m. on Monday.")])
            .Discrepancies.Select(discrepancy => discrepancy.Subject), Is.EqualTo(new[] { "The quake took place" }));
}

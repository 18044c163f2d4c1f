using SourceDiff.Html;
using SourceDiff.Model;
using SourceDiff.Tests.Reporting;

namespace SourceDiff.Tests.Html;

public class HtmlReportWriterTests
{
    [Test]
    public void Write_Twice_IsTheSamePage()
    {
        string first = HtmlReportWriter.Write(Comparisons.Ferry);

        Assert.That(HtmlReportWriter.Write(Comparisons.Ferry), Is.EqualTo(first));
    }

    [Test]
    public void Write_Title_IsTheOneGiven() =>
        Assert.That(HtmlReportWriter.Write(Comparisons.Ferry, new HtmlReportOptions { Title = "A & B" }), Does.Contain("<title>A &amp; B</title>").And.Contain("<h1>A &amp; B</h1>"));

    [Test]
    public void Write_AfterASmallEdit_KeepsTheLinks()
    {
        Document a = new("a", "Twelve people were killed when a ferry sank off Norrland on Monday."), b = new("b", "A ferry sank off Norrland on Monday and 14 people were killed.");
        var before = new ReportPage(SourceComparer.Create().Compare([a, b])).Anchors;
        var after = new ReportPage(SourceComparer.Create().Compare([new Document("a", "By our staff\n\n" + a.Text), b])).Anchors;

        Assert.That(after, Is.SupersetOf(before));
    }

    // The words of the text are all there, in order: only tags were put between them.
    [FsCheck.NUnit.Property(MaxTest = 100)]
    public void Write_AnyText_IsWholeInThePage(string text)
    {
        text = text?.Replace('\r', '\n') ?? "";
        var document = new Document("a", text);
        var findings = Enumerable.Range(0, text.Length).Select(start => (Finding)new Omission("SD1", Aspect.Custom, [new Position("v", [new Citation("a", new TextSpan(start, Math.Min(text.Length, start + 3)))])], ["b"]));
        string page = HtmlReportWriter.Write(new Comparison([document, new Document("b", "")], [], [], [.. findings], new Coverage([], [], [])));
        using var written = new StringWriter();
        for (int i = 0; i < text.Length; i++)
            HtmlText.Write(written, text.AsSpan(i, char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1));

        string article = page[page.IndexOf("<div class=\"text\"", StringComparison.Ordinal)..];
        article = article[(article.IndexOf('>', StringComparison.Ordinal) + 1)..article.IndexOf("</div>", StringComparison.Ordinal)];
        Assert.That(WithoutTags(article), Has.Length.GreaterThanOrEqualTo(text.Length));
        if (!text.Any(char.IsSurrogate))
            Assert.That(WithoutTags(article), Is.EqualTo(written.ToString()));
    }

    [TestCase("2028-01-01/2028-12-31", "2028")]
    [TestCase("2028-02-01/2028-02-29", "February 2028")]
    [TestCase("2028-02-01/2028-03-31", "2028-02-01/2028-03-31")]
    [TestCase("2028-02-01", "2028-02-01")]
    [TestCase("a/b", "a/b")]
    public void ShownValue_OfAYearOrMonth_IsItsName(string value, string shown) => Assert.That(ShownValue.Of(value), Is.EqualTo(shown));

    private static string WithoutTags(string html)
    {
        var text = new System.Text.StringBuilder();
        bool isTag = false;
        foreach (char letter in html)
        {
            isTag |= letter == '<';
            if (!isTag)
                text.Append(letter);
            isTag &= letter != '>';
        }

        return text.ToString();
    }
}

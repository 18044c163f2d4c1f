using SourceDiff.Html;
using SourceDiff.Model;
using SourceDiff.Reporting;
using SourceDiff.Tests.Developing;

namespace SourceDiff.Tests.Reporting;

/// <summary>How the story developed, as the reports of people tell it.</summary>
public sealed class DevelopmentOutlineTests
{
    [Test]
    public void Text_TellsMomentByMoment()
    {
        string text = Section(MarketFire.Story);

        Assert.That(text, Does.StartWith("How the story developed (5) ─"));
        Assert.That(text, Does.Contain("  Mon 3 Mar · A B\n").And.Contain("  Tue 4 Mar, 08:00 UTC · C\n").And.Contain("  Tue 4 Mar, 18:00 UTC · D\n"));
        Assert.That(text, Does.Contain("    changed  people killed — at least four → five\n"));
        Assert.That(text, Does.Contain("    next     Karl Brandt, 34, was charged on Wednesday"));
        Assert.That(text, Does.Contain("             after: "));
        Assert.That(text, Does.Contain("  Wed 5 Mar, 15:00 UTC · G\n    nothing new\n"));
        Assert.That(text, Does.Contain("  Undated: H; what only undated articles tell is not placed.\n"));
        Assert.That(text.Split('\n'), Has.All.Length.LessThanOrEqualTo(80));
    }

    [Test]
    public void Markdown_IsATable()
    {
        var output = new StringWriter { NewLine = "\n" };
        new MarkdownReportWriter().Write(MarketFire.Story, output);

        Assert.That(output.ToString(), Does.Contain("## How the story developed\n\n| When | Who | What was new |\n").And.Contain("| Tue 4 Mar, 18:00 UTC | D | ").And.Contain("*changed:* people killed — five → six"));
    }

    [Test]
    public void Html_LinksToThePassages()
    {
        string page = HtmlReportWriter.Write(MarketFire.Story);
        int start = page.IndexOf("id=\"development-title\"", StringComparison.Ordinal), end = page.IndexOf("</section>", start, StringComparison.Ordinal);
        string section = page[start..end];

        Assert.That(section, Does.Contain("<b>Tue 4 Mar, 08:00 UTC</b>").And.Contain("<span class=\"updates\">changed</span>").And.Contain("Undated: blog"));
        foreach (System.Text.RegularExpressions.Match link in System.Text.RegularExpressions.Regex.Matches(section, "href=\"#(p[0-9]+-[0-9]+)\""))
            Assert.That(page, Does.Contain($"id=\"{link.Groups[1].Value}\""));
    }

    [Test]
    public void Moments_OfManyDays_AreTheWeightiest()
    {
        var story = SourceComparer.Create().Compare([.. Enumerable.Range(0, 30).Select(i => MarketFire.Article($"d{i}", $"2031-03-{i + 1:00}T06:00Z", $"A crane fell onto the Elm bridge in Lowmere on 1 March. The number of people hurt has risen to {i + 5}, the fire brigade said."))]);
        string text = Section(story);

        Assert.That(text, Does.StartWith("How the story developed (30) ─").And.Contain("  … 20 more days\n"));
        Assert.That(text.Split('\n'), Has.Length.LessThan(70));
    }

    [Test]
    public void Moments_OfOneDay_AreToldTogetherWhereThereAreMany()
    {
        var story = SourceComparer.Create().Compare([.. Enumerable.Range(0, 14).Select(i => MarketFire.Article($"d{i:00}", $"2031-03-{1 + (i / 7):00}T{6 + (2 * (i % 7)):00}:00Z", $"A crane fell onto the Elm bridge in Lowmere on 1 March. The number of people hurt has risen to {i + 5}, the fire brigade said."))]);
        string text = Section(story);

        Assert.That(text, Does.Contain("  Sat 1 Mar · A B C D E +2\n").And.Contain("  Sun 2 Mar · H I J K L +2\n"));
    }

    [TestCase(0, ExpectedResult = "nothing new")]
    [TestCase(1, ExpectedResult = "1 new claim, near what was told before")]
    [TestCase(3, ExpectedResult = "3 new claims, near what was told before")]
    public string Moment_OfWhichNothingIsTold_SaysWhatIsLeft(int untold) => DevelopmentOutline.MoreOf(new ShownMoment("Wed 5 Mar", ["a"], [], untold));

    [Test]
    public void Text_OfTwoArticles_TellsNone() => Assert.That(TextOf(SourceComparer.Create().Compare(MarketFire.Articles[1..3])), Does.Not.Contain("How the story developed"));

    private static string Section(Comparison comparison)
    {
        string text = TextOf(comparison);
        int start = text.IndexOf("How the story developed", StringComparison.Ordinal), end = text.IndexOf("\n\n", text.IndexOf("\n\n", start, StringComparison.Ordinal) + 2, StringComparison.Ordinal);
        return text[start..(end + 1)];
    }

    private static string TextOf(Comparison comparison)
    {
        var output = new StringWriter { NewLine = "\n" };
        new TextReportWriter().Write(comparison, output);
        return output.ToString();
    }
}

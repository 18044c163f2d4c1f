using SourceDiff.Html;
using SourceDiff.Model;

namespace SourceDiff.Tests.Html;

public class HtmlArticleTests
{
    [Test]
    public void Parse_ArticleElement_IsItsParagraphs()
    {
        var document = Read("""
            <html lang="en"><head><title>Ferry | Courier</title>
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"Ferry burns",
            "author":[{"name":"Ada Berg"},{"name":"Jon Lie"}],"publisher":{"@type":"Organization","name":"Courier"},"datePublished":"2031-04-07T18:00:00+02:00","mainEntityOfPage":{"@id":"https://courier.example/ferry"}}]}</script></head>
            <body><nav>Home News</nav><article><h1>Ferry burns</h1><p>Twelve&nbsp;people
            were <b>killed</b><i>, many</i> hurt.</p><script>alert(1)</script><div><p>The ship sank.</p><aside>Subscribe!</aside></div><ul><li>One</li><li>Two</li></ul></article><footer>©</footer></body></html>
            """);

        Assert.That(document.Text, Is.EqualTo("Ferry burns\n\nTwelve people were killed, many hurt.\n\nThe ship sank.\n\nOne\n\nTwo"));
        Assert.That((document.Title, document.Publisher, document.Author, document.Url?.ToString(), document.Language),
            Is.EqualTo(("Ferry burns", "Courier", "Ada Berg, Jon Lie", "https://courier.example/ferry", "en")));
        Assert.That(document.PublishedAt, Is.EqualTo(new DateTimeOffset(2031, 4, 7, 18, 0, 0, TimeSpan.FromHours(2))));
    }

    [Test]
    public void Parse_NoArticleElement_TakesTheDensestText()
    {
        var document = Read("""
            <meta property="og:title" content="Ferry burns"><meta property="og:site_name" content="Courier"><meta name="author" content="Ada Berg">
            <div id="menu"><p><a href="/a">A long link to another story of the very same newspaper</a></p></div>
            <div id="story"><p>Twelve people were killed when the ferry caught fire off the coast.</p><p>Divers searched the wreck overnight and found seven lifeboats.</p></div>
            <footer><p>All rights reserved by the publisher of this newspaper, in every country of the world, for ever and ever and ever.</p></footer>
            """);

        Assert.That(document.Text, Is.EqualTo("Twelve people were killed when the ferry caught fire off the coast.\n\nDivers searched the wreck overnight and found seven lifeboats."));
        Assert.That((document.Title, document.Publisher, document.Author), Is.EqualTo(("Ferry burns", "Courier", "Ada Berg")));
    }

    [TestCase("")]
    [TestCase("<p>Too short to be an article.</p>")]
    [TestCase("<article></article><script>var text = 'a long text that is no article, because it is a program';</script>")]
    public void Parse_NoText_SaysSo(string html) =>
        Assert.That(() => Read(html), Throws.InstanceOf<InvalidDataException>().With.Message.StartsWith("'page.html' holds no article text"));

    [Test]
    public void Parse_DeepNesting_DoesNotOverflow()
    {
        string html = "<article>" + string.Concat(Enumerable.Repeat("<div>", 5_000)) + "Twelve people were killed when the ferry caught fire.";

        Assert.That(Read(html).Text, Is.EqualTo("Twelve people were killed when the ferry caught fire."));
    }

    [TestCase("{\"@type\": \"NewsArticle\", \"headline\": ")]
    [TestCase("{\"@type\": \"NewsArticle\", \"datePublished\": \"soon\", \"url\": \"/relative\"}")]
    public void Parse_BrokenMetadata_IsPassedOver(string json)
    {
        var document = Read($"<script type=\"application/ld+json\">{json}</script><article>Twelve people were killed when the ferry caught fire.</article>");

        Assert.That((document.Url, document.PublishedAt), Is.EqualTo(((Uri?)null, (DateTimeOffset?)null)));
    }

    [TestCase("<p>Twelve <b>people</b> died.</p>", "people", "people")]
    [TestCase("<p>Twelve <b>people</b> died.</p>", "Twelve people died.", "Twelve <b>people</b> died.")]
    [TestCase("<p>Fish &amp; chips cost &pound;12&nbsp;a plate.</p>", "& chips", "&amp; chips")]
    [TestCase("<p>Fish &amp; chips cost &pound;12&nbsp;a plate.</p>", "£12 a", "&pound;12&nbsp;a")]
    [TestCase("<p>It cost &#163;12, or &#xA3;13&#x1F600; at most &copy 2031 AT&T.</p>", "£13😀 at", "&#xA3;13&#x1F600; at")]
    [TestCase("<p>It cost &#163;12, or &#xA3;13&#x1F600; at most &copy 2031 AT&T.</p>", "© 2031 AT&T.", "&copy 2031 AT&T.")]
    [TestCase("<!-- Twelve --><p title = \"Twelve > ten\">Twelve</p><script>if (a < 12) 'Twelve';</script><p>or twelve</p>", "Twelve", "Twelve</p>", 35)]
    [TestCase("<nav>Twelve people</nav><p>Twelve   people\n died</p>", "Twelve people died", "Twelve   people\n died")]
    [TestCase("<table>Moved <tr><td>a cell</td></tr></table><p>The end.</p>", "The end.", "The end.")]
    [TestCase("<p>Ten&#150;twelve &#147;people&#148; died&#0;.</p>", "“people” died", "&#147;people&#148; died")]
    [TestCase("<template><p>Not here.</p></template><p>The end.</p>", "The end.", "The end.")]
    public void SourceOf_Words_IsWhereTheyStand(string html, string words, string source, int from = 0)
    {
        html = $"<html><head><title>Twelve people, &amp;c.</title><style>p {{ color: red }}</style></head><body><article><p>An opening paragraph that is long enough to be one.</p>{html}</article></body></html>";
        var article = HtmlArticle.Parse(html, "page.html");
        int start = article.Document.Text.IndexOf(words, StringComparison.Ordinal);
        var found = article.SourceOf(new TextSpan(start, start + words.Length))!.Value;

        Assert.That(start, Is.Not.Negative);
        Assert.That(html[found.Start..], Does.StartWith(source));
        Assert.That(found.Start, Is.GreaterThanOrEqualTo(html.IndexOf("</p>", StringComparison.Ordinal) + from));
    }

    [Test]
    public void SourceOf_WhiteSpace_IsNowhere()
    {
        var article = HtmlArticle.Parse("<article><p>Twelve people were killed when the ferry</p><p>caught fire.</p></article>", "page.html");

        Assert.That(article.SourceOf(new TextSpan(40, 42)), Is.Null);
        Assert.That(() => article.SourceOf(new TextSpan(0, 1000)), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    // The letters of a page and of its source are the same: every character of any text leads back to itself.
    [FsCheck.NUnit.Property(MaxTest = 300)]
    public void SourceOf_EveryCharacter_LeadsToItself(string[] texts)
    {
        string html = "<article><p>An opening paragraph that is long enough to be one.</p>" + string.Concat((texts ?? []).Select(text => $"<p>{System.Net.WebUtility.HtmlEncode(text)}</p>")) + "</article>";
        var article = HtmlArticle.Parse(html, "page.html");
        string words = article.Document.Text;

        for (int i = 0; i < words.Length; i++)
        {
            if (article.SourceOf(new TextSpan(i, i + 1)) is { } found)
                Assert.That(System.Net.WebUtility.HtmlDecode(html[found.Start..found.End]), Does.Contain(words[i] == '\ufffd' ? "" : words[i].ToString()));
            else
                Assert.That(char.IsWhiteSpace(words[i]) || char.IsControl(words[i]) || words[i] >= '\ufffd', $"U+{(int)words[i]:x4} has no source");
        }
    }

    private static Document Read(string html) => HtmlArticle.Parse(html, "page.html").Document;
}

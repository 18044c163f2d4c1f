using SourceDiff.Cli;
using SourceDiff.Cli.Articles;

namespace SourceDiff.Tests.Cli.Articles;

public class HtmlArticleTests
{
    [Test]
    public void Read_ArticleElement_IsItsParagraphs()
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
    public void Read_NoArticleElement_TakesTheDensestText()
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
    public void Read_NoText_SaysSo(string html) =>
        Assert.That(() => Read(html), Throws.InstanceOf<InputException>().With.Message.StartsWith("'page.html' holds no article text"));

    [Test]
    public void Read_DeepNesting_DoesNotOverflow()
    {
        string html = "<article>" + string.Concat(Enumerable.Repeat("<div>", 5_000)) + "Twelve people were killed when the ferry caught fire.";

        Assert.That(Read(html).Text, Is.EqualTo("Twelve people were killed when the ferry caught fire."));
    }

    [TestCase("{\"@type\": \"NewsArticle\", \"headline\": ")]
    [TestCase("{\"@type\": \"NewsArticle\", \"datePublished\": \"soon\", \"url\": \"/relative\"}")]
    public void Read_BrokenMetadata_IsPassedOver(string json)
    {
        var document = Read($"<script type=\"application/ld+json\">{json}</script><article>Twelve people were killed when the ferry caught fire.</article>");

        Assert.That((document.Url, document.PublishedAt), Is.EqualTo(((Uri?)null, (DateTimeOffset?)null)));
    }

    private static Model.Document Read(string html) => HtmlArticle.Read(html, "page.html", new ArticleMetadata());
}

using SourceDiff.Cli;
using SourceDiff.Cli.Articles;

namespace SourceDiff.Tests.Cli.Articles;

public class FrontMatterTests
{
    [TestCase("---\ntitle: A: b\npublisher: 'C'\n---\n\nText.", "Text.|A: b|C")]
    [TestCase("---\r\nTitle: A\r\nunknown: x\r\n---\r\nText.\r\nMore.", "Text.\r\nMore.|A|")]
    [TestCase("Text without.", "Text without.||")]
    [TestCase("---\ntitle: never closed\nText.", "---\ntitle: never closed\nText.||")]
    [TestCase("", "||")]
    public void Read_Markdown_SplitsFieldsFromText(string markdown, string expected)
    {
        var metadata = new ArticleMetadata();
        string text = FrontMatter.Read(markdown, metadata);

        Assert.That($"{text}|{metadata.Title}|{metadata.Publisher}", Is.EqualTo(expected));
    }

    [Test]
    public void ToDocument_BadDate_NamesTheForm() =>
        Assert.That(() => new ArticleMetadata { Published = "soon" }.ToDocument("a.md", ""),
            Throws.InstanceOf<InputException>().With.Message.EqualTo("The published date of 'a.md' cannot be read: 'soon'. Write it as 2026-03-10 or 2026-03-10T21:40:00Z."));
}

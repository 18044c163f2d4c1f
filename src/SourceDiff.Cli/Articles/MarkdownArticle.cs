using System.Text;

namespace SourceDiff.Cli.Articles;

/// <summary>A Markdown file with front matter: the marks of headings go, the words stay.</summary>
/// <param name="Text">The words.</param>
/// <param name="Lines">Where they stand in the file.</param>
internal sealed record MarkdownArticle(string Text, SourceLines Lines)
{
    public static MarkdownArticle Read(string markdown, ArticleMetadata metadata)
    {
        string body = FrontMatter.Read(markdown, metadata);
        int offset = markdown.Length - body.Length;
        var lines = new SourceLines();
        if (!body.Contains('#', StringComparison.Ordinal))
        {
            lines.Add(0, offset);
            return new MarkdownArticle(body, lines);
        }

        var text = new StringBuilder(body.Length);
        foreach (var line in body.AsSpan().EnumerateLines())
        {
            var words = WithoutMark(line);
            // The words are a slice of the body.
            body.AsSpan().Overlaps(words, out int start);
            if (!words.IsEmpty)
                lines.Add(text.Length, offset + start);
            text.Append(words).Append('\n');
        }

        return new MarkdownArticle(text.ToString().TrimEnd('\n'), lines);
    }

    private static ReadOnlySpan<char> WithoutMark(ReadOnlySpan<char> line)
    {
        int level = line.IndexOfAnyExcept('#');
        return level is > 0 and <= 6 && line[level] == ' ' ? line[(level + 1)..] : line;
    }
}

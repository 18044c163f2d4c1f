namespace SourceDiff.Cli.Articles;

/// <summary>The <c>name: value</c> lines between two lines of dashes at the start of a Markdown file.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    /// <summary>The text after the front matter; all of it when there is none.</summary>
    public static string Read(string text, ArticleMetadata metadata)
    {
        using var reader = new StringReader(text);
        if (reader.ReadLine()?.TrimEnd() != Fence)
            return text;
        var fields = new List<(string Name, string Value)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.TrimEnd() == Fence)
            {
                foreach (var (name, value) in fields)
                    Set(metadata, name, value);
                return reader.ReadToEnd().TrimStart('\r', '\n');
            }

            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
                fields.Add((line[..colon].Trim(), Unquote(line[(colon + 1)..].Trim())));
        }

        return text;
    }

    private static void Set(ArticleMetadata metadata, string name, string value)
    {
        switch (name.ToLowerInvariant())
        {
            case "title":
                metadata.Title = value;
                break;
            case "publisher":
                metadata.Publisher = value;
                break;
            case "author":
                metadata.Author = value;
                break;
            case "url":
                metadata.Url = value;
                break;
            case "published":
            case "date":
                metadata.Published = value;
                break;
            case "language":
                metadata.Language = value;
                break;
        }
    }

    private static string Unquote(string value) =>
        value.Length >= 2 && value[0] is '"' or '\'' && value[^1] == value[0] ? value[1..^1] : value;
}

using SourceDiff.Html;
using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Cli.Articles;

/// <summary>Reads the articles that the arguments name: files, folders, and <c>-</c> for standard input.</summary>
internal sealed class ArticleReader(Func<Stream> openInput, Action<string> notify)
{
    private const string StandardInput = "-";

    private static readonly string[] Extensions = [".txt", ".md", ".markdown", ".html", ".htm", ".xhtml"];

    private readonly Dictionary<string, SarifSource> _sources = new(StringComparer.Ordinal);

    /// <summary>The files of the articles read whose text is not the whole file, by the id of the document.</summary>
    public IReadOnlyDictionary<string, SarifSource> Sources => _sources;

    /// <exception cref="InputException">A path does not exist, or holds no article.</exception>
    public List<Document> Read(IEnumerable<string> paths, CancellationToken cancellation)
    {
        var files = paths.SelectMany(Expand).ToList();
        if (files.Count(file => file == StandardInput) > 1)
            throw new InputException("Standard input (-) is named twice, and can be read once. Save one of the articles to a file.");
        var documents = new List<Document>(files.Count);
        var ids = IdsOf(files);
        for (int i = 0; i < files.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            documents.Add(Read(files[i], ids[i]));
        }

        return documents;
    }

    private static IEnumerable<string> Expand(string path)
    {
        if (path == StandardInput || File.Exists(path))
            return [path];
        if (!Directory.Exists(path) && path.Contains("://", StringComparison.Ordinal))
            throw new InputException($"'{path}' is an address, and nothing is fetched. Pipe the page in: curl -s {path} | sourcediff compare - other.md");
        if (!Directory.Exists(path))
            throw new InputException($"'{path}' does not exist. Pass a file (.txt, .md, .html), a folder, or - for standard input.");
        var files = Directory.EnumerateFiles(path).Where(IsArticle).Order(StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files
            : throw new InputException($"The folder '{path}' holds no articles: no file ends in {string.Join(", ", Extensions)}.{FolderWithin(path)}");
    }

    /// <summary>Which of its folders to name instead: one story a folder is what is compared.</summary>
    private static string FolderWithin(string path) =>
        Directory.EnumerateDirectories(path).Order(StringComparer.Ordinal).FirstOrDefault(folder => Directory.EnumerateFiles(folder).Any(IsArticle)) is { } folder
            ? $" Its folders do; name one of them: {folder}" : "";

    private static bool IsArticle(string path) =>
        Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
        && Path.GetFileName(path) is var name && !name.StartsWith('.') && !Path.GetFileNameWithoutExtension(name).Equals("README", StringComparison.OrdinalIgnoreCase);

    /// <summary>File names, where they tell the articles apart; otherwise paths; a number for what is given twice.</summary>
    private static List<string> IdsOf(List<string> files)
    {
        var names = files.ConvertAll(file => file == StandardInput ? "stdin" : Path.GetFileName(file));
        var counts = names.CountBy(name => name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var ids = new List<string>(files.Count);
        for (int i = 0; i < files.Count; i++)
        {
            string id = counts[names[i]] == 1 ? names[i] : files[i];
            string unique = id;
            for (int copy = 2; ids.Contains(unique); copy++)
                unique = $"{id} ({copy})";
            ids.Add(unique);
        }

        return ids;
    }

    private Document Read(string path, string id)
    {
        string text = TextDecoding.Decode(ReadBytes(path), path, out bool isGuessed);
        if (isGuessed)
            notify($"'{path}' is no valid UTF-8: read as Windows-1252.");
        if (OtherForm(path, text) is { } form)
            throw new InputException($"'{path}' is {form}, not an article. Pass its text; sets of articles as lines of JSON go to 'sourcediff batch'.");
        if (IsHtml(path, text))
            return ReadHtml(text, id);
        var metadata = new ArticleMetadata();
        if (IsMarkdown(path, text))
        {
            string file = text;
            var article = MarkdownArticle.Read(file, metadata);
            _sources[id] = new SarifSource(file, "text/markdown", article.Lines.SourceOf);
            text = article.Text;
        }

        // Compared with nothing, everything would be told as left out, and nobody would notice the empty download.
        if (string.IsNullOrWhiteSpace(text))
            throw new InputException($"{(path == StandardInput ? "Standard input" : $"'{path}'")} holds no text. Pass an article, or leave it out.");
        return metadata.ToDocument(id, text);
    }

    /// <summary>A method of its own, so that the parser is loaded only for a page.</summary>
    private Document ReadHtml(string html, string id)
    {
        try
        {
            var article = HtmlArticle.Parse(html, id);
            _sources[id] = new SarifSource(html, "text/html", article.SourceOf);
            return article.Document;
        }
        catch (InvalidDataException error)
        {
            throw new InputException(error.Message);
        }
    }

    private byte[] ReadBytes(string path)
    {
        try
        {
            if (path != StandardInput)
                return File.ReadAllBytes(path);
            using var input = openInput();
            using var buffer = new MemoryStream();
            input.CopyTo(buffer);
            return buffer.ToArray();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"'{path}' cannot be read: {error.Message}");
        }
    }

    /// <summary>What a file is that is no article though it holds characters; <c>null</c> when it may be one.</summary>
    private static string? OtherForm(string path, string text) =>
        text.StartsWith("%PDF-", StringComparison.Ordinal) ? "a PDF"
        : text.StartsWith("{\\rtf", StringComparison.Ordinal) ? "an RTF document"
        : Path.GetExtension(path).ToLowerInvariant() is ".json" or ".jsonl" or ".ndjson" ? "JSON" : null;

    private static bool IsHtml(string path, string text) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" or ".htm" or ".xhtml" => true,
        "" => text.AsSpan().TrimStart().StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || text.AsSpan().TrimStart().StartsWith("<html", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static bool IsMarkdown(string path, string text) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".md" or ".markdown" => true,
        "" => text.StartsWith("---", StringComparison.Ordinal),
        _ => false,
    };
}

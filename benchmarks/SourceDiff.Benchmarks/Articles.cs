using System.Globalization;
using System.Text;
using SourceDiff.Model;

namespace SourceDiff.Benchmarks;

/// <summary>The texts that are measured: the repository's own seeds, cut or multiplied to size.</summary>
internal static class Articles
{
    // The articles of each event, outlet by outlet.
    private static readonly Lazy<string[][]> Events = new(() => [.. Directory.EnumerateDirectories(Folder("")).Order(StringComparer.Ordinal)
        .Select(folder => Directory.EnumerateFiles(folder, "*-*.*").Where(file => Path.GetExtension(file) is ".md" or ".txt")
            .Order(StringComparer.Ordinal).Select(file => Body(File.ReadAllText(file))).ToArray())]);

    /// <summary>3 KB and 6 KB on the same events: the size of a short and a long report.</summary>
    public static Document[] Pair => [new("left", Cut(string.Concat(OutletsFrom(1)), 3_000)), new("right", Cut(string.Concat(OutletsFrom(0)), 6_000))];

    /// <summary>The articles of each event of the seeds.</summary>
    public static string[][] Outlets => Events.Value;

    /// <summary>The seeds of one event, as a host would pass them.</summary>
    public static string Folder(string @event) => Path.Combine(Root(AppContext.BaseDirectory), "seeds", @event);

    /// <summary>The assembly of a project of <c>src</c> in its release build.</summary>
    public static string Built(string project) => Path.Combine(Root(AppContext.BaseDirectory), "src", project, "bin", "Release", "net10.0", $"{project}.dll");

    /// <summary>
    /// Two texts of that many characters on the same events. Beyond the seeds' own length they repeat with other numbers and
    /// names, so that a long text is not merely a short one many times over.
    /// </summary>
    public static Document[] Grown(int characters) => [new("left", Grow(1, characters)), new("right", Grow(0, characters))];

    private static string Grow(int outlet, int characters)
    {
        var text = new StringBuilder(characters + 8_000);
        for (int round = 0; text.Length < characters; round++)
        {
            foreach (string body in OutletsFrom(outlet))
                text.Append(round == 0 ? body : Vary(body, round));
        }

        return Cut(text.ToString(), characters);
    }

    /// <summary>Every number moved by the round, every longer capitalised word marked with it.</summary>
    private static string Vary(string body, int round)
    {
        var varied = new StringBuilder(body.Length + 256);
        string mark = string.Create(CultureInfo.InvariantCulture, $"{(char)('a' + (round % 26))}{(char)('a' + (round / 26 % 26))}");
        for (int i = 0; i < body.Length; i++)
        {
            char c = body[i];
            bool endsName = char.IsLower(c) && (i + 1 == body.Length || !char.IsLetter(body[i + 1])) && char.IsUpper(body[body.LastIndexOfAny([' ', '\n', '“', '"'], i) + 1]);
            varied.Append(char.IsAsciiDigit(c) && c != '0' ? (char)('1' + ((c - '1' + round) % 9)) : c);
            if (endsName)
                varied.Append(mark);
        }

        return varied.ToString();
    }

    private static IEnumerable<string> OutletsFrom(int outlet) => Events.Value.Select(outlets => outlets[outlet]);

    private static string Cut(string text, int characters) => text.Length <= characters ? text : text[..characters];

    private static string Body(string markdown)
    {
        string text = markdown.ReplaceLineEndings("\n");
        int end = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---\n", StringComparison.Ordinal) + 5 : 0;
        return text[end..].TrimStart() + "\n\n";
    }

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "SourceDiff.sln")) ? folder
        : Path.GetDirectoryName(folder) is { } parent ? Root(parent)
        : throw new InvalidOperationException("The benchmarks read the seeds of the repository: run them inside of it.");
}

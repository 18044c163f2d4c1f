using System.Text;
using SourceDiff.Evaluation.Corpora;

namespace SourceDiff.Evaluation.Planted;

/// <summary>
/// Two articles about an invented event and what stands between them, in one Markdown file: <c># Left</c>,
/// <c># Right</c> (a sentence a line, paragraphs apart by an empty line) and <c># Gold</c> (a table).
/// </summary>
internal static class PlantedPair
{
    private const int Columns = 5;

    /// <summary>The pairs of <paramref name="folder"/>, by name; those of <see cref="PlainPairs"/> behind.</summary>
    public static IReadOnlyList<FactsGold> ReadFolder(string folder) =>
        [
            .. Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal).Select(path => Parse(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path))),
            .. Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal).SelectMany(PlainPairs.Read),
        ];

    public static FactsGold Parse(string id, string text)
    {
        var parts = text.ReplaceLineEndings("\n").Split("# ", StringSplitOptions.None)
            .Where(part => part.Length > 0).ToDictionary(part => part[..part.IndexOf('\n', StringComparison.Ordinal)].Trim(), part => part[part.IndexOf('\n', StringComparison.Ordinal)..].Trim());
        var (left, leftSentences) = Article(parts["Left"]);
        var (right, rightSentences) = Article(parts["Right"]);
        var facts = parts["Gold"].Split('\n').Skip(2).Select(row => Row(id, row, left, right));
        return new FactsGold(id, left, right, new SentenceSpans(leftSentences, rightSentences), [], [.. facts], null);
    }

    /// <summary>As a newspaper prints it: the sentences of a paragraph run on; where each lies is kept for the scoring.</summary>
    private static (string Text, CodePointSpan[] Sentences) Article(string section)
    {
        var text = new StringBuilder();
        var sentences = new List<CodePointSpan>();
        foreach (string line in section.Split('\n'))
        {
            if (line.Length == 0)
            {
                text.Append("\n\n");
                continue;
            }

            if (text.Length > 0 && text[^1] != '\n')
                text.Append(' ');
            sentences.Add(new CodePointSpan(text.Length, text.Length + line.Length));
            text.Append(line);
        }

        return (text.ToString(), [.. sentences]);
    }

    private static SharedFact Row(string id, string row, string left, string right)
    {
        string[] cells = [.. row.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];
        if (cells.Length != Columns)
            throw new FormatException($"{id}: a row of the gold has {Columns} cells, not {cells.Length}: {row}");
        // A question mark says that reasonable editors differ: finding it counts neither way, as does missing it.
        return new SharedFact(cells[0], cells[1].TrimEnd('?'), cells[4], Side(id, cells[2], left), Side(id, cells[3], right), Sure: !cells[1].EndsWith('?'));
    }

    /// <summary>The words themselves, or a longer quotation with the words in brackets; found once in the article, or it is a mistake.</summary>
    private static FactSide Side(string id, string cell, string article)
    {
        int open = cell.IndexOf('[', StringComparison.Ordinal), close = cell.IndexOf(']', StringComparison.Ordinal) - 1;
        string quotation = cell.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        int at = article.IndexOf(quotation, StringComparison.Ordinal);
        if (at < 0 || article.IndexOf(quotation, at + 1, StringComparison.Ordinal) >= 0)
            throw new FormatException($"{id}: '{quotation}' stands {(at < 0 ? "nowhere" : "more than once")} in the article.");
        (int start, int end) = open < 0 ? (0, quotation.Length) : (open, close);
        return new FactSide(new CodePointSpan(at + start, at + end), quotation[start..end]);
    }
}

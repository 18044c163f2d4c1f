using System.Globalization;

namespace SourceDiff.Reporting;

/// <summary>Writes excerpts for a terminal, the letter of the document before them, the differing words marked.</summary>
internal static class ExcerptText
{
    /// <summary>The most lines of a side's words, before they are cut around what is cited.</summary>
    public const int UsualLines = 3;

    /// <summary>The cells that words leave free at the ends of such lines, so that the ellipsis is not alone on one more.</summary>
    private const int RaggedEdge = 18;

    /// <summary>The most documents that are named before an excerpt they share.</summary>
    private const int MostLetters = 5;

    private static readonly TextStyle[] DocumentStyles =
        [TextStyle.Cyan, TextStyle.Magenta, TextStyle.Green, TextStyle.Yellow, TextStyle.Blue];

    /// <summary>The colour of a document, by its place in the comparison.</summary>
    public static TextStyle StyleOf(int document) => DocumentStyles[document % DocumentStyles.Length];

    /// <summary>Writes excerpts; documents that use the very same words share one.</summary>
    public static void Write(TerminalOutput terminal, ReportOutline outline, IReadOnlyList<Excerpt> excerpts, string indent, int lines)
    {
        foreach (var excerpt in SharedExcerpt.Group(excerpts, outline.Labels))
            Write(terminal, outline, excerpt, indent, lines);
    }

    public static void Write(TerminalOutput terminal, ReportOutline outline, SharedExcerpt shared, string indent, int lines)
    {
        var excerpt = shared.Excerpt;
        string text = outline.Labels.DocumentOf(excerpt.DocumentId).Text;
        var style = StyleOf(outline.Labels.IndexOf(excerpt.DocumentId));
        string label = $"{indent}{Shorten(shared.Labels)} │ ";
        string rest = $"{indent}{new string(' ', label.Length - indent.Length - 2)}│ ";
        var shown = lines == 1 ? excerpt : excerpt.Trim(text, ((terminal.Width - label.Length) * lines) - RaggedEdge);
        var marked = Mark(shown, text, style, terminal.UseColor);
        terminal.Write(lines == 1 ? marked.Cut(terminal.Width - label.Length) : marked, label, rest, style);
    }

    /// <summary>The first letters and how many more, where dozens of articles share the words.</summary>
    private static string Shorten(string labels)
    {
        string[] letters = labels.Split(' ');
        return letters.Length <= MostLetters + 1 ? labels
            : string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', letters[..MostLetters])} +{letters.Length - MostLetters}");
    }

    private static StyledText Mark(Excerpt excerpt, string text, TextStyle style, bool useColor)
    {
        var marked = new StyledText();
        if (excerpt.IsCutBefore)
            marked.Add("… ", TextStyle.Dim);
        int position = excerpt.Span.Start;
        foreach (var mark in excerpt.Marks)
        {
            marked.Add(text.AsSpan(position, mark.Start - position));
            marked.Add(useColor ? "" : "«").Add(mark.In(text), style | TextStyle.Bold | TextStyle.Underline).Add(useColor ? "" : "»");
            position = mark.End;
        }

        marked.Add(text.AsSpan(position, excerpt.Span.End - position));
        return excerpt.IsCutAfter ? marked.Add(" …", TextStyle.Dim) : marked;
    }
}

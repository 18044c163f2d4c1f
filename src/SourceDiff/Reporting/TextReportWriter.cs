using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>
/// Writes a comparison for people at a terminal: what was compared, then discrepancies, compatible differences, agreements and
/// omissions, each with the exact words of every side. Text of the articles cannot steer the terminal. Thread-safe.
/// </summary>
public sealed class TextReportWriter
{
    /// <summary>The most lines of a side's words, before they are cut around what is cited.</summary>
    private const int LinesOfEvidence = 3;

    /// <summary>The cells that words leave free at the ends of such lines, so that the ellipsis is not alone on one more.</summary>
    private const int RaggedEdge = 18;

    /// <summary>The most cells of one value in a list of agreements.</summary>
    private const int CellsOfValue = 48;

    private static readonly TextStyle[] DocumentStyles =
        [TextStyle.Cyan, TextStyle.Magenta, TextStyle.Green, TextStyle.Yellow, TextStyle.Blue];

    /// <summary>The width of the report.</summary>
    /// <value>Cells of the terminal, at least 40; 80 by default.</value>
    public int Width { get; init; } = 80;

    /// <summary>Whether to colour it with ANSI escape sequences. Otherwise differing words are marked «so».</summary>
    /// <value><c>false</c> by default.</value>
    public bool UseColor { get; init; }

    /// <summary>Writes the report; <paramref name="output"/> stays open.</summary>
    public void Write(Comparison comparison, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        var terminal = new TerminalOutput(output, Math.Max(40, Width), UseColor);
        var outline = new ReportOutline(comparison);
        WriteHeader(terminal, outline);
        if (outline.Discrepancies.Length > 0)
            WriteDetails(terminal, outline, "Discrepancies", outline.Discrepancies, 1);
        if (outline.Compatible.Length > 0)
            WriteDetails(terminal, outline, "Compatible differences", outline.Compatible, outline.Discrepancies.Length + 1);
        WriteAgreements(terminal, outline);
        WriteOmissions(terminal, outline);
        WriteFooter(terminal, outline);
    }

    private static void WriteHeader(TerminalOutput terminal, ReportOutline outline)
    {
        terminal.Write(new StyledText().Add(outline.Summary, TextStyle.Bold));
        var documents = outline.Comparison.Documents;
        for (int i = 0; i < documents.Length; i++)
        {
            var line = new StyledText().Add(DocumentLabels.Describe(documents[i]));
            foreach (var coverage in outline.Comparison.Coverage.Documents)
            {
                if (coverage.DocumentId == documents[i].Id)
                    line.Add($", {ReportOutline.Percent(coverage.AlignedShare)} aligned", TextStyle.Dim);
            }

            string label = $"  {DocumentLabels.Of(i)}  ";
            terminal.Write(line, label, new string(' ', label.Length), StyleOf(i));
        }
    }

    private static void WriteSection(TerminalOutput terminal, string title, int count)
    {
        terminal.Blank();
        string heading = $"{title} ({count.ToString(CultureInfo.InvariantCulture)}) ";
        terminal.Write(new StyledText().Add(heading, TextStyle.Bold)
            .Add(new string('─', Math.Max(0, terminal.Width - DisplayWidth.Of(heading))), TextStyle.Dim));
    }

    private static void WriteDetails(TerminalOutput terminal, ReportOutline outline, string title, IEnumerable<Finding> findings, int number)
    {
        var all = findings.ToList();
        WriteSection(terminal, title, all.Count);
        foreach (var finding in all)
        {
            terminal.Blank();
            WriteDetail(terminal, outline, finding, number++);
        }
    }

    private static void WriteDetail(TerminalOutput terminal, ReportOutline outline, Finding finding, int number)
    {
        string label = $"{number.ToString(CultureInfo.InvariantCulture),3}  ";
        string indent = new(' ', label.Length);
        terminal.Write(HeadlineOf(outline, finding), label, indent, TextStyle.Dim);
        for (int i = 0; i < finding.Positions.Length; i++)
        {
            WriteExcerpts(terminal, outline, outline.Evidence.Of(finding, i), indent, LinesOfEvidence);
        }

        if (finding.Explanation.Length > 0)
            terminal.Write(new StyledText().Add(finding.Explanation), indent);
        terminal.Write(new StyledText().Add(
            $"{finding.RuleId} {ReportOutline.NameOf(finding.Aspect)} · {ReportOutline.NameOf(finding.Severity)} severity · {ReportOutline.Percent(finding.Confidence)} confidence{ValuesOf(finding)}", TextStyle.Dim), indent);
    }

    private static StyledText HeadlineOf(ReportOutline outline, Finding finding)
    {
        var style = RelationOf(finding) switch
        {
            Relation.Conflicts => TextStyle.Red,
            Relation.Supersedes => TextStyle.Yellow,
            _ => TextStyle.Green,
        };
        var headline = new StyledText()
            .Add(ReportOutline.NameOf(RelationOf(finding)), TextStyle.Bold | style)
            .Add(": ").Add(ReportOutline.TitleOf(finding), TextStyle.Bold);
        if (finding.Positions.Length < 2 || finding.Positions.Any(position => position.Citations[0].Span.Length > CellsOfValue))
            return headline;
        headline.Add(" — ");
        for (int i = 0; i < finding.Positions.Length; i++)
            headline.Add(i == 0 ? "" : SignOf(finding), style).Add(outline.Evidence.Words(finding.Positions[i].Citations[0]));
        return headline;
    }

    /// <summary>The normalised values, when they are short: what was compared, behind the words.</summary>
    private static string ValuesOf(Finding finding) =>
        finding.Positions.Length < 2 || finding.Positions.Any(position => position.Value.Length > CellsOfValue) ? ""
            : " · " + string.Join(SignOf(finding), finding.Positions.Select(position => position.Value));

    private static Relation RelationOf(Finding finding) =>
        finding.Match(agreement => agreement.Relation, discrepancy => discrepancy.Relation, _ => Relation.Agrees);

    private static string SignOf(Finding finding) => RelationOf(finding) switch
    {
        Relation.Conflicts => " ≠ ",
        Relation.Supersedes => " / ",
        _ => " ≈ ",
    };

    /// <summary>Writes excerpts; documents that use the very same words share one.</summary>
    private static void WriteExcerpts(TerminalOutput terminal, ReportOutline outline, List<Excerpt> excerpts, string indent, int lines)
    {
        foreach (var excerpt in SharedExcerpt.Group(excerpts, outline.Labels))
            WriteExcerpt(terminal, outline, excerpt, indent, lines);
    }

    private static void WriteExcerpt(TerminalOutput terminal, ReportOutline outline, SharedExcerpt shared, string indent, int lines)
    {
        var excerpt = shared.Excerpt;
        string text = outline.Labels.DocumentOf(excerpt.DocumentId).Text;
        var style = StyleOf(outline.Labels.IndexOf(excerpt.DocumentId));
        string label = $"{indent}{shared.Labels} │ ";
        string rest = $"{indent}{new string(' ', label.Length - indent.Length - 2)}│ ";
        var shown = lines == 1 ? excerpt : excerpt.Trim(text, ((terminal.Width - label.Length) * lines) - RaggedEdge);
        var marked = Mark(shown, text, style, terminal.UseColor);
        terminal.Write(lines == 1 ? marked.Cut(terminal.Width - label.Length) : marked, label, rest, style);
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

    private static void WriteAgreements(TerminalOutput terminal, ReportOutline outline)
    {
        if (outline.Agreements.IsEmpty)
            return;
        WriteSection(terminal, "Agreements", outline.Agreements.Sum(group => group.Findings.Count));
        foreach (var group in outline.Agreements)
        {
            terminal.Blank();
            WriteExcerpts(terminal, outline, group.Excerpts, "  ", 1);
            terminal.Write(ValuesOf(outline, group), "  = ", "    ", TextStyle.Green);
        }
    }

    private static StyledText ValuesOf(ReportOutline outline, AgreementGroup group)
    {
        var values = new StyledText();
        for (int i = 0; i < group.Findings.Count; i++)
        {
            var finding = group.Findings[i];
            values.Add(i == 0 ? "" : " · ", TextStyle.Dim).Add(ReportOutline.NameOf(finding.Aspect), TextStyle.Dim).Add(" ");
            if (finding.Aspect == Aspect.Event)
            {
                values.Add("in other words");
                continue;
            }

            var shown = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var citation in finding.Citations)
            {
                string words = PrintableText.Of(outline.Evidence.Words(citation));
                if (shown.Add(words))
                    Append(shown.Count > 1 ? values.Add(" = ") : values, words);
            }
        }

        return values;

        static void Append(StyledText values, string words) => values.Add(new StyledText().Add(words).Cut(CellsOfValue).ToString());
    }

    private static void WriteOmissions(TerminalOutput terminal, ReportOutline outline)
    {
        foreach (var group in outline.Omissions)
        {
            WriteSection(terminal, group.Title, group.Findings.Count);
            foreach (var (excerpt, labels) in SharedExcerpt.Group(group.Excerpts, outline.Labels))
            {
                terminal.Blank();
                WriteExcerpt(terminal, outline, new SharedExcerpt(Evidence.WithoutMarkOfAll(excerpt), labels), "  ", LinesOfEvidence);
            }
        }
    }

    private static void WriteFooter(TerminalOutput terminal, ReportOutline outline)
    {
        var coverage = outline.Comparison.Coverage;
        if (coverage.Limits.IsEmpty && coverage.NotCompared.IsEmpty)
            return;
        terminal.Blank();
        foreach (string limit in coverage.Limits)
            terminal.Write(new StyledText().Add($"Incomplete: {limit}", TextStyle.Yellow));
        if (!coverage.NotCompared.IsEmpty)
        {
            terminal.Write(new StyledText().Add("Not compared: " + string.Join(", ",
                coverage.NotCompared.Select(entry => $"{entry.Reason} ({entry.Count.ToString(CultureInfo.InvariantCulture)})")), TextStyle.Dim));
        }
    }

    private static TextStyle StyleOf(int document) => DocumentStyles[document % DocumentStyles.Length];
}

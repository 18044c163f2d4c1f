using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>
/// Writes a comparison for people at a terminal: what was compared and who depends on whom, who reports what, how the story developed, then discrepancies, compatible differences, agreements and
/// omissions, each with the exact words of every side. Text of the articles cannot steer the terminal. Thread-safe.
/// </summary>
public sealed class TextReportWriter
{
    /// <summary>The most sentences of one passage that documents agree in.</summary>
    private const int MostExcerpts = 4;

    /// <summary>The most cells of one value in a list of agreements.</summary>
    internal const int CellsOfValue = 48;

    /// <summary>The width of the report.</summary>
    /// <value>Cells of the terminal, at least 40; 80 by default.</value>
    public int Width { get; init; } = 80;

    /// <summary>Whether to colour it with ANSI escape sequences. Otherwise differing words are marked «so».</summary>
    /// <value><c>false</c> by default.</value>
    public bool UseColor { get; init; }

    /// <summary>How many claims the matrix of three and more articles shows, chosen by their weight.</summary>
    /// <value>Claims; <c>null</c>, by default, for the twelve weightiest of those that several articles report.</value>
    public int? MaxClaims { get; init; }

    /// <summary>Writes the report; <paramref name="output"/> stays open.</summary>
    public void Write(Comparison comparison, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        var terminal = new TerminalOutput(output, Math.Max(40, Width), UseColor);
        var outline = new ReportOutline(comparison);
        WriteHeader(terminal, outline);
        ClaimMatrixText.Write(terminal, outline, new ClaimMatrix(outline, MaxClaims));
        DevelopmentText.Write(terminal, outline, new DevelopmentOutline(outline));
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
        foreach (string line in SummaryLines(outline.Summary, terminal.Width))
            terminal.Write(new StyledText().Add(line, TextStyle.Bold));
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
            terminal.Write(line, label, new string(' ', label.Length), ExcerptText.StyleOf(i));
        }

        foreach (var (labels, note) in new SourceNotes(outline.Comparison, id => outline.Labels[id]).All)
            terminal.Write(new StyledText().Add(labels, TextStyle.Bold).Add($" {note}"), "  ", "    ");
    }

    /// <summary>The counts in as many lines as they need, none broken between its number and what it counts.</summary>
    private static IEnumerable<string> SummaryLines(string summary, int width)
    {
        string line = "";
        foreach (string part in summary.Split(" · "))
        {
            string longer = line.Length == 0 ? part : $"{line} · {part}";
            if (line.Length > 0 && DisplayWidth.Of(longer) > width)
            {
                yield return line;
                longer = part;
            }

            line = longer;
        }

        yield return line;
    }

    internal static void WriteSection(TerminalOutput terminal, string title, int count)
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
        int inFull = all is [Agreement, ..] ? outline.CompatibleInFull : all.Count;
        foreach (var finding in all.Take(inFull))
        {
            terminal.Blank();
            FindingText.Write(terminal, outline, finding, number++);
        }

        if (all.Count > inFull)
            terminal.Blank();
        foreach (var finding in all.Skip(inFull).Take(ReportOutline.MostInLines))
            FindingText.WriteLine(terminal, outline, finding, number++);
        if (all.Count > inFull + ReportOutline.MostInLines)
            terminal.Write(new StyledText().Add($"… and {ReportOutline.Count(all.Count - inFull - ReportOutline.MostInLines, "more", "more")}, in the JSON, CSV and HTML reports", TextStyle.Dim), "     ");
    }

    private static void WriteAgreements(TerminalOutput terminal, ReportOutline outline)
    {
        if (outline.AgreementCount == 0)
            return;
        WriteSection(terminal, "Agreements", outline.AgreementCount);
        foreach (var group in outline.Agreements.Take(ReportOutline.MostPassages))
        {
            terminal.Blank();
            var shared = SharedExcerpt.Group(group.Excerpts, outline.Labels);
            int shown = shared.Count > MostExcerpts + 1 ? MostExcerpts : shared.Count;
            foreach (var excerpt in shared.Take(shown))
                ExcerptText.Write(terminal, outline, excerpt, "  ", 1);
            if (shown < shared.Count)
                terminal.Write(new StyledText().Add($"… also in {outline.Labels.Row(shared.Skip(shown).Select(excerpt => excerpt.Excerpt.DocumentId))}", TextStyle.Dim), "  ");
            terminal.Write(ValuesOf(outline, group), "  = ", "    ", TextStyle.Green);
        }

        WriteMore(terminal, outline.Agreements.Length - ReportOutline.MostPassages, "more passage", "more passages");
        if (outline.InPassing is not { } inPassing)
            return;
        terminal.Blank();
        terminal.Write(new StyledText().Add($"{ReportOutline.InPassingTitle}:", TextStyle.Dim), "  ");
        terminal.Write(ValuesOf(outline, inPassing), "  = ", "    ", TextStyle.Green);
    }

    /// <summary>Says what a report for people leaves to those for tools.</summary>
    private static void WriteMore(TerminalOutput terminal, int more, string one, string many)
    {
        if (more <= 0)
            return;
        terminal.Blank();
        terminal.Write(new StyledText().Add($"… and {ReportOutline.Count(more, one, many)}, in the JSON, CSV and HTML reports", TextStyle.Dim), "  ");
    }

    private static StyledText ValuesOf(ReportOutline outline, AgreementGroup group)
    {
        var values = new StyledText();
        var (agreed, untold) = AgreedValue.Of(outline, group);
        string before = "";
        foreach (var value in agreed)
        {
            var (label, words, _, sign) = value;
            values.Add(values.Width == 0 ? "" : " · ", TextStyle.Dim).Add(label == before ? "" : $"{label}: ", TextStyle.Dim);
            before = label;
            for (int i = 0; i < words.Count; i++)
                values.Add(i == 0 ? "" : sign).Add(new StyledText().Add(words[i]).Cut(CellsOfValue).ToString());
            values.Add(value.HoldersIn(outline, group), TextStyle.Dim);
        }

        if (untold > 0)
            values.Add($" · … and {ReportOutline.Count(untold, "more", "more")}", TextStyle.Dim);
        return agreed.Count == 0 ? values.Add("the same, in other words", TextStyle.Dim) : values;
    }

    private static void WriteOmissions(TerminalOutput terminal, ReportOutline outline)
    {
        foreach (var group in outline.Omissions)
        {
            WriteSection(terminal, group.Title, group.Findings.Count);
            var sentences = SharedExcerpt.Group(group.Sentences.Excerpts, outline.Labels);
            foreach (var (excerpt, labels) in sentences.Take(outline.MostSentences))
            {
                terminal.Blank();
                ExcerptText.Write(terminal, outline, new SharedExcerpt(Evidence.WithoutMarkOfAll(excerpt), labels), "  ", ExcerptText.UsualLines);
            }

            WriteMore(terminal, sentences.Count - outline.MostSentences, "more sentence", "more sentences");
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
        if (outline.NotComparedLine is { } line)
            terminal.Write(new StyledText().Add(line, TextStyle.Dim));
    }
}

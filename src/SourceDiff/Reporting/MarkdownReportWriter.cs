using System.Globalization;
using System.Text;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>
/// Writes a comparison as Markdown (CommonMark with tables), for a pull request, a wiki or a chat. Text of the articles is
/// escaped: it cannot add markup, links or HTML. Thread-safe.
/// </summary>
public sealed class MarkdownReportWriter
{
    /// <summary>How much of a sentence is shown around what is cited; what is cited is always shown.</summary>
    /// <value>UTF-16 code units; 400 by default.</value>
    public int ExcerptLength { get; init; } = 400;

    /// <summary>How many claims the matrix of three and more articles shows, chosen by their weight.</summary>
    /// <value>Claims; <c>null</c>, by default, for the twelve weightiest of those that several articles report.</value>
    public int? MaxClaims { get; init; }

    /// <summary>Writes the report; <paramref name="output"/> stays open.</summary>
    public void Write(Comparison comparison, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        var outline = new ReportOutline(comparison);
        output.Write($"# {outline.Summary}\n\n");
        WriteDocuments(outline, output);
        ClaimMatrixMarkdown.Write(output, new ClaimMatrix(outline, MaxClaims), outline);
        DevelopmentMarkdown.Write(output, outline, new DevelopmentOutline(outline));
        WriteDetails(outline, output, "Discrepancies", outline.Discrepancies);
        WriteDetails(outline, output, "Compatible differences", outline.Compatible);
        WriteAgreements(outline, output);
        WriteOmissions(outline, output);
        WriteCoverage(outline, output);
    }

    private static void WriteDocuments(ReportOutline outline, TextWriter output)
    {
        output.Write("| | Article | Aligned |\n| --- | --- | ---: |\n");
        foreach (var document in outline.Comparison.Documents)
        {
            string share = string.Concat(outline.Comparison.Coverage.Documents
                .Where(coverage => coverage.DocumentId == document.Id)
                .Select(coverage => ReportOutline.Percent(coverage.AlignedShare)));
            output.Write($"| {outline.Labels[document.Id]} | {MarkdownText.Escape(DocumentLabels.Describe(document))} | {share} |\n");
        }

        bool isFirst = true;
        foreach (var (labels, note) in new SourceNotes(outline.Comparison, id => outline.Labels[id]).All)
        {
            output.Write($"{(isFirst ? "\n" : "")}- **{labels}** {MarkdownText.Escape(note)}\n");
            isFirst = false;
        }
    }

    private void WriteDetails(ReportOutline outline, TextWriter output, string title, IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        if (all.Count > 0)
            output.Write($"\n## {title}\n");
        int inFull = all is [Agreement, ..] ? outline.CompatibleInFull : all.Count;
        foreach (var finding in all.Take(inFull))
        {
            string relation = ReportOutline.NameOf(finding.Match(agreement => agreement.Relation, discrepancy => discrepancy.Relation, _ => Relation.Agrees));
            output.Write($"\n### {char.ToUpperInvariant(relation[0])}{relation[1..]} · {MarkdownText.Escape(FindingTitle.Of(finding) + outline.HeadValuesOf(finding))}\n\n");
            foreach (var excerpts in outline.Evidence.OfEach(finding))
                WriteExcerpts(outline, output, excerpts);
            output.Write($"\n{MarkdownText.Escape(finding.Explanation)}\n");
            foreach (var told in outline.Within(finding).Prepend(finding))
                output.Write($"\n`{told.RuleId}` {ReportOutline.NameOf(told.Aspect)} · {ReportOutline.NameOf(told.Severity)} severity · {ReportOutline.Percent(told.Confidence)} confidence · {string.Join(" / ", told.Positions.Select(position => MarkdownText.Escape(position.Value)))}\n");
        }

        if (all.Count > inFull)
            output.Write('\n');
        foreach (var finding in all.Skip(inFull).Take(ReportOutline.MostInLines))
            output.Write($"- {MarkdownText.Escape(outline.LineOf(finding, " ≈ "))}\n");
        WriteMore(output, all.Count - inFull - ReportOutline.MostInLines, "more", "more");
    }

    private void WriteAgreements(ReportOutline outline, TextWriter output)
    {
        if (outline.AgreementCount == 0)
            return;
        output.Write("\n## Agreements\n");
        foreach (var group in outline.Agreements.Take(ReportOutline.MostPassages))
        {
            output.Write('\n');
            WriteExcerpts(outline, output, group.Excerpts);
            output.Write('\n');
            string told = ValuesOf(outline, group);
            output.Write($"**Agreed:** {(told.Length == 0 ? "the same, in other words" : told)}\n");
        }

        WriteMore(output, outline.Agreements.Length - ReportOutline.MostPassages, "more passage", "more passages");
        if (outline.InPassing is { } inPassing)
            output.Write($"\n**{ReportOutline.InPassingTitle}:** {ValuesOf(outline, inPassing)}\n");
    }

    private static string ValuesOf(ReportOutline outline, AgreementGroup group)
    {
        var told = new StringBuilder();
        string before = "";
        var (agreed, untold) = AgreedValue.Of(outline, group);
        foreach (var value in agreed)
        {
            string label = value.Label == before ? "" : $"{MarkdownText.Escape(value.Label)}: ";
            told.Append(told.Length == 0 ? "" : " · ").Append(label).AppendJoin(value.Sign, value.Words.Select(word => MarkdownText.Escape(word))).Append(value.HoldersIn(outline, group));
            before = value.Label;
        }

        return (untold > 0 ? told.Append(CultureInfo.InvariantCulture, $" · … and {ReportOutline.Count(untold, "more", "more")}") : told).ToString();
    }

    private void WriteOmissions(ReportOutline outline, TextWriter output)
    {
        foreach (var group in outline.Omissions)
        {
            output.Write($"\n## {group.Title}\n\n");
            WriteExcerpts(outline, output, [.. group.Sentences.Excerpts.Take(outline.MostSentences).Select(Evidence.WithoutMarkOfAll)]);
            WriteMore(output, group.Sentences.Excerpts.Count - outline.MostSentences, "more sentence", "more sentences");
        }
    }

    /// <summary>Says what a report for people leaves to those for tools.</summary>
    private static void WriteMore(TextWriter output, int more, string one, string many)
    {
        if (more > 0)
            output.Write($"\n… and {ReportOutline.Count(more, one, many)}, in the JSON, CSV and HTML reports\n");
    }

    private void WriteExcerpts(ReportOutline outline, TextWriter output, List<Excerpt> excerpts)
    {
        foreach (var (excerpt, labels) in SharedExcerpt.Group(excerpts, outline.Labels))
        {
            string text = outline.Labels.DocumentOf(excerpt.DocumentId).Text;
            output.Write($"- {labels}: {Mark(excerpt.Trim(text, ExcerptLength), text)}\n");
        }
    }

    private static string Mark(Excerpt excerpt, string text)
    {
        var marked = new System.Text.StringBuilder(excerpt.IsCutBefore ? "… " : "");
        int position = excerpt.Span.Start;
        foreach (var mark in excerpt.Marks)
        {
            marked.Append(MarkdownText.Escape(text.AsSpan(position, mark.Start - position)));
            marked.Append(CultureInfo.InvariantCulture, $"**{MarkdownText.Escape(mark.In(text))}**");
            position = mark.End;
        }

        marked.Append(MarkdownText.Escape(text.AsSpan(position, excerpt.Span.End - position)));
        return marked.Append(excerpt.IsCutAfter ? " …" : "").ToString();
    }

    private static void WriteCoverage(ReportOutline outline, TextWriter output)
    {
        var coverage = outline.Comparison.Coverage;
        if (coverage.Limits.IsEmpty && coverage.NotCompared.IsEmpty)
            return;
        output.Write("\n## Coverage\n\n");
        foreach (string limit in coverage.Limits)
            output.Write($"- Incomplete: {MarkdownText.Escape(limit)}\n");
        if (outline.NotComparedLine is { } line)
            output.Write($"- {MarkdownText.Escape(line)}\n");
    }
}

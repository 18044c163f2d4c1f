using System.Globalization;
using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Html;

/// <summary>Writes the list of findings: what was found, the exact words of every side in their context, and why.</summary>
internal sealed class FindingMarkup(ReportPage report)
{
    /// <summary>More sentences of one document than this say nothing new; the marks in the article show them all.</summary>
    private const int ExcerptsPerDocument = 2;

    /// <summary>The most characters of a sentence that a card shows.</summary>
    private const int ExcerptLength = 320;

    private readonly Evidence _evidence = new(report.Comparison, new DocumentLabels(report.Comparison));

    public void Write(TextWriter page)
    {
        foreach (var (kind, label) in FindingKinds.All)
        {
            var indexes = report.Listed.Where(i => FindingKinds.Of(report.Comparison.Findings[i]) == kind).ToList();
            if (indexes.Count == 0)
                continue;

            // What agrees is there to be looked up; it does not stand in the way of what differs.
            string open = kind == FindingKinds.Agrees && indexes.Count < report.Comparison.Findings.Length ? "" : " open";
            page.Write($"<details class=\"group {kind}\"{open}><summary><h2>{label}</h2><span class=\"count\">{indexes.Count}</span></summary><ol class=\"findings\">\n");
            foreach (int index in indexes)
                Write(page, report.Comparison.Findings[index], index, kind);
            page.Write("</ol></details>\n");
        }
    }

    private void Write(TextWriter page, Finding finding, int index, string kind)
    {
        string aspect = finding.Aspect.ToString();
        page.Write($"<li class=\"finding {kind}\" id=\"{report.Anchors[index]}\" data-f=\"{index}\" data-kind=\"{kind}\" data-aspect=\"{aspect}\"");
        page.Write(string.Create(CultureInfo.InvariantCulture, $" data-severity=\"{finding.Severity}\" data-confidence=\"{finding.Confidence:0.###}\" data-sides=\"{SidesOf(finding)}\">"));
        page.Write($"<h3><a href=\"#{report.Anchors[index]}\">{aspect}");
        if (finding.Subject.Length > 0)
        {
            page.Write("<span class=\"subject\"> · ");
            HtmlText.Write(page, finding.Subject);
            page.Write("</span>");
        }

        page.Write("</a></h3><ul class=\"positions\">");
        for (int position = 0; position < finding.Positions.Length; position++)
            WritePosition(page, finding, position);
        page.Write("</ul>");
        if (finding is Omission omission)
            Paragraph(page, "missing", $"Not in {string.Join(", ", omission.MissingFrom.Select(report.NameOf))}.");
        if (finding.Explanation.Length > 0)
            Paragraph(page, "why", finding.Explanation);
        WriteMeta(page, finding);
        foreach (var value in finding is Discrepancy ? report.Within(finding) : [])
            WriteMeta(page, value);
        page.Write("</li>\n");
    }

    /// <summary>The documents of each position, and those that an omission is missing from: one of each is worth seeing side by side.</summary>
    private string SidesOf(Finding finding)
    {
        var sides = finding.Positions.Select(position => position.DocumentIds);
        if (finding is Omission omission)
            sides = sides.Append(omission.MissingFrom);
        return string.Join(' ', sides.Select(side => string.Join(',', side.Select(report.IndexOf))));
    }

    private void WritePosition(TextWriter page, Finding finding, int position)
    {
        page.Write("<li>");
        bool saysMore = finding.Positions.Length > 1 && finding.Aspect is not (Aspect.Quotation or Aspect.Event);
        if (saysMore)
        {
            page.Write("<span class=\"value\">");
            HtmlText.Write(page, ShownValue.Of(finding.Positions[position].Value));
            page.Write("</span>");
        }

        foreach (var (excerpt, names) in Shared(_evidence.Of(finding, position)))
        {
            WriteQuote(page, excerpt);
            page.Write("<span class=\"from\">");
            HtmlText.Write(page, string.Join(", ", names));
            page.Write("</span>");
        }

        page.Write("</li>");
    }

    /// <summary>Sentences that several documents share word by word are shown once, under all their names.</summary>
    private List<(Excerpt Excerpt, List<string> Names)> Shared(List<Excerpt> excerpts)
    {
        var shared = new List<(Excerpt Excerpt, List<string> Names)>();
        foreach (var group in excerpts.GroupBy(excerpt => excerpt.DocumentId))
        {
            int more = group.Count() - ExcerptsPerDocument;
            foreach (var (index, excerpt) in group.Take(ExcerptsPerDocument).Index())
            {
                string name = report.NameOf(group.Key) + (more > 0 && index == ExcerptsPerDocument - 1 ? $", and {more} more" : "");
                int known = shared.FindIndex(entry => IsSame(entry.Excerpt, excerpt));
                if (known >= 0)
                    shared[known].Names.Add(name);
                else
                    shared.Add((excerpt, [name]));
            }
        }

        return shared;
    }

    private bool IsSame(Excerpt one, Excerpt other) =>
        TextOf(one).SequenceEqual(TextOf(other))
        && one.Marks.Select(mark => mark.Start - one.Span.Start).SequenceEqual(other.Marks.Select(mark => mark.Start - other.Span.Start));

    private ReadOnlySpan<char> TextOf(Excerpt excerpt) => excerpt.Span.In(report.Comparison.Documents[report.IndexOf(excerpt.DocumentId)].Text);

    private void WriteQuote(TextWriter page, Excerpt sentence)
    {
        string text = report.Comparison.Documents[report.IndexOf(sentence.DocumentId)].Text;
        var excerpt = sentence.Trim(text, ExcerptLength);
        page.Write(excerpt.IsCutBefore ? "<q>… " : "<q>");
        int from = excerpt.Span.Start;
        foreach (var mark in excerpt.Marks)
        {
            var shown = mark.Intersect(excerpt.Span);
            if (shown.IsEmpty)
                continue;
            HtmlText.Write(page, text.AsSpan(from, shown.Start - from));
            page.Write("<b>");
            HtmlText.Write(page, shown.In(text));
            page.Write("</b>");
            from = shown.End;
        }

        HtmlText.Write(page, text.AsSpan(from, excerpt.Span.End - from));
        page.Write(excerpt.IsCutAfter ? " …</q>" : "</q>");
    }

    private static void WriteMeta(TextWriter page, Finding finding)
    {
        page.Write("<p class=\"meta\"><code>");
        HtmlText.Write(page, finding.RuleId);
        page.Write(string.Create(CultureInfo.InvariantCulture, $"</code><span>{finding.Confidence * 100:0}% confidence</span>"));
        page.Write($"<span>{finding.Severity.ToString().ToLowerInvariant()} severity</span>");
        if (finding.Tolerance is { } tolerance)
        {
            page.Write("<span>tolerance: ");
            HtmlText.Write(page, tolerance);
            page.Write("</span>");
        }

        page.Write("</p>");
    }

    private static void Paragraph(TextWriter page, string style, string text)
    {
        page.Write($"<p class=\"{style}\">");
        HtmlText.Write(page, text);
        page.Write("</p>");
    }
}

using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Html;

/// <summary>
/// Writes one article with its aligned passages and the words that findings cite. Passages do not overlap, citations may:
/// one sweep over all their ends, O(n log n), cuts the text into pieces that each have one set of findings.
/// </summary>
internal sealed class ArticleMarkup(ReportPage report, int index)
{
    private readonly Document _document = report.Comparison.Documents[index];

    public void Write(TextWriter page, bool isShown)
    {
        page.Write($"<article class=\"article\" data-doc=\"{index}\" id=\"d{index}\"{(isShown ? "" : " hidden")}");
        if (_document.Language is { } language)
            Attribute(page, "lang", language);
        page.Write("><header><h2>");
        HtmlText.Write(page, _document.Title ?? _document.Id);
        page.Write("</h2><p>");
        WriteByline(page);
        page.Write("</p></header><div class=\"text\" dir=\"auto\">");
        WriteText(page);
        page.Write("</div></article>\n");
    }

    private void WriteByline(TextWriter page)
    {
        var coverage = report.Comparison.Coverage.Documents.FirstOrDefault(entry => entry.DocumentId == _document.Id);
        string?[] parts =
        [
            _document.Publisher, _document.Author, _document.PublishedAt?.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture),
            coverage is null ? null : string.Create(CultureInfo.InvariantCulture, $"{coverage.AlignedShare * 100:0}% reported elsewhere too"),
        ];
        HtmlText.Write(page, string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part))));
    }

    private void WriteText(TextWriter page)
    {
        var passages = AlignedPassages();
        var citations = Citations(passages);
        var cuts = new SortedSet<int> { 0, _document.Text.Length };
        foreach (var span in passages.Keys.Concat(citations.Select(citation => citation.Span)))
        {
            cuts.Add(span.Start);
            cuts.Add(span.End);
        }

        var open = new List<(TextSpan Span, int Finding)>();
        var starts = passages.Keys.ToDictionary(span => span.Start);
        int next = 0, from = 0;
        TextSpan? passage = null;
        foreach (int cut in cuts.Skip(1))
        {
            open.RemoveAll(citation => citation.Span.End <= from);
            for (; next < citations.Count && citations[next].Span.Start <= from; next++)
                open.Add(citations[next]);
            if (starts.TryGetValue(from, out var started))
            {
                passage = started;
                OpenPassage(page, started, passages[started]);
            }

            WritePiece(page, _document.Text.AsSpan(from, cut - from), open);
            if (passage is { } current && current.End <= cut)
            {
                page.Write("</span>");
                passage = null;
            }

            from = cut;
        }
    }

    private void OpenPassage(TextWriter page, TextSpan span, List<int> alignments)
    {
        page.Write(alignments.Count > 0 ? "<span class=\"p\" tabindex=\"0\"" : "<span class=\"p\"");
        Attribute(page, "id", report.PassageAnchor(new Citation(_document.Id, span)));
        if (alignments.Count > 0)
            Attribute(page, "data-a", string.Join(' ', alignments));
        page.Write('>');
    }

    private void WritePiece(TextWriter page, ReadOnlySpan<char> text, List<(TextSpan Span, int Finding)> open)
    {
        if (open.Count == 0)
        {
            HtmlText.Write(page, text);
            return;
        }

        var findings = open.Select(citation => citation.Finding).Distinct().Order().ToList();
        string kind = FindingKinds.Gravest(findings.Select(finding => report.Comparison.Findings[finding]));
        page.Write($"<mark class=\"{kind}\" data-f=\"{string.Join(' ', findings)}\">");
        HtmlText.Write(page, text);
        page.Write("</mark>");
    }

    private SortedDictionary<TextSpan, List<int>> AlignedPassages()
    {
        var passages = new SortedDictionary<TextSpan, List<int>>();
        for (int i = 0; i < report.Comparison.Alignments.Length; i++)
        {
            var alignment = report.Comparison.Alignments[i];
            foreach (var side in (ReadOnlySpan<AlignedSide>)[alignment.Left, alignment.Right])
            {
                if (side.DocumentId != _document.Id)
                    continue;
                foreach (var passage in side.Passages)
                {
                    if (!passages.TryGetValue(passage.Span, out var alignments))
                        passages.Add(passage.Span, alignments = []);
                    alignments.Add(i);
                }
            }
        }

        // What this article alone reports is a claim too, and the matrix leads to it.
        foreach (var claim in report.Comparison.Claims)
        {
            foreach (var passage in claim.Passages.Concat(claim.Stances.Select(stance => stance.Elsewhere).OfType<Citation>()))
            {
                if (passage.DocumentId == _document.Id)
                    passages.TryAdd(passage.Span, []);
            }
        }

        return passages;
    }

    /// <summary>What findings cite; a whole passage retold in other words is tied to its partner already and needs no mark.</summary>
    private List<(TextSpan Span, int Finding)> Citations(SortedDictionary<TextSpan, List<int>> passages)
    {
        var citations = new List<(TextSpan Span, int Finding)>();
        for (int i = 0; i < report.Comparison.Findings.Length; i++)
        {
            foreach (var citation in report.Comparison.Findings[i].Citations)
            {
                bool isWhole = report.Comparison.Findings[i].Aspect == Aspect.Event && passages.ContainsKey(citation.Span);
                if (citation.DocumentId == _document.Id && !citation.Span.IsEmpty && !isWhole)
                    citations.Add((citation.Span, i));
            }
        }

        citations.Sort((left, right) => left.Span != right.Span ? left.Span.CompareTo(right.Span) : left.Finding.CompareTo(right.Finding));
        return citations;
    }

    private static void Attribute(TextWriter page, string name, string value)
    {
        page.Write($" {name}=\"");
        HtmlText.Write(page, value);
        page.Write('"');
    }
}

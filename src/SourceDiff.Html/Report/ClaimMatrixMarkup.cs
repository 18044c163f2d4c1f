using System.Globalization;
using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Html;

/// <summary>Writes the matrix of claims × sources, for three and more documents.</summary>
internal sealed class ClaimMatrixMarkup(ReportPage report, HtmlReportOptions options)
{
    private const int MaxLabel = 160;

    /// <summary>A cell names so many of the words that differ; the article marks them all.</summary>
    private const int WordsPerCell = 2;

    private const int MaxWords = 40;

    /// <summary>Columns that a screen holds; of more documents, the counts are shown.</summary>
    private const int MostColumns = 26;

    /// <summary>Columns that fit beside the claim; more are scrolled past it.</summary>
    private const int FewColumns = 6;

    private readonly ReportOutline _outline = new(report.Comparison);

    public void Write(TextWriter page)
    {
        var claims = report.Comparison.Claims;
        bool hasColumns = report.Comparison.Documents.Length <= MostColumns;
        page.Write("<section class=\"matrix\" aria-labelledby=\"matrix-title\"><h2 id=\"matrix-title\">Who reports what</h2><p class=\"legend\">In red: words that another source contradicts; in amber: what changed as the story developed. A dash: not reported.");
        page.Write(claims.Any(claim => !claim.Touching.IsEmpty) ? " A wavy sign: only something near it." : "");
        page.Write(claims.Any(claim => !claim.NotCompared.IsEmpty) ? " A question mark: not compared.</p>" : "</p>");
        WriteNotes(page);
        page.Write(hasColumns && report.Comparison.Documents.Length > FewColumns ? "<table class=\"wide\">" : "<table>");
        page.Write("<thead><tr><th scope=\"col\">Claim</th><th scope=\"col\" title=\"Independent sources that report it\">Sources</th>");
        foreach (var document in hasColumns ? report.Comparison.Documents : [])
        {
            page.Write("<th scope=\"col\">");
            HtmlText.Write(page, report.NameOf(document.Id));
            page.Write("</th>");
        }

        page.Write(hasColumns ? "" : "<th scope=\"col\">Who</th>");

        page.Write("</tr></thead><tbody>\n");
        for (int i = 0; i < claims.Length; i++)
            WriteRow(page, claims[i], i >= options.MatrixRows, hasColumns);
        page.Write("</tbody></table>");
        if (claims.Length > options.MatrixRows)
            page.Write($"<p><button type=\"button\" class=\"more\">Show all {claims.Length} claims</button></p>");
        page.Write("</section>\n");
    }

    private void WriteRow(TextWriter page, Claim claim, bool isHidden, bool hasColumns)
    {
        page.Write(isHidden ? "<tr hidden><th scope=\"row\">" : "<tr><th scope=\"row\">");
        HtmlText.Write(page, new StyledText().Add(claim.Label.Span.In(report.Comparison.DocumentOf(claim.Label).Text)).CutAtClause(MaxLabel).ToString());
        page.Write("</th>");
        page.Write(string.Create(CultureInfo.InvariantCulture, $"<td class=\"sources\" data-source=\"Independent sources\">{claim.IndependentSources}</td>"));
        for (int i = 0; hasColumns && i < report.Comparison.Documents.Length; i++)
            WriteCell(page, claim, i);
        if (!hasColumns)
            page.Write($"<td data-source=\"Who\">{new ClaimRow(_outline, claim).Counts}</td>");
        page.Write("</tr>\n");
    }

    private void WriteCell(TextWriter page, Claim claim, int document)
    {
        string id = report.Comparison.Documents[document].Id;
        var differing = DifferingIn(claim, id).DistinctBy(entry => entry.Words, StringComparer.OrdinalIgnoreCase).ToList();
        var place = PlaceOf(claim, id);
        page.Write(place is null ? "<td class=\"silent\"" : "<td");
        WriteSource(page, id);
        if (place is null)
        {
            page.Write(claim.StanceOf(id) switch
            {
                Stance.NotCompared => ">?<span class=\"aloud\"> not compared</span></td>",
                Stance.Touches => ">≈<span class=\"aloud\"> comes near</span></td>",
                _ => ">—<span class=\"aloud\"> silent</span></td>",
            });
            return;
        }

        bool conflicts = differing.Exists(entry => entry.Relation == Relation.Conflicts);
        page.Write($"><a class=\"{(conflicts ? "differs" : differing.Count > 0 ? "updates" : "says")}\" data-doc=\"{document}\" href=\"#{report.PassageAnchor(place.Value)}\">");
        if (differing.Count == 0)
            WriteStance(page, claim, id);
        for (int i = 0; i < Math.Min(differing.Count, WordsPerCell); i++)
        {
            page.Write(i == 0 ? "" : " · ");
            WriteWords(page, differing[i].Words);
        }

        page.Write(differing.Count > WordsPerCell ? " …</a></td>" : "</a></td>");
    }

    /// <summary>The words of the document for the details of the claim that differ, conflicts first.</summary>
    private IEnumerable<(Relation Relation, string Words)> DifferingIn(Claim claim, string documentId)
    {
        foreach (var detail in ClaimRow.DifferingOf(claim).OrderBy(detail => detail.Relation == Relation.Conflicts ? 0 : 1))
        {
            foreach (var value in HeldValue.Of(_outline, detail.Positions, detail.Aspect, detail.Relation))
            {
                if (value.DocumentIds.Contains(documentId))
                    yield return (detail.Relation, value.Words);
            }
        }

        foreach (var disputed in claim.Stances.Where(stance => stance.DocumentId == documentId && claim.Details.IsEmpty).SelectMany(stance => stance.DisputedBy))
            yield return (Relation.Conflicts, report.Comparison.Quote(disputed));
    }

    /// <summary>Where the document speaks of the claim: its passage, else the one that gives or disputes a detail; <c>null</c> when it is silent.</summary>
    private static Citation? PlaceOf(Claim claim, string documentId)
    {
        foreach (var passage in claim.Passages)
        {
            if (passage.DocumentId == documentId)
                return passage;
        }

        foreach (var stance in claim.Stances)
        {
            if (stance.DocumentId == documentId && stance.Elsewhere is { } elsewhere)
                return elsewhere;
        }

        return null;
    }

    private static void WriteStance(TextWriter page, Claim claim, string documentId)
    {
        var stance = claim.Stances.FirstOrDefault(entry => entry.DocumentId == documentId);
        if (stance is not { Stance: Stance.Attributes, CreditedTo: [var credited, ..] })
        {
            page.Write("says so");
            return;
        }

        page.Write("credits ");
        HtmlText.Write(page, credited.Name.Length > MaxWords ? credited.Name.AsSpan(0, MaxWords) : credited.Name);
    }

    /// <summary>Which sources depend on which: their names, then what ties them.</summary>
    private void WriteNotes(TextWriter page)
    {
        var notes = new SourceNotes(report.Comparison, report.NameOf).All.ToList();
        if (notes.Count == 0)
            return;
        page.Write($"<div class=\"origins\"><p>{report.Comparison.Documents.Length} articles, {ReportOutline.Count(report.Comparison.Provenance.IndependentSources, "independent source", "independent sources")}:</p><ul>");
        foreach (var (names, note) in notes)
        {
            page.Write("<li>");
            HtmlText.Write(page, $"{names} {note}");
            page.Write("</li>");
        }

        page.Write("</ul></div>");
    }

    /// <summary>On a phone a row is a card, and its cells say whose they are.</summary>
    private void WriteSource(TextWriter page, string documentId)
    {
        page.Write(" data-source=\"");
        HtmlText.Write(page, report.NameOf(documentId));
        page.Write('"');
    }

    private static void WriteWords(TextWriter page, string words)
    {
        var excerpt = new Excerpt("", new TextSpan(0, words.Length), []).Trim(words, MaxWords);
        HtmlText.Write(page, excerpt.Span.In(words));
        page.Write(excerpt.IsCutAfter ? " …" : "");
    }
}

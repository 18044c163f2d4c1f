using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Html;

/// <summary>Writes how the story developed, a list of moments, each line a link to the passage that tells it.</summary>
internal sealed class DevelopmentMarkup(ReportPage report)
{
    private const int MaxWords = 160;

    private readonly ReportOutline _outline = new(report.Comparison);

    public void Write(TextWriter page)
    {
        var development = new DevelopmentOutline(_outline);
        if (development.Moments.IsEmpty)
            return;
        page.Write($"<section class=\"matrix development\" aria-labelledby=\"development-title\"><h2 id=\"development-title\">{DevelopmentOutline.Title}</h2><ol>\n");
        foreach (var moment in development.Moments)
        {
            page.Write($"<li><b>{moment.When}</b> ");
            WriteNames(page, moment.DocumentIds);
            page.Write("<ul>");
            foreach (var news in moment.News)
                WriteNews(page, moment, news);
            if (DevelopmentOutline.MoreOf(moment) is { Length: > 0 } more)
                page.Write($"<li class=\"silent\">{more}</li>");
            page.Write("</ul></li>\n");
        }

        page.Write("</ol>");
        if (development.More.Length > 0)
            page.Write($"<p>… {development.More}</p>");
        if (!development.Undated.IsEmpty)
        {
            page.Write("<p class=\"legend\">");
            HtmlText.Write(page, DevelopmentOutline.UndatedLine(NamesOf(development.Undated)));
            page.Write("</p>");
        }

        page.Write("</section>\n");
    }

    private void WriteNews(TextWriter page, ShownMoment moment, ShownNews news)
    {
        page.Write($"<li><span class=\"{(news.Kind == ShownNews.New ? "sources" : "updates")}\">{news.Kind}</span> ");
        var passage = PassageOf(news.Place);
        page.Write(passage is { } place ? $"<a data-doc=\"{report.IndexOf(place.DocumentId)}\" href=\"#{report.PassageAnchor(place)}\">" : "<span>");
        HtmlText.Write(page, news.Kind == ShownNews.Changed ? news.Words : new StyledText().Add(news.Words).CutAtClause(MaxWords).ToString());
        page.Write(passage is null ? "</span>" : "</a>");
        if (news.After.Length > 0)
        {
            page.Write(" <span class=\"silent\">after: ");
            HtmlText.Write(page, news.After);
            page.Write("</span>");
        }

        if (news.DocumentIds.Count < moment.DocumentIds.Count)
        {
            page.Write(' ');
            WriteNames(page, news.DocumentIds);
        }

        page.Write("</li>");
    }

    /// <summary>The passage of a claim that holds the words; <c>null</c> where they stand in none, and nothing can be linked to.</summary>
    private Citation? PassageOf(Citation words)
    {
        foreach (var claim in report.Comparison.Claims)
        {
            foreach (var passage in claim.Passages)
            {
                if (passage.DocumentId == words.DocumentId && passage.Span.Contains(words.Span))
                    return passage;
            }
        }

        return null;
    }

    private void WriteNames(TextWriter page, IReadOnlyList<string> documentIds)
    {
        page.Write("<span class=\"sources\">");
        HtmlText.Write(page, NamesOf(documentIds));
        page.Write("</span>");
    }

    private string NamesOf(IReadOnlyList<string> documentIds)
    {
        string names = string.Join(", ", documentIds.Take(DocumentLabels.MostInRow).Select(report.NameOf));
        return documentIds.Count > DocumentLabels.MostInRow ? $"{names} +{documentIds.Count - DocumentLabels.MostInRow}" : names;
    }
}

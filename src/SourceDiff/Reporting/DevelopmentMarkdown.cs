using System.Globalization;

namespace SourceDiff.Reporting;

/// <summary>Writes as a table how the story developed, a row a moment.</summary>
internal static class DevelopmentMarkdown
{
    private const int MostCells = 160;

    public static void Write(TextWriter output, ReportOutline outline, DevelopmentOutline development)
    {
        if (development.Moments.IsEmpty)
            return;
        output.Write(string.Create(CultureInfo.InvariantCulture, $"\n## {DevelopmentOutline.Title}\n\n| When | Who | What was new |\n| --- | --- | --- |\n"));
        foreach (var moment in development.Moments)
        {
            var lines = moment.News.Select(news => LineOf(outline, moment, news)).ToList();
            if (DevelopmentOutline.MoreOf(moment) is { Length: > 0 } more)
                lines.Add(more);
            output.Write($"| {moment.When} | {outline.Labels.Row(moment.DocumentIds)} | {string.Join("<br>", lines)} |\n");
        }

        if (development.More.Length > 0)
            output.Write($"\n… {development.More}\n");
        if (!development.Undated.IsEmpty)
            output.Write($"\n{DevelopmentOutline.UndatedLine(outline.Labels.Row(development.Undated))}\n");
    }

    private static string LineOf(ReportOutline outline, ShownMoment moment, ShownNews news)
    {
        string words = news.Kind == ShownNews.Changed ? news.Words : new StyledText().Add(news.Words).CutAtClause(MostCells).ToString();
        string after = news.After.Length > 0 ? $" (after: {MarkdownText.Escape(news.After)})" : "";
        string holders = news.DocumentIds.Count < moment.DocumentIds.Count ? $" ({outline.Labels.Row(news.DocumentIds)})" : "";
        return $"*{news.Kind}:* {MarkdownText.Escape(words)}{after}{holders}";
    }
}

namespace SourceDiff.Reporting;

/// <summary>Writes for a terminal how the story developed: the moment and who came out then, and below it a line for each thing that was new.</summary>
internal static class DevelopmentText
{
    private const string Margin = "  ", Indent = "    ";

    /// <summary>The cells of the word before each line.</summary>
    private const int CellsOfKind = 9;

    /// <summary>Cells that the first line of a claim leaves empty, for its last word does not fit.</summary>
    private const int LostInWrapping = 8;

    public static void Write(TerminalOutput terminal, ReportOutline outline, DevelopmentOutline development)
    {
        if (development.Moments.IsEmpty)
            return;
        TextReportWriter.WriteSection(terminal, DevelopmentOutline.Title, development.Count);
        terminal.Blank();
        foreach (var moment in development.Moments)
        {
            terminal.Write(new StyledText().Add(moment.When, TextStyle.Bold).Add($" · {outline.Labels.Row(moment.DocumentIds)}"), Margin);
            foreach (var news in moment.News)
                Write(terminal, outline, moment, news);
            if (DevelopmentOutline.MoreOf(moment) is { Length: > 0 } more)
                terminal.Write(new StyledText().Add(more, TextStyle.Dim), Indent);
        }

        if (development.More.Length > 0)
            terminal.Write(new StyledText().Add($"… {development.More}", TextStyle.Dim), Margin);
        if (!development.Undated.IsEmpty)
            terminal.Write(new StyledText().Add(DevelopmentOutline.UndatedLine(outline.Labels.Row(development.Undated)), TextStyle.Dim), Margin);
    }

    private static void Write(TerminalOutput terminal, ReportOutline outline, ShownMoment moment, ShownNews news)
    {
        string holders = news.DocumentIds.Count < moment.DocumentIds.Count ? $" ({outline.Labels.Row(news.DocumentIds)})" : "";
        string first = Indent + news.Kind.PadRight(CellsOfKind);
        int width = Math.Max(16, terminal.Width - first.Length);
        // A value is told whole; the words of a claim stand in the matrix, too.
        var line = new StyledText().Add(news.Words);
        if (news.Kind != ShownNews.Changed)
            line.CutAtClause(width - holders.Length - (holders.Length > 0 ? LostInWrapping : 0));
        line.Add(holders, TextStyle.Dim);
        terminal.Write(line, first, new string(' ', first.Length + Margin.Length), news.Kind == ShownNews.New ? TextStyle.Dim : TextStyle.Yellow);
        if (news.After.Length > 0)
            terminal.Write(new StyledText().Add($"after: {news.After}", TextStyle.Dim), new string(' ', first.Length));
    }
}

using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>
/// Writes the matrix of claims × sources for a terminal: a column of signs a document, under its letter, then the claim in one
/// line and what differs. Where the columns leave too little room, counts stand in their place.
/// </summary>
internal static class ClaimMatrixText
{
    private const string Margin = "  ";

    private const int NarrowLine = 40;

    /// <summary>Cells that the first line of a claim leaves empty, for its last word does not fit.</summary>
    private const int LostInWrapping = 8;

    /// <summary>The cells that a claim needs beside the columns.</summary>
    private const int NarrowestClaim = 32;

    /// <summary>How far what differs is indented at most: under the columns, where these are many.</summary>
    private const int DeepestIndent = 14;

    public static void Write(TerminalOutput terminal, ReportOutline outline, ClaimMatrix matrix)
    {
        if (matrix.Rows.IsEmpty)
            return;
        TextReportWriter.WriteSection(terminal, "Who reports what", outline.Comparison.Claims.Length);
        terminal.Blank();
        string[] letters = [.. Enumerable.Range(0, outline.Comparison.Documents.Length).Select(DocumentLabels.Of)];
        bool hasColumns = letters.Sum(letter => letter.Length + 1) <= terminal.Width - NarrowestClaim;
        if (hasColumns)
            terminal.Write(new StyledText().Add("#", TextStyle.Dim), $"{Margin}{string.Join(' ', letters)}  ", null, TextStyle.Dim);
        foreach (var row in matrix.Rows)
        {
            if (hasColumns)
                WriteColumns(terminal, row, letters);
            else
                WriteCounts(terminal, row);
        }

        terminal.Blank();
        if (hasColumns)
            terminal.Write(new StyledText().Add(matrix.Legend, TextStyle.Dim), Margin);
        if (matrix.More.Length > 0)
            terminal.Write(new StyledText().Add($"… {matrix.More}", TextStyle.Dim), Margin);
    }

    private static void WriteColumns(TerminalOutput terminal, ClaimRow row, string[] letters)
    {
        string signs = string.Join(' ', row.Signs.Select((sign, i) => sign.ToString().PadLeft(letters[i].Length)));
        string label = $"{Margin}{signs}  {row.Claim.IndependentSources.ToString(CultureInfo.InvariantCulture)}  ";
        WriteLabel(terminal, row, label, row.Claim.IsDisputed ? TextStyle.Red : TextStyle.Plain);
        WriteDifferences(terminal, row, new string(' ', Math.Min(label.Length, DeepestIndent)));
    }

    private static void WriteCounts(TerminalOutput terminal, ClaimRow row)
    {
        WriteLabel(terminal, row, Margin, TextStyle.Plain);
        terminal.Write(new StyledText().Add(
            $"{row.CountsWithLetters} · {ReportOutline.Count(row.Claim.IndependentSources, "independent source", "independent sources")}", TextStyle.Dim), Margin + Margin);
        WriteDifferences(terminal, row, Margin + Margin);
    }

    /// <summary>The claim in two lines at most, in narrow ones three: one would end most sentences of news in the middle.</summary>
    private static void WriteLabel(TerminalOutput terminal, ClaimRow row, string margin, TextStyle style)
    {
        int width = Math.Max(16, terminal.Width - margin.Length);
        terminal.Write(new StyledText().Add(row.Label).CutAtClause((width < NarrowLine ? 3 * width : 2 * width) - LostInWrapping), margin, new string(' ', margin.Length), style);
    }

    private static void WriteDifferences(TerminalOutput terminal, ClaimRow row, string indent)
    {
        foreach (var (relation, text) in row.Differences)
            terminal.Write(new StyledText().Add(text, relation == Relation.Conflicts ? TextStyle.Red : TextStyle.Yellow), indent, indent + Margin);
    }
}

using System.Globalization;

namespace SourceDiff.Reporting;

/// <summary>Writes the matrix of claims × sources as a table, a column a document; of many documents, their counts.</summary>
internal static class ClaimMatrixMarkdown
{
    /// <summary>Columns that fit beside a claim on a page.</summary>
    private const int MostColumns = 26;

    private const int MostCells = 200;

    public static void Write(TextWriter output, ClaimMatrix matrix, ReportOutline outline)
    {
        if (matrix.Rows.IsEmpty)
            return;
        int documents = outline.Comparison.Documents.Length;
        bool hasColumns = documents <= MostColumns;
        output.Write("\n## Who reports what\n\n| Claim | # |");
        output.Write(hasColumns ? string.Concat(Enumerable.Range(0, documents).Select(i => $" {DocumentLabels.Of(i)} |")) : " Who |");
        output.Write($"\n| --- | ---: |{string.Concat(Enumerable.Repeat(" :-: |", hasColumns ? documents : 1))}\n");
        foreach (var row in matrix.Rows)
        {
            string label = MarkdownText.Escape(new StyledText().Add(row.Label).CutAtClause(MostCells).ToString());
            string differences = string.Concat(row.Differences.Select(difference => $"<br>*{MarkdownText.Escape(difference.Text)}*"));
            output.Write(string.Create(CultureInfo.InvariantCulture, $"| {label}{differences} | {row.Claim.IndependentSources} |"));
            output.Write(hasColumns ? string.Concat(row.Signs.Select(sign => $" {MarkdownText.Escape([sign])} |")) : $" {row.CountsWithLetters} |");
            output.Write('\n');
        }

        output.Write($"\n{MarkdownText.Escape(matrix.Legend)}\n{(matrix.More.Length == 0 ? "" : $"\n… {matrix.More}\n")}");
    }
}

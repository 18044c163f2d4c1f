namespace SourceDiff.Lexicon;

/// <summary>Reads the small embedded tables, each of a form of its own: a row a line, cells between tabs, comments behind <c>#</c>.</summary>
internal static class TableRows
{
    /// <summary>The rows of <c>SourceDiff.<paramref name="name"/>.tsv</c>, read as they are asked for.</summary>
    public static IEnumerable<TableRow> Of(string name)
    {
        using var stream = typeof(TableRows).Assembly.GetManifestResourceStream($"SourceDiff.{name}.tsv")!;
        using var reader = new StreamReader(stream);
        for (int number = 0; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return new TableRow(number, line.Split('\t'));
        }
    }
}

using SourceDiff.Evaluation.Corpora;

namespace SourceDiff.Evaluation.Planted;

/// <summary>
/// Invented pairs of single sentences, as somebody types them who tries the product: a row a pair, <c>left ⇥ right ⇥ aspect</c>, with
/// brackets around the two values that cannot both be true; no aspect and no brackets where nothing in them differs.
/// </summary>
internal static class PlainPairs
{
    private const int Columns = 3;

    public static IEnumerable<FactsGold> Read(string path) => File.ReadLines(path).Where(row => row.Length > 0 && row[0] != '#')
        .Select((row, index) => Parse($"{Path.GetFileNameWithoutExtension(path)}-{index + 1}", row));

    public static FactsGold Parse(string id, string row)
    {
        string[] cells = row.Split('\t');
        if (cells.Length is not (Columns or Columns - 1))
            throw new FormatException($"{id}: a row has two sentences and perhaps an aspect: {row}");
        var (left, leftSide) = Side(id, cells[0]);
        var (right, rightSide) = Side(id, cells[1]);
        if ((leftSide is null, rightSide is null) is var (noLeft, noRight) && (noLeft != noRight || noLeft != (cells.Length < Columns)))
            throw new FormatException($"{id}: either both sentences have a value in brackets, and an aspect follows, or none has: {row}");
        return new FactsGold(id, left, right, new SentenceSpans([new CodePointSpan(0, left.Length)], [new CodePointSpan(0, right.Length)]), [],
            leftSide is null ? [] : [new SharedFact(cells[2], "conflicts", "", leftSide, rightSide!, Sure: true)], null);
    }

    private static (string Text, FactSide? Value) Side(string id, string cell)
    {
        int open = cell.IndexOf('[', StringComparison.Ordinal), close = cell.IndexOf(']', StringComparison.Ordinal);
        if (open < 0)
            return (cell, null);
        if (close < open)
            throw new FormatException($"{id}: a bracket is not closed: {cell}");
        string value = cell[(open + 1)..close];
        return (cell[..open] + value + cell[(close + 1)..], new FactSide(new CodePointSpan(open, close - 1), value));
    }
}

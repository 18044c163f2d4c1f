namespace SourceDiff.Reporting;

/// <summary>Lines and columns of a text, both from 1; lines end with a line feed, as editors and SARIF have it by default.</summary>
internal sealed class TextLines
{
    private readonly List<int> _starts = [0];

    public TextLines(string text)
    {
        for (int i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
            _starts.Add(i + 1);
    }

    /// <summary>Where the code unit at <paramref name="index"/> stands: O(log lines).</summary>
    public (int Line, int Column) At(int index)
    {
        int line = _starts.BinarySearch(index);
        line = line >= 0 ? line : ~line - 1;
        return (line + 1, index - _starts[line] + 1);
    }
}

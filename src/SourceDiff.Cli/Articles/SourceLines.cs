using SourceDiff.Model;

namespace SourceDiff.Cli.Articles;

/// <summary>Where the lines of a text stand in the file that they were taken from.</summary>
internal sealed class SourceLines
{
    private readonly List<int> _starts = [];
    private readonly List<int> _sources = [];

    /// <summary>Adds a line that starts at <paramref name="start"/> of the text and at <paramref name="source"/> of the file; lines come in order.</summary>
    public void Add(int start, int source)
    {
        _starts.Add(start);
        _sources.Add(source);
    }

    /// <summary>The span of the file, from its first character to its last; <c>null</c> when it is empty. O(log lines).</summary>
    public TextSpan? SourceOf(TextSpan span) => span.IsEmpty ? null : new TextSpan(At(span.Start), At(span.End - 1) + 1);

    private int At(int index)
    {
        int line = _starts.BinarySearch(index);
        line = line >= 0 ? line : ~line - 1;
        return line < 0 ? index : _sources[line] + index - _starts[line];
    }
}

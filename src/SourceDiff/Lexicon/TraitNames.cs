using SourceDiff.Model;

namespace SourceDiff.Lexicon;

/// <summary>Reads the traits column of a table. Rows mostly repeat the column of the row before, which then costs one comparison.</summary>
internal sealed class TraitNames
{
    private string _table = "";
    private int _start;
    private int _length = -1;
    private WordTraits _traits;

    /// <summary>The traits that the column <c>[start, end)</c> of <paramref name="table"/> names.</summary>
    /// <exception cref="InvalidDataException">It names one that does not exist.</exception>
    public WordTraits Parse(string table, int start, int end)
    {
        var column = table.AsSpan(start, end - start);
        if (_length >= 0 && column.SequenceEqual(_table.AsSpan(_start, _length)))
            return _traits;
        if (!Enum.TryParse(column, out _traits))
            throw new InvalidDataException($"'{column}' are no traits of a word. The traits are: {string.Join(", ", Enum.GetNames<WordTraits>())}.");
        (_table, _start, _length) = (table, start, column.Length);
        return _traits;
    }
}

using SourceDiff.Model;

namespace SourceDiff.Lexicon;

/// <summary>Reads the traits column of a table. Few different columns occur, so nearly all cost one comparison with one seen before.</summary>
internal sealed class TraitNames
{
    private const int Size = 256;

    private readonly (string? Table, int Start, int Length, WordTraits Traits)[] _seen = new (string?, int, int, WordTraits)[Size];

    /// <summary>The traits that the column <c>[start, end)</c> of <paramref name="table"/> names.</summary>
    /// <exception cref="InvalidDataException">It names one that does not exist.</exception>
    public WordTraits Parse(string table, int start, int end)
    {
        var column = table.AsSpan(start, end - start);
        if (column.IsEmpty)
            throw new InvalidDataException("A row of the lexicon names no trait.");
        ref var seen = ref _seen[((column.Length * 31) + (column[0] * 7) + column[^1] + (column[column.Length / 2] * 3)) & (Size - 1)];
        if (seen.Table is { } known && column.SequenceEqual(known.AsSpan(seen.Start, seen.Length)))
            return seen.Traits;
        if (!Enum.TryParse(column, out WordTraits traits))
            throw new InvalidDataException($"'{column}' are no traits of a word. The traits are: {string.Join(", ", Enum.GetNames<WordTraits>())}.");
        seen = (table, start, column.Length, traits);
        return traits;
    }
}

namespace SourceDiff.Reading;

/// <summary>
/// The numbers read last, by their first token: several readers ask for the same number before one takes it. A table of
/// <see cref="Size"/> slots, the newest wins; tokens are numbered through a document, so nothing is cleared between passages.
/// </summary>
internal sealed class NumberMemory
{
    /// <summary>More than the numbers that one reader looks at around a word.</summary>
    private const int Size = 16;

    private readonly int[] _tokens = new int[Size];
    private readonly NumberRead[] _reads = new NumberRead[Size];

    /// <summary>Whether the token was asked for; <paramref name="read"/> ends at 0 when no number starts there.</summary>
    public bool TryGet(int token, out NumberRead read)
    {
        read = _reads[token & (Size - 1)];
        return _tokens[token & (Size - 1)] == token + 1;
    }

    public void Keep(int token, NumberRead read) => (_tokens[token & (Size - 1)], _reads[token & (Size - 1)]) = (token + 1, read);
}

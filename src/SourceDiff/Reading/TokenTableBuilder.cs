using System.Buffers;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Grows the columns of a <see cref="TokenTable"/>, and describes each word as it is added; words that recur, from memory. The columns
/// grow in pooled memory: a table keeps no more than its tokens need.
/// </summary>
internal sealed class TokenTableBuilder
{
    /// <summary>English news has a token to every 4.6–5 code units.</summary>
    private const int UnitsPerToken2 = 9;

    private readonly string _text;
    private readonly WordMemory _memory = WordMemory.OfThread;
    private int _count;
    private int _capacity;
    private int[] _starts;
    private int[] _ends;
    private TokenKind[] _kinds;
    private TokenShape[] _shapes;
    private int[] _lemmas;
    private WordClasses[] _classes;
    private WordTraits[] _traits;
    private short[] _entries;
    private int[] _forms;

    public TokenTableBuilder(string text, int length)
    {
        _text = text;
        int capacity = _capacity = (int)(length * 2L / UnitsPerToken2) + 16;
        _starts = ArrayPool<int>.Shared.Rent(capacity);
        _ends = ArrayPool<int>.Shared.Rent(capacity);
        _kinds = ArrayPool<TokenKind>.Shared.Rent(capacity);
        _shapes = ArrayPool<TokenShape>.Shared.Rent(capacity);
        _lemmas = ArrayPool<int>.Shared.Rent(capacity);
        _classes = ArrayPool<WordClasses>.Shared.Rent(capacity);
        _traits = ArrayPool<WordTraits>.Shared.Rent(capacity);
        _entries = ArrayPool<short>.Shared.Rent(capacity);
        _forms = ArrayPool<int>.Shared.Rent(capacity);
    }

    public void Add(int start, int end, TokenKind kind, TokenShape shape)
    {
        if (_count == _capacity)
            Grow();
        ref readonly var described = ref _memory.Describe(_text, start, end, out int form);
        _starts[_count] = start;
        _ends[_count] = end;
        _kinds[_count] = kind;
        _shapes[_count] = (described.Traits & WordTraits.Abbreviation) != 0 ? shape | TokenShape.Abbreviation : shape;
        _lemmas[_count] = described.Lemma;
        _classes[_count] = described.Classes;
        _traits[_count] = described.Traits;
        _entries[_count] = checked((short)described.Entry);
        _forms[_count] = form;
        _count++;
    }

    /// <summary>The table; the builder is done with.</summary>
    public TokenTable Build() =>
        new(_text, Trim(_starts), Trim(_ends), Trim(_kinds), Trim(_shapes), Trim(_lemmas), Trim(_classes), Trim(_traits), Trim(_entries), Trim(_forms));

    private T[] Trim<T>(T[] column)
    {
        var rows = column.AsSpan(0, _count).ToArray();
        ArrayPool<T>.Shared.Return(column);
        return rows;
    }

    private void Grow()
    {
        Grow(ref _starts);
        Grow(ref _ends);
        Grow(ref _kinds);
        Grow(ref _shapes);
        Grow(ref _lemmas);
        Grow(ref _classes);
        Grow(ref _traits);
        Grow(ref _entries);
        Grow(ref _forms);
        _capacity *= 2;
    }

    private void Grow<T>(ref T[] column)
    {
        var grown = ArrayPool<T>.Shared.Rent(_capacity * 2);
        column.AsSpan(0, _count).CopyTo(grown);
        ArrayPool<T>.Shared.Return(column);
        column = grown;
    }
}

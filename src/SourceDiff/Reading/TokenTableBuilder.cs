using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Grows the columns of a <see cref="TokenTable"/>, and describes each word as it is added; words that recur, from memory.</summary>
internal sealed class TokenTableBuilder
{
    /// <summary>English news has a token to every 4.6–5 code units.</summary>
    private const int UnitsPerToken2 = 9;

    private readonly string _text;
    private readonly WordMemory _memory = WordMemory.OfThread;
    private int _count;
    private int[] _starts;
    private int[] _ends;
    private TokenKind[] _kinds;
    private TokenShape[] _shapes;
    private int[] _lemmas;
    private WordClasses[] _classes;
    private WordTraits[] _traits;
    private int[] _entries;

    public TokenTableBuilder(string text, int length)
    {
        _text = text;
        int capacity = (int)(length * 2L / UnitsPerToken2) + 16;
        _starts = GC.AllocateUninitializedArray<int>(capacity);
        _ends = GC.AllocateUninitializedArray<int>(capacity);
        _kinds = GC.AllocateUninitializedArray<TokenKind>(capacity);
        _shapes = GC.AllocateUninitializedArray<TokenShape>(capacity);
        _lemmas = GC.AllocateUninitializedArray<int>(capacity);
        _classes = GC.AllocateUninitializedArray<WordClasses>(capacity);
        _traits = GC.AllocateUninitializedArray<WordTraits>(capacity);
        _entries = GC.AllocateUninitializedArray<int>(capacity);
    }

    public void Add(int start, int end, TokenKind kind, TokenShape shape)
    {
        if (_count == _starts.Length)
            Grow();
        ref readonly var described = ref _memory.Describe(_text, start, end);
        _starts[_count] = start;
        _ends[_count] = end;
        _kinds[_count] = kind;
        _shapes[_count] = (described.Traits & WordTraits.Abbreviation) != 0 ? shape | TokenShape.Abbreviation : shape;
        _lemmas[_count] = described.Lemma;
        _classes[_count] = described.Classes;
        _traits[_count] = described.Traits;
        _entries[_count] = described.Entry;
        _count++;
    }

    public TokenTable Build() => new(_text, _count, _starts, _ends, _kinds, _shapes, _lemmas, _classes, _traits, _entries);

    private void Grow()
    {
        int size = _count * 2;
        Array.Resize(ref _starts, size);
        Array.Resize(ref _ends, size);
        Array.Resize(ref _kinds, size);
        Array.Resize(ref _shapes, size);
        Array.Resize(ref _lemmas, size);
        Array.Resize(ref _classes, size);
        Array.Resize(ref _traits, size);
        Array.Resize(ref _entries, size);
    }
}

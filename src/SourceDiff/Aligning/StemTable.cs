using System.Buffers;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Aligning;

/// <summary>
/// The words of each passage of one document by their first letters, function words too, each once a passage with its count:
/// what <see cref="StemCosines"/> compares. The beginning of a word stands for its family ("govern", "government") where no
/// lexicon knows it, and function words tell how a sentence is built. O(tokens).
/// </summary>
internal sealed class StemTable : IDisposable
{
    /// <summary>Letters that make a stem: held out, 4 and 5 are alike, and better than whole words.</summary>
    private const int Letters = 5;

    /// <summary>Distinct stems by which a passage is known, the first ones: see <see cref="PassageIndex.MaxTerms"/>.</summary>
    private const int MaxStems = 512;

    private int[] _slots;
    private int _mask;
    private PooledList<int> _keys;
    private PooledList<int> _holding;
    private PooledList<int> _lastPassage;
    private PooledList<int> _places;
    private PooledList<int> _stems;
    private PooledList<int> _counts;
    private PooledList<int> _first;

    public StemTable(DocumentReading reading)
    {
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, reading.Tokens.Count));
        _slots = ArrayPool<int>.Shared.Rent(size);
        _slots.AsSpan(0, size).Clear();
        _mask = size - 1;
        foreach (var passage in reading.Passages)
        {
            _first.Add(_stems.Count);
            if (passage.IsContent)
                Collect(reading.Tokens, passage);
        }

        _first.Add(_stems.Count);
        _lastPassage.Dispose();
        _places.Dispose();
    }

    /// <summary>The distinct stems of the document.</summary>
    public int Count => _keys.Count;

    /// <summary>What names each stem: equal in every document.</summary>
    public ReadOnlySpan<int> Keys => _keys.Span;

    /// <summary>In how many passages each stem stands.</summary>
    public ReadOnlySpan<int> Holding => _holding.Span;

    /// <summary>The stems of all passages, one passage after the other.</summary>
    public ReadOnlySpan<int> All => _stems.Span;

    /// <summary>How often each of <see cref="All"/> stands in its passage.</summary>
    public ReadOnlySpan<int> Counts => _counts.Span;

    /// <summary>Where the stems of each passage start, and where the last end.</summary>
    public ReadOnlySpan<int> First => _first.Span;

    /// <summary>The stem with a key of <see cref="Keys"/>, or -1.</summary>
    public int Find(int key) => _slots[SlotOf(key)] - 1;

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_slots);
        _slots = [];
        _keys.Dispose();
        _holding.Dispose();
        _stems.Dispose();
        _counts.Dispose();
        _first.Dispose();
    }

    private void Collect(TokenTable tokens, Passage passage)
    {
        int start = _stems.Count;
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            // Values are masked, and who says something says nothing of what is said.
            if (tokens.Kinds[i] != TokenKind.Word || tokens.Has(i, WordTraits.SpeechVerb | WordTraits.Cardinal | WordTraits.Month | WordTraits.Weekday))
                continue;
            int stem = Enter(KeyOf(tokens[i]));
            if (_lastPassage[stem] == passage.Index + 1)
            {
                _counts[_places[stem]]++;
            }
            else if (_stems.Count - start < MaxStems)
            {
                _lastPassage[stem] = passage.Index + 1;
                _places[stem] = _stems.Count;
                _holding[stem]++;
                _stems.Add(stem);
                _counts.Add(1);
            }
        }
    }

    private static int KeyOf(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        for (int i = 0; i < word.Length && i < Letters; i++)
            hash = (hash ^ WordFolding.Fold(word[i])) * 16777619;
        return (int)hash;
    }

    private int Enter(int key)
    {
        int slot = SlotOf(key);
        if (_slots[slot] != 0)
            return _slots[slot] - 1;
        _keys.Add(key);
        _holding.Add(0);
        _lastPassage.Add(0);
        _places.Add(0);
        _slots[slot] = _keys.Count;
        if (_keys.Count * 2 > _mask)
            Widen();
        return _keys.Count - 1;
    }

    private int SlotOf(int key)
    {
        int slot = (int)((uint)key * 0x9E37_79B9u >> 8) & _mask;
        while (_slots[slot] != 0 && _keys[_slots[slot] - 1] != key)
            slot = (slot + 1) & _mask;
        return slot;
    }

    private void Widen()
    {
        int size = (_mask + 1) * 2;
        ArrayPool<int>.Shared.Return(_slots);
        _slots = ArrayPool<int>.Shared.Rent(size);
        _slots.AsSpan(0, size).Clear();
        _mask = size - 1;
        for (int stem = 0; stem < _keys.Count; stem++)
            _slots[SlotOf(_keys[stem])] = stem + 1;
    }
}

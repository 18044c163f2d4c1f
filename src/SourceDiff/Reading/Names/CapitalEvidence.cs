using System.Buffers;
using SourceDiff.Model;

namespace SourceDiff.Reading.Names;

/// <summary>
/// The words that a document writes with a capital where no sentence starts. Such a word is a name at the start of a
/// sentence and in a headline too: alone, when it stood alone or ended a name ("Ana Power"), or after the word that it
/// followed ("Clean Power Plan" makes no name of "Power plants"). O(n), one rented table.
/// </summary>
internal readonly struct CapitalEvidence : IDisposable
{
    private readonly int[] _keys;
    private readonly int _mask;

    private CapitalEvidence(int[] keys, int mask)
    {
        _keys = keys;
        _mask = mask;
    }

    public static CapitalEvidence Gather(ReadingContext context, ReadOnlySpan<Casing> casings)
    {
        var tokens = context.Tokens;
        int capitals = 0;
        foreach (var shape in tokens.Shapes)
            capitals += (int)(shape & TokenShape.Capitalised);
        int size = 64;
        while (size < capitals * 4)
            size *= 2;
        int[] keys = ArrayPool<int>.Shared.Rent(size);
        Array.Clear(keys, 0, size);
        var evidence = new CapitalEvidence(keys, size - 1);
        foreach (var passage in context.Passages)
        {
            if (casings[passage.Index] == Casing.Sentence)
                evidence.Gather(tokens, passage);
        }

        return evidence;
    }

    /// <summary>Whether the word names something by itself.</summary>
    public bool Holds(TokenTable tokens, int index) => Holds(NameWords.Key(tokens, index) | 1);

    /// <summary>Whether the word goes on with the name that the word before it starts.</summary>
    public bool HoldsPair(TokenTable tokens, int index) => index > 0 && Holds(PairKey(tokens, index));

    private bool Holds(int key)
    {
        for (int slot = (key >> 3) & _mask; ; slot = (slot + 1) & _mask)
        {
            if (_keys[slot] == key)
                return true;
            if (_keys[slot] == 0)
                return false;
        }
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(_keys);

    private void Gather(TokenTable tokens, Passage passage)
    {
        for (int i = passage.FirstToken + 1; i < passage.EndToken; i++)
        {
            if (!NameWords.IsCapitalised(tokens, i) || PassageCasing.StartsSentence(tokens, passage, i))
                continue;
            bool follows = NameWords.IsCapitalised(tokens, i - 1);
            if (follows)
                Add(PairKey(tokens, i));
            bool ends = i + 1 == passage.EndToken || !NameWords.IsCapitalised(tokens, i + 1);
            if (ends ? !follows || !tokens.Has(i, NameWords.NameNoun | WordTraits.Role) : tokens.Has(i, WordTraits.GivenName))
                Add(NameWords.Key(tokens, i) | 1);
        }
    }

    private static int PairKey(TokenTable tokens, int index) =>
        ((NameWords.Key(tokens, index - 1) * 31) + NameWords.Key(tokens, index)) | 1;

    private void Add(int key)
    {
        int slot = (key >> 3) & _mask;
        while (_keys[slot] != 0 && _keys[slot] != key)
            slot = (slot + 1) & _mask;
        _keys[slot] = key;
    }
}

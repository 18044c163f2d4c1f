using System.Buffers;
using SourceDiff.Lexicon;

namespace SourceDiff.Reading;

/// <summary>
/// Remembers the words that a text has used, in a direct-mapped table: half of the tokens of an article are words seen just
/// before, and finding one here costs a tenth of looking it up.
/// </summary>
internal sealed class WordMemory
{
    private const int Size = 512;

    private Slot[]? _slots;

    /// <summary>What the lexicons know of <c>[start, end)</c>; good until the next call.</summary>
    public ref readonly LexicalWord Describe(string text, int start, int end)
    {
        if (_slots is null)
        {
            _slots = ArrayPool<Slot>.Shared.Rent(Size);
            _slots.AsSpan(0, Size).Clear();
        }

        int length = end - start;
        uint key = ((uint)length * 0x9E3779B1) ^ ((uint)text[start] * 0x85EBCA6B) ^ ((uint)text[end - 1] * 0xC2B2AE35)
            ^ ((uint)text[start + (length >> 1)] * 0x27D4EB2F) ^ ((uint)text[start + (length >> 2)] * 0x165667B1);
        ref var slot = ref _slots[(key >> 16) & (Size - 1)];
        if (slot.Length == length && text.AsSpan(slot.Start, length).SequenceEqual(text.AsSpan(start, length)))
            return ref slot.Word;
        slot.Word = EnglishWords.Describe(text.AsSpan(start, length));
        slot.Start = start;
        slot.Length = length;
        return ref slot.Word;
    }

    /// <summary>Gives the table back; the memory can be used anew.</summary>
    public void Forget()
    {
        if (_slots is { } slots)
            ArrayPool<Slot>.Shared.Return(slots);
        _slots = null;
    }

    private struct Slot
    {
        public LexicalWord Word;
        public int Start;
        public int Length;
    }
}

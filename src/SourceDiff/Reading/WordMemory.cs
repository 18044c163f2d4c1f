using System.Runtime.CompilerServices;
using SourceDiff.Lexicon;

namespace SourceDiff.Reading;

/// <summary>
/// Remembers the words that texts have used, in a direct-mapped table a thread: nine of ten tokens of an article are words seen
/// before, in it or in the one read last, and finding one here costs a tenth of looking it up. What the lexicons know of a word
/// never changes, so a memory changes nothing but time. 150 KB a thread that reads; it holds letters, and so keeps no text alive.
/// </summary>
internal sealed class WordMemory
{
    private const int Size = 2048;

    /// <summary>Letters that a slot holds. One word in 200 is longer; it is looked up each time.</summary>
    private const int MaxLetters = 16;

    [ThreadStatic]
    private static WordMemory? s_ofThread;

    private readonly Slot[] _slots = new Slot[Size];
    private LexicalWord _long;

    private WordMemory()
    {
    }

    /// <summary>The memory of the current thread: to be used while one text is read, and not to be handed on.</summary>
    public static WordMemory OfThread => s_ofThread ??= new WordMemory();

    /// <summary>What the lexicons know of <c>[start, end)</c>, good until the next call, and the number of its folded letters.</summary>
    public ref readonly LexicalWord Describe(string text, int start, int end, out int form)
    {
        int length = end - start;
        var word = text.AsSpan(start, length);
        if (length > MaxLetters)
        {
            _long = EnglishWords.Describe(word);
            form = WordFolding.NumberOf(word);
            return ref _long;
        }

        uint key = ((uint)length * 0x9E3779B1) ^ ((uint)text[start] * 0x85EBCA6B) ^ ((uint)text[end - 1] * 0xC2B2AE35)
            ^ ((uint)text[start + (length >> 1)] * 0x27D4EB2F) ^ ((uint)text[start + (length >> 2)] * 0x165667B1);
        ref var slot = ref _slots[(key >> 16) & (Size - 1)];
        Span<char> letters = slot.Letters;
        if (slot.Length == length && letters[..length].SequenceEqual(word))
        {
            form = slot.Form;
            return ref slot.Word;
        }

        slot.Form = form = WordFolding.NumberOf(word);
        slot.Word = EnglishWords.Describe(word);
        slot.Length = length;
        word.CopyTo(letters);
        return ref slot.Word;
    }

    private struct Slot
    {
        public LexicalWord Word;
        public int Length;
        public int Form;
        public LetterBuffer Letters;
    }

    [InlineArray(MaxLetters)]
    private struct LetterBuffer
    {
        private char _first;
    }
}

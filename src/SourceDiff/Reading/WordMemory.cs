using System.Runtime.CompilerServices;
using SourceDiff.Lexicon;

namespace SourceDiff.Reading;

/// <summary>
/// Remembers the words that texts have used, in a table a thread with two places for each word: nine of ten tokens of an article are
/// words seen before, in it or in the ones read last, and finding one here costs a tenth of looking it up. What the lexicons know of a
/// word never changes, so a memory changes nothing but time. 260 KB a thread that reads; it holds letters, and so keeps no text alive.
/// </summary>
internal sealed class WordMemory
{
    private const int Size = 4096;

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
        int place = (int)(key >> 16) & (Size - 2);
        ref var slot = ref _slots[place];
        if (!slot.Holds(word))
        {
            // A new word stands first; the one that stood there pushes out the other.
            ref var other = ref _slots[place + 1];
            if (other.Holds(word))
            {
                form = other.Form;
                return ref other.Word;
            }

            other = slot;
            slot.Fill(word);
        }

        form = slot.Form;
        return ref slot.Word;
    }

    private struct Slot
    {
        public LexicalWord Word;
        public int Length;
        public int Form;
        public LetterBuffer Letters;

        public readonly bool Holds(ReadOnlySpan<char> word) => Length == word.Length && ((ReadOnlySpan<char>)Letters)[..Length].SequenceEqual(word);

        public void Fill(ReadOnlySpan<char> word)
        {
            Word = EnglishWords.Describe(word);
            Form = WordFolding.NumberOf(word);
            Length = word.Length;
            word.CopyTo(Letters);
        }
    }

    [InlineArray(MaxLetters)]
    private struct LetterBuffer
    {
        private char _first;
    }
}

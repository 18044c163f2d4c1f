using System.Runtime.InteropServices;

namespace SourceDiff.Lexicon;

/// <summary>
/// The embedded <c>wordnet.bin</c>, searched in place in the mapped assembly: nothing is loaded or parsed at start-up.
/// It is made by <c>src/SourceDiff.LexiconBuilder</c> and consists of 32-bit little-endian numbers, then of ASCII letters:
/// <code>
/// header     magic, words, concepts, first concept of our own groups, then the offsets of the sections below (in numbers)
/// slots      open addressing by the low bits of the word's hash: its high bits, and the index of the word + 1; 0 is free
/// words      4 numbers each: offset and length (8 bits) of its letters · its relations · its lemma · uses (16 bits), classes (8 bits)
/// parents    for each concept the concept above it, -1 at the top
/// relations  counts (4 bytes), then concepts, derived words, antonyms, words of an entailed or caused event
/// letters    of all words
/// </code>
/// Lemmas come before the forms that are none, the usual ones first, so that the words of one article share cache lines.
/// </summary>
internal static unsafe class WordNetImage
{
    public const int Magic = 0x314E5753;
    public const int HeaderLength = 9;
    public const int SlotCount = 1 << 17;
    public const uint SlotMask = SlotCount - 1;
    public const uint IndexMask = SlotCount - 1;
    public const int WordLength = 4;

    private static readonly int* Image = Map();

    public static readonly int WordCount = Image[1];
    public static readonly int ConceptCount = Image[2];
    public static readonly int FirstGroup = Image[3];
    public static readonly uint* Slots = (uint*)(Image + Image[4]);
    public static readonly int* Words = Image + Image[5];
    public static readonly int* Parents = Image + Image[6];
    public static readonly int* Relations = Image + Image[7];
    public static readonly byte* Letters = (byte*)(Image + Image[8]);

    private static int* Map()
    {
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("The lexicon of SourceDiff is read in place and needs a little-endian processor.");
        var stream = typeof(WordNetImage).Assembly.GetManifestResourceStream("SourceDiff.Lexicon.wordnet.bin")!;
        int* image = stream is UnmanagedMemoryStream mapped ? (int*)mapped.PositionPointer : Copy(stream);
        return image[0] == Magic ? image : throw new InvalidDataException("wordnet.bin is not of this version; make it anew with SourceDiff.LexiconBuilder.");
    }

    /// <summary>For hosts that do not map their assemblies.</summary>
    private static int* Copy(Stream stream)
    {
        var bytes = new Span<byte>(NativeMemory.Alloc((nuint)stream.Length), (int)stream.Length);
        stream.ReadExactly(bytes);
        return (int*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref MemoryMarshal.GetReference(bytes));
    }
}

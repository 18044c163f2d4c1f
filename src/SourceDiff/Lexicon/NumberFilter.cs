namespace SourceDiff.Lexicon;

/// <summary>
/// Tells of most numbers that a table does not hold them, by one bit each of 32,768: before a look-up that seldom finds something. What it
/// lets through still has to be looked up. 4 KB; safe to read from any thread.
/// </summary>
internal sealed class NumberFilter
{
    private const int Bits = 15;

    private readonly ulong[] _words = new ulong[1 << (Bits - 6)];

    public void Add(int number) => _words[Slot(number) >> 6] |= 1UL << (int)Slot(number);

    public bool MayHold(int number) => (_words[Slot(number) >> 6] >> (int)Slot(number) & 1) != 0;

    private static uint Slot(int number) => (uint)number * 0x9E37_79B9u >> (32 - Bits);
}

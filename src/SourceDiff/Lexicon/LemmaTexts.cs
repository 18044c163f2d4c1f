using System.Text;

namespace SourceDiff.Lexicon;

/// <summary>
/// The lemmas that were asked for last, as strings: articles on one event count the same things and tell of the same deeds. A direct-mapped
/// table; what stands in a slot is compared with the letters wanted, so that any thread may read and write it. At most 100 KB.
/// </summary>
internal static class LemmaTexts
{
    private const int Kept = 2048;

    private static readonly string?[] Texts = new string?[Kept];

    /// <summary>The text of a lemma.</summary>
    /// <param name="lemma">Its number, by which it is remembered.</param>
    /// <param name="letters">Its letters, in ASCII.</param>
    public static string Of(int lemma, ReadOnlySpan<byte> letters)
    {
        ref string? kept = ref Texts[lemma & (Kept - 1)];
        if (Volatile.Read(ref kept) is { } known && Ascii.Equals(letters, known))
            return known;
        string text = Encoding.ASCII.GetString(letters);
        Volatile.Write(ref kept, text);
        return text;
    }
}

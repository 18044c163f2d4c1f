using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Reading.Speech;

/// <summary>
/// The outermost quotations of a text, in text order: opening and closing marks paired paragraph by paragraph, in one pass
/// over the tokens. A paragraph that opens a quotation and does not close it is quoted to its end when the next paragraph
/// opens again (the convention of print), else up to the end of the sentence in which it opened.
/// </summary>
internal sealed class QuoteMap
{
    private readonly List<QuotedRange> _ranges;

    private QuoteMap(List<QuotedRange> ranges) => _ranges = ranges;

    public IReadOnlyList<QuotedRange> Ranges => _ranges;

    public static QuoteMap Read(TokenTable tokens, ImmutableArray<Passage> passages)
    {
        var pairing = new QuotePairing(tokens);
        for (int first = 0; first < passages.Length;)
        {
            int next = first + 1;
            while (next < passages.Length && passages[next].Paragraph == passages[first].Paragraph)
                next++;
            pairing.ReadParagraph(passages.AsSpan()[first..next]);
            first = next;
        }

        return new QuoteMap(pairing.Ranges);
    }

    /// <summary>The index in <see cref="Ranges"/> of the quotation that covers a token, marks included; -1 when none does.</summary>
    public int At(int token)
    {
        int low = 0, high = _ranges.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            if (_ranges[middle].End <= token)
                low = middle + 1;
            else if (_ranges[middle].Start > token)
                high = middle - 1;
            else
                return middle;
        }

        return -1;
    }

    /// <summary>The index of the first quotation that starts at or after a token; the number of quotations when none does.</summary>
    public int NextFrom(int token)
    {
        int low = 0, high = _ranges.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_ranges[middle].Start < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}

namespace SourceDiff.Aligning;

/// <summary>
/// The words that two sequences share in one order: the common subsequence of the greatest weight (content words before
/// function words), by dynamic programming over what lies between the common beginning and end. O(n·m) time and space
/// within <see cref="MaxCells"/>; longer middles count as wholly different.
/// </summary>
internal sealed class WordDiff : IDisposable
{
    /// <summary>Two passages of 250 words each; sentences of news have 25.</summary>
    private const int MaxCells = 64_000;

    private const int Content = 3, Function = 1;

    private PooledList<int> _partners;
    private PooledList<int> _scores;
    private PooledList<byte> _steps;

    /// <summary>For each left word the right word that it is matched with, or -1.</summary>
    public Span<int> Partners => _partners.Span;

    /// <summary>How many words are matched.</summary>
    public int Matched { get; private set; }

    public void Compare(WordSequence left, WordSequence right)
    {
        var a = left.Words;
        var b = right.Words;
        _partners.Resize(a.Length);
        _partners.Span.Fill(-1);
        int start = a.CommonPrefixLength(b);
        int leftEnd = a.Length, rightEnd = b.Length;
        while (leftEnd > start && rightEnd > start && a[leftEnd - 1] == b[rightEnd - 1])
            _partners[--leftEnd] = --rightEnd;
        for (int i = 0; i < start; i++)
            _partners[i] = i;
        Matched = start + a.Length - leftEnd;
        int rows = leftEnd - start, columns = rightEnd - start;
        if (rows > 0 && columns > 0 && (long)rows * columns <= MaxCells)
            Middle(a.Slice(start, rows), b.Slice(start, columns), left.IsContent.Slice(start, rows), start);
    }

    public void Dispose()
    {
        _partners.Dispose();
        _scores.Dispose();
        _steps.Dispose();
    }

    private void Middle(ReadOnlySpan<int> left, ReadOnlySpan<int> right, ReadOnlySpan<bool> isContent, int offset)
    {
        int width = right.Length + 1;
        _scores.Clear();
        _scores.Resize(2 * width);
        _steps.Resize(left.Length * right.Length);
        Span<int> above = _scores.Span[..width], row = _scores.Span[width..];
        var steps = _steps.Span;
        for (int i = 0; i < left.Length; i++)
        {
            int worth = isContent[i] ? Content : Function;
            int word = left[i];
            row[0] = 0;
            for (int j = 0; j < right.Length; j++)
            {
                int skipLeft = above[j + 1], skipRight = row[j], best = Math.Max(skipLeft, skipRight);
                byte step = skipLeft >= skipRight ? (byte)1 : (byte)2;
                if (word == right[j] && above[j] + worth > best)
                {
                    best = above[j] + worth;
                    step = 0;
                }

                row[j + 1] = best;
                steps[i * right.Length + j] = step;
            }

            var swap = above;
            above = row;
            row = swap;
        }

        for (int i = left.Length - 1, j = right.Length - 1; i >= 0 && j >= 0;)
        {
            byte step = steps[i * right.Length + j];
            if (step == 0)
            {
                _partners[offset + i--] = offset + j--;
                Matched++;
            }
            else if (step == 1)
            {
                i--;
            }
            else
            {
                j--;
            }
        }
    }
}

namespace SourceDiff.Aligning;

/// <summary>
/// The terms of two documents under one numbering, with what is known of each, column by column: those of the left document
/// keep their numbers, those that only the right one has follow. O(terms), one look-up for each of the right document.
/// </summary>
internal sealed class TermTable : IDisposable
{
    private PooledList<TermFlags> _flags;
    private PooledList<byte> _digits;
    private PooledList<int> _leftPassages;
    private PooledList<int> _rightPassages;
    private PooledList<float> _weights;
    private PooledList<float> _localWeights;
    private PooledList<int> _ofRight;
    private PooledList<int> _inRight;
    private PooledList<TermRow> _rows;

    public TermTable(PassageIndex left, PassageIndex right)
    {
        int shared = left.Terms.Count;
        Count = shared + right.Terms.Count;
        _flags.Assign(left.Terms.Flags, Count);
        _digits.Assign(left.Terms.Digits, Count);
        _leftPassages.Assign(left.Terms.Passages, Count);
        _weights.Assign(left.Terms.Weights, Count);
        _rightPassages.Resize(Count);
        _inRight.Resize(Count);
        _ofRight.Resize(right.Terms.Count);
        var keys = right.Terms.Keys;
        for (int term = 0; term < keys.Length; term++)
        {
            int number = left.Terms.Find(keys[term]);
            if (number < 0)
                number = shared + term;
            _ofRight[term] = number;
            _inRight[number] = term + 1;
            _flags[number] |= right.Terms.Flags[term];
            _digits[number] = right.Terms.Digits[term];
            _rightPassages[number] = right.Terms.Passages[term];
            _weights[number] = number >= shared ? right.Terms.Weights[term] : Math.Min(_weights[number], right.Terms.Weights[term]);
        }

        _localWeights.Resize(Count);
        TermWeights.Assign(this, left.Count + right.Count);
        FillRows();
    }

    public int Count { get; }

    public Span<TermFlags> Flags => _flags.Span;

    /// <inheritdoc cref="DocumentTerms.Digits"/>
    public ReadOnlySpan<byte> Digits => _digits.Span;

    /// <summary>In how many passages of the left document each term stands.</summary>
    public ReadOnlySpan<int> LeftPassages => _leftPassages.Span;

    /// <summary>In how many passages of the right document each term stands.</summary>
    public ReadOnlySpan<int> RightPassages => _rightPassages.Span;

    /// <inheritdoc cref="DocumentTerms.Weights"/>
    public ReadOnlySpan<float> Weights => _weights.Span;

    /// <summary>The information in nats that a term carries within the two documents.</summary>
    public Span<float> LocalWeights => _localWeights.Span;

    /// <summary>The number here of each term of the right document.</summary>
    public ReadOnlySpan<int> OfRight => _ofRight.Span;

    /// <summary>What measuring asks of each term.</summary>
    public ReadOnlySpan<TermRow> Rows => _rows.Span;

    /// <summary>The right document's own number of a term, or -1.</summary>
    public int InRight(int term) => _inRight[term] - 1;

    public void Dispose()
    {
        _flags.Dispose();
        _digits.Dispose();
        _leftPassages.Dispose();
        _rightPassages.Dispose();
        _weights.Dispose();
        _localWeights.Dispose();
        _ofRight.Dispose();
        _inRight.Dispose();
        _rows.Dispose();
    }

    private void FillRows()
    {
        _rows.Resize(Count);
        Span<TermRow> rows = _rows.Span;
        ReadOnlySpan<float> weights = Weights, localWeights = LocalWeights;
        ReadOnlySpan<int> left = LeftPassages, right = RightPassages;
        ReadOnlySpan<TermFlags> flags = Flags;
        ReadOnlySpan<byte> digits = Digits;
        for (int term = 0; term < rows.Length; term++)
            rows[term] = new TermRow(weights[term], localWeights[term], (float)left[term] * right[term], left[term] + right[term], digits[term], flags[term]);
    }
}

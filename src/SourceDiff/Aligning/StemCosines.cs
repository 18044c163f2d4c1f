namespace SourceDiff.Aligning;

/// <summary>
/// How alike the wording of two passages is: the cosine of their stems, weighed by count and by how rare they are in the two
/// documents. <see cref="Mark"/> lays out one left passage, <see cref="With"/> walks a right one: O(words) a pair.
/// </summary>
internal sealed class StemCosines : IDisposable
{
    private readonly StemTable _left;
    private readonly StemTable _right;
    private PooledList<float> _weights;
    private PooledList<float> _marked;
    private PooledList<int> _rightFirst;
    private PooledList<int> _rightStems;
    private PooledList<float> _rightWeights;
    private PooledList<float> _rightLengths;
    private int _leftPassage;
    private float _leftLength;

    public StemCosines(PassageIndex left, PassageIndex right)
    {
        (_left, _right) = (left.Stems, right.Stems);
        int shared = _left.Count, passages = left.Count + right.Count;
        // Only stems that both have count in a product: a right stem that the left one lacks has no number, but length.
        _weights.Resize(shared);
        _marked.Resize(shared);
        float all = MathF.Log(passages + 1f);
        PooledList<int> numbers = default;
        PooledList<float> rightOnly = default;
        numbers.Resize(_right.Count);
        rightOnly.Resize(_right.Count);
        for (int stem = 0; stem < shared; stem++)
            _weights[stem] = all - TermWeights.LogOf(_left.Holding[stem]);
        for (int stem = 0; stem < _right.Count; stem++)
        {
            int number = _left.Find(_right.Keys[stem]);
            numbers[stem] = number;
            rightOnly[stem] = all - TermWeights.LogOf(_right.Holding[stem] + (number < 0 ? 0 : _left.Holding[number]));
            if (number >= 0)
                _weights[number] = rightOnly[stem];
        }

        FillRight(numbers.Span, rightOnly.Span, right.Count);
        numbers.Dispose();
        rightOnly.Dispose();
    }

    /// <summary>Lays out the stems of each right passage that the left document has too, and how long each is with all of them.</summary>
    private void FillRight(ReadOnlySpan<int> numbers, ReadOnlySpan<float> rightOnly, int passages)
    {
        ReadOnlySpan<int> first = _right.First, all = _right.All, counts = _right.Counts;
        _rightStems.Resize(all.Length);
        _rightWeights.Resize(all.Length);
        _rightLengths.Resize(passages);
        _rightFirst.Resize(passages + 1);
        int shared = 0;
        for (int passage = 0; passage < passages; passage++)
        {
            float squares = 0;
            for (int i = first[passage]; i < first[passage + 1]; i++)
            {
                int stem = all[i];
                float weight = counts[i] * rightOnly[stem];
                squares += weight * weight;
                if (numbers[stem] < 0)
                    continue;
                _rightStems[shared] = numbers[stem];
                _rightWeights[shared++] = weight;
            }

            _rightLengths[passage] = MathF.Sqrt(squares);
            _rightFirst[passage + 1] = shared;
        }
    }

    /// <summary>Turns to another left passage.</summary>
    public void Mark(int passage)
    {
        foreach (int stem in _left.All[_left.First[_leftPassage].._left.First[_leftPassage + 1]])
            _marked[stem] = 0;
        _leftPassage = passage;
        float squares = 0;
        for (int i = _left.First[passage]; i < _left.First[passage + 1]; i++)
        {
            int stem = _left.All[i];
            float weight = _left.Counts[i] * _weights[stem];
            _marked[stem] = weight;
            squares += weight * weight;
        }

        _leftLength = MathF.Sqrt(squares);
    }

    /// <summary>The cosine of the marked passage and a right one, 0–1.</summary>
    public float With(int passage)
    {
        int first = _rightFirst[passage], end = _rightFirst[passage + 1];
        var stems = _rightStems.Span[first..end];
        var weights = _rightWeights.Span[first..end];
        var marked = _marked.Span;
        float product = 0;
        for (int i = 0; i < stems.Length && i < weights.Length; i++)
            product += marked[stems[i]] * weights[i];

        return product / MathF.Max(1e-6f, _leftLength * _rightLengths[passage]);
    }

    public void Dispose()
    {
        _weights.Dispose();
        _marked.Dispose();
        _rightFirst.Dispose();
        _rightStems.Dispose();
        _rightWeights.Dispose();
        _rightLengths.Dispose();
    }
}

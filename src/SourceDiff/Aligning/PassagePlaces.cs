namespace SourceDiff.Aligning;

/// <summary>
/// The terms of each right passage that the left document has, or a relative of: of all others no pair of passages shares anything,
/// and each passage is walked once for every candidate. O(terms).
/// </summary>
internal sealed class PassagePlaces : IDisposable
{
    private PooledList<int> _starts;
    private PooledList<TermPlace> _places;

    public PassagePlaces(TermTable table, PassageTerms right, RelatedTerms related)
    {
        var leftPassages = table.LeftPassages;
        for (int passage = 0; passage < right.Count; passage++)
        {
            _starts.Add(_places.Count);
            var terms = right.Of(passage);
            for (int i = 0; i < terms.Length; i++)
            {
                if (leftPassages[terms[i]] > 0 || !related.Of(terms[i]).IsEmpty)
                    _places.Add(new TermPlace(terms[i], i));
            }
        }

        _starts.Add(_places.Count);
    }

    /// <summary>Those of a passage, in order of first use.</summary>
    public ReadOnlySpan<TermPlace> Of(int passage) => _places.Span[_starts[passage].._starts[passage + 1]];

    public void Dispose()
    {
        _starts.Dispose();
        _places.Dispose();
    }
}

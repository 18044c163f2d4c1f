namespace SourceDiff.Aligning;

/// <summary>In which passages of a document each of its terms stands, in text order: an inverted index, built by counting sort in O(terms).</summary>
internal sealed class TermPostings : IDisposable
{
    private PooledList<int> _starts;
    private PooledList<int> _passages;

    public TermPostings(PassageIndex document)
    {
        var frequencies = document.Terms.Passages;
        _starts.Resize(frequencies.Length + 2);
        var starts = _starts.Span;
        for (int term = 0; term < frequencies.Length; term++)
            starts[term + 2] = starts[term + 1] + frequencies[term];
        _passages.Resize(starts[frequencies.Length + 1]);
        for (int passage = 0; passage < document.Count; passage++)
        {
            foreach (int term in document.Of(passage))
                _passages[starts[term + 1]++] = passage;
        }
    }

    /// <summary>The passages of a term, by the document's own numbers.</summary>
    public ReadOnlySpan<int> this[int term] => _passages.Span[_starts[term].._starts[term + 1]];

    public void Dispose()
    {
        _starts.Dispose();
        _passages.Dispose();
    }
}

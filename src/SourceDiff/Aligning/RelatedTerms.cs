namespace SourceDiff.Aligning;

/// <summary>Which terms of the two documents are synonyms, derivations or short forms of each other, and how closely.</summary>
internal sealed class RelatedTerms : IDisposable
{
    private PooledList<int> _starts;
    private PooledList<RelatedTerm> _related;

    public RelatedTerms(TermTable table)
    {
        _starts.Resize(table.Count + 1);
    }

    /// <summary>The relatives of a term.</summary>
    public ReadOnlySpan<RelatedTerm> Of(int term) => _related.Span[_starts[term].._starts[term + 1]];

    public void Dispose()
    {
        _starts.Dispose();
        _related.Dispose();
    }
}

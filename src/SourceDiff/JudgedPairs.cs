using SourceDiff.Judging.Findings;
using SourceDiff.Model;

namespace SourceDiff;

/// <summary>
/// The pairs that a session has compared. A pair depends on its two readings alone, and is worked on in canonical order, so whoever
/// compares the two again gets the same. Memory: that of the alignments and verdicts of all pairs.
/// </summary>
internal sealed class JudgedPairs
{
    private readonly Dictionary<(DocumentReading Left, DocumentReading Right), JudgedPair> _pairs = [];

    public JudgedPair? Find(DocumentReading left, DocumentReading right) => _pairs.GetValueOrDefault((left, right));

    /// <summary>Adds a pair, unless it is known.</summary>
    public void TryAdd(JudgedPair pair) => _pairs.TryAdd((pair.Left, pair.Right), pair);

    /// <summary>Forgets all other pairs: what a comparison of many documents does not ask for would pile up.</summary>
    public void KeepOnly(List<JudgedPair> pairs)
    {
        if (_pairs.Count == pairs.Count)
            return;
        _pairs.Clear();
        foreach (var pair in pairs)
            TryAdd(pair);
    }

    /// <summary>Forgets every pair of a document.</summary>
    public void Forget(DocumentReading reading)
    {
        foreach (var pair in _pairs.Keys)
        {
            if (pair.Left == reading || pair.Right == reading)
                _pairs.Remove(pair);
        }
    }
}

using SourceDiff.Model;

namespace SourceDiff.Tracing;

/// <summary>
/// Finds which documents take their words from others, and groups those that depend on one another. One index over the words
/// of all documents, linear in them; texts are never compared pair by pair. Pure and thread-safe.
/// </summary>
internal static class SourceTracer
{
    /// <summary>Matches below which two documents cannot share a telling run: each more word of a run is one more shingle.</summary>
    private const int FewestMatches = ReuseKinds.TellingRun - ShingleIndex.Length + 1;

    public static Provenance Trace(ReadOnlySpan<DocumentReading> readings, CancellationToken cancellation = default)
    {
        var sources = new TracedSource[readings.Length];
        for (int i = 0; i < sources.Length; i++)
            sources[i] = new TracedSource(readings[i]);
        var ties = new SourceTies(sources);
        using var words = OwnWords.Of(readings);
        FindSharedWords(words, SharedErrors.Find(words, readings), ties, cancellation);
        ties.AddOutlets();
        return new Provenance(SourceGrouping.Group(sources, ties), ties.ToReuses());
    }

    private static void FindSharedWords(OwnWords words, SharedErrors errors, SourceTies ties, CancellationToken cancellation)
    {
        using var index = new ShingleIndex(words.Keys.Length);
        var matches = new List<ShingleMatch>[ties.Documents];
        for (int document = 0; document < matches.Length; document++)
        {
            cancellation.ThrowIfCancellationRequested();
            matches[document] = [];
            Visit(words, document, index, matches);
            for (int earlier = 0; earlier < document; earlier++)
            {
                if (matches[earlier].Count >= FewestMatches)
                    ties.Add(earlier, document, words, WordRuns.Of(words, earlier, document, matches[earlier]), errors.Of(earlier, document));
                matches[earlier].Clear();
            }
        }
    }

    private static void Visit(OwnWords words, int document, ShingleIndex index, List<ShingleMatch>[] matches)
    {
        var keys = words.Keys;
        int gap = words.FirstOf(document) - 1;
        for (int i = words.FirstOf(document); i < words.EndOf(document); i++)
        {
            if (keys[i] == OwnWords.Gap)
                gap = i;
            else if (i - gap >= ShingleIndex.Length)
                index.Visit(keys, i - ShingleIndex.Length + 1, document, matches);
        }
    }
}

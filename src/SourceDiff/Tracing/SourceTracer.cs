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

    /// <summary>Documents before it that one is compared with word by word: a report that hundreds print has hundreds of partners, and all say the same.</summary>
    private const int MostPartners = 16;

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
            var partners = PartnersOf(document, matches);
            for (int i = 0; i < partners.Count; i++)
            {
                int earlier = partners[i];
                if (i < MostPartners)
                    ties.Add(earlier, document, words, WordRuns.Of(words, earlier, document, matches[earlier]), errors.Of(earlier, document));
                else if (matches[earlier].Count >= ReuseKinds.RewriteShare * Math.Min(words.WordsOf(earlier), words.WordsOf(document)))
                    ties.AddUntold(earlier, document);
            }

            for (int earlier = 0; earlier < document; earlier++)
                matches[earlier].Clear();
        }
    }

    /// <summary>The documents before this one that share enough with it, those that share most first where there are many.</summary>
    private static List<int> PartnersOf(int document, List<ShingleMatch>[] matches)
    {
        var partners = new List<int>();
        for (int earlier = 0; earlier < document; earlier++)
        {
            if (matches[earlier].Count >= FewestMatches)
                partners.Add(earlier);
        }

        if (partners.Count > MostPartners)
            partners.Sort((one, other) => matches[one].Count != matches[other].Count ? matches[other].Count.CompareTo(matches[one].Count) : one.CompareTo(other));
        return partners;
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

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Finds the passages that come near a claim without telling it: aligned with its medoid, with a happening or a figure of it, in documents that have none of its
/// passages. O(neighbours of the medoid + passages of the claim).
/// </summary>
internal sealed class TouchingPassages(PassageNumbers numbers, PassageGraph graph, SharedWords shared, double minSimilarity)
{
    private readonly HashSet<int> _reporting = [];
    private readonly SortedDictionary<int, PassageGraph.Neighbour> _nearest = [];

    /// <summary>The nearest one of each document, in order.</summary>
    public int[] Of(ClaimMembers claim)
    {
        _reporting.Clear();
        _nearest.Clear();
        foreach (int place in claim.Places)
            _reporting.Add(numbers.DocumentOf(place));
        foreach (var neighbour in graph.Of(claim.Medoid))
        {
            int document = numbers.DocumentOf(neighbour.Place);
            if (neighbour.Similarity < minSimilarity || _reporting.Contains(document) || !shared.ShareHappening(claim.Medoid, neighbour.Place))
                continue;
            if (!_nearest.TryGetValue(document, out var other) || neighbour.Similarity > other.Similarity || (neighbour.Similarity == other.Similarity && neighbour.Place < other.Place))
                _nearest[document] = neighbour;
        }

        return [.. _nearest.Values.Select(static neighbour => neighbour.Place)];
    }
}

using SourceDiff.Judging.Findings;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Groups the alignments of all pairs into claims. A claim is a star: one passage, its medoid, with the passages aligned with it,
/// of each document the nearest only; and a near-clique: whoever joins is aligned with most of those who are there, so that
/// passages which only share a neighbour are not chained. The best connected medoids choose first. O(a log a) for a alignments.
/// </summary>
internal sealed class ClaimGrouper
{
    /// <summary>The share of a claim's passages that one must be aligned with to join it.</summary>
    private const double MinLinked = 0.5;

    private readonly PassageNumbers _numbers;
    private readonly PassageGraph _graph;
    private readonly bool[] _taken;
    private readonly int[] _linked;
    private readonly List<int> _marked = [];
    private readonly List<PassageGraph.Neighbour> _candidates = [];
    private readonly List<(int Place, double Similarity)> _star = [];

    private ClaimGrouper(PassageNumbers numbers, PassageGraph graph)
    {
        _numbers = numbers;
        _graph = graph;
        _taken = new bool[numbers.Count];
        _linked = new int[numbers.Count];
    }

    /// <summary>The claims that passages of several documents make, in text order of the first.</summary>
    public static List<ClaimMembers> Group(PassageNumbers numbers, IReadOnlyList<JudgedPair> pairs)
    {
        var claims = new ClaimGrouper(numbers, new PassageGraph(numbers, pairs)).Group();
        claims.Sort(static (x, y) => x.Places[0].CompareTo(y.Places[0]));
        return claims;
    }

    private List<ClaimMembers> Group()
    {
        var medoids = new List<(double Weight, int Place)>();
        for (int place = 0; place < _numbers.Count; place++)
        {
            double weight = 0;
            foreach (var neighbour in _graph.Of(place))
                weight += neighbour.Similarity;
            if (weight > 0)
                medoids.Add((weight, place));
        }

        medoids.Sort(static (x, y) => x.Weight != y.Weight ? y.Weight.CompareTo(x.Weight) : x.Place.CompareTo(y.Place));
        var claims = new List<ClaimMembers>();
        foreach (var (_, medoid) in medoids)
        {
            if (!_taken[medoid] && Star(medoid) is { } claim)
                claims.Add(claim);
        }

        return claims;
    }

    /// <summary>The medoid with the free passages that belong to it; <c>null</c> when it is left alone.</summary>
    private ClaimMembers? Star(int medoid)
    {
        _candidates.Clear();
        _star.Clear();
        foreach (var neighbour in _graph.Of(medoid))
        {
            if (!_taken[neighbour.Place])
                _candidates.Add(neighbour);
        }

        _candidates.Sort(static (x, y) => x.Similarity != y.Similarity ? y.Similarity.CompareTo(x.Similarity) : x.Place.CompareTo(y.Place));
        Join(medoid, 1);
        var alignments = new Dictionary<int, int>();
        foreach (var candidate in _candidates)
        {
            int document = _numbers.DocumentOf(candidate.Place);
            if (alignments.TryGetValue(document, out int alignment) ? alignment != candidate.Alignment : _linked[candidate.Place] < MinLinked * _star.Count)
                continue;
            alignments[document] = candidate.Alignment;
            Join(candidate.Place, candidate.Similarity);
        }

        foreach (int place in _marked)
            _linked[place] = 0;
        _marked.Clear();
        if (_star.Count < 2)
            return null;
        foreach (var (place, _) in _star)
            _taken[place] = true;
        _star.Sort(static (x, y) => x.Place.CompareTo(y.Place));
        return new ClaimMembers(medoid, [.. _star.Select(member => member.Place)], [.. _star.Select(member => member.Similarity)]);
    }

    /// <summary>Adds a passage to the star and counts it with all that it is aligned with.</summary>
    private void Join(int place, double similarity)
    {
        _star.Add((place, similarity));
        foreach (var neighbour in _graph.Of(place))
        {
            if (_linked[neighbour.Place]++ == 0)
                _marked.Add(neighbour.Place);
        }
    }
}

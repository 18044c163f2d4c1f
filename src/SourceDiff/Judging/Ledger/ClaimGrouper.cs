using SourceDiff.Judging.Findings;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Groups the alignments of all pairs into claims. A claim is a star: one passage, its medoid, with passages aligned with it; and
/// nearly a clique: whoever joins is near to those who are there, so that passages which only share a neighbour are not chained.
/// A document may say a thing twice, in its headline and its lead. The best connected medoids choose first; a passage joins one
/// claim. O(a log a) for a alignments.
/// </summary>
internal sealed class ClaimGrouper
{
    /// <summary>How near to the medoid a passage must be to join its claim.</summary>
    private const double MinSimilarity = 0.5;

    /// <summary>The same of passages that no claim has taken: few are left to vouch for them.</summary>
    private const double MinSimilarityOfLeft = 0.85;

    /// <summary>
    /// How near to all passages of a claim one must be to join it, on average; those that it is not aligned with count 0, and those of documents that
    /// its own was not compared with do not count. On 25 topics of news (news_ecb) .5, .52, .54, .55, .56 and .6 gave F1 .481, .477, .487, .473, .480 and .42 (of an
    /// earlier version) against linked sentences; being near the medoid alone, one passage a document, gave .27.
    /// </summary>
    private const double MinMean = 0.54;

    /// <summary>
    /// How near to all others of a claim one must be to stay when all have joined: who came first was near to few. On 19 topics read passage by passage
    /// two more of 171 claims are left without a passage of another fact.
    /// </summary>
    private const double MinLasting = 0.5;

    /// <summary>Of fewer passages each is near the medoid, and they are most of the others.</summary>
    private const int MinParted = 5;

    /// <summary>Of two documents every alignment is a claim: there is nobody to say which of them mix facts.</summary>
    private const int MinRefined = 3;

    private readonly PassageNumbers _numbers;
    private readonly PassageGraph _graph;
    private readonly bool[] _taken;
    private readonly double[] _near;
    private readonly List<int> _marked = [];
    private readonly List<PassageGraph.Neighbour> _candidates = [];
    private readonly List<(int Place, double Similarity)> _star = [];
    private readonly List<(int Place, double Similarity)> _besides = [];
    private readonly Dictionary<int, int> _ofDocument = [];
    private readonly ComparedDocuments _compared;
    private readonly ClaimRefinement? _refinement;
    private readonly int[] _comparedWith;
    private bool _isLeft;

    private ClaimGrouper(PassageNumbers numbers, PassageGraph graph, ComparedDocuments compared)
    {
        _numbers = numbers;
        _graph = graph;
        _taken = new bool[numbers.Count];
        _near = new double[numbers.Count];
        _compared = compared;
        _refinement = numbers.Readings.Count < MinRefined ? null : new ClaimRefinement(numbers);
        _comparedWith = new int[numbers.Readings.Count];
    }

    /// <summary>The claims that passages of several documents make, and what near them makes none, in text order of the first.</summary>
    public static ClaimGroups Group(PassageNumbers numbers, IReadOnlyList<JudgedPair> pairs)
    {
        var groups = new ClaimGrouper(numbers, new PassageGraph(numbers, pairs), new ComparedDocuments(numbers, pairs)).Group();
        groups.Shared.Sort(static (x, y) => x.Places[0].CompareTo(y.Places[0]));
        return groups;
    }

    private ClaimGroups Group()
    {
        var claims = new List<ClaimMembers>();
        Found(claims);
        if (_refinement is not null)
        {
            // What was cut from a claim, or stood beside one, may tell another fact that several share.
            _isLeft = true;
            Found(claims);
        }

        if (_refinement is null)
            return new ClaimGroups(claims, [], _graph, null);
        var touching = new TouchingPassages(_numbers, _graph, _refinement.Shared, MinSimilarity);
        return new ClaimGroups(new ClaimTwins(_numbers, _graph, _compared, _refinement).Join(claims).ConvertAll(claim => claim with { Touching = touching.Of(claim) }), Alone(touching), _graph, _refinement);
    }

    /// <summary>Makes claims of what is free: the best connected passages first.</summary>
    private void Found(List<ClaimMembers> claims)
    {
        var medoids = new List<(double Weight, int Place)>();
        for (int place = 0; place < _numbers.Count; place++)
        {
            double weight = _taken[place] ? 0 : Centrality(place);
            if (weight > 0)
                medoids.Add((weight, place));
        }

        medoids.Sort(static (x, y) => x.Weight != y.Weight ? y.Weight.CompareTo(x.Weight) : x.Place.CompareTo(y.Place));
        foreach (var (_, medoid) in medoids)
        {
            if (_taken[medoid])
                continue;
            GatherStar(medoid);
            if (_refinement is null)
                Take(_star, claims);
            else
                TakeStages(claims);
        }
    }

    /// <summary>The passages that are near to others, tell news, and stand in no claim.</summary>
    private List<ClaimMembers> Alone(TouchingPassages touching)
    {
        var alone = new List<ClaimMembers>();
        for (int place = 0; place < _numbers.Count; place++)
        {
            if (_taken[place] || _graph.Of(place).IsEmpty || !NewsPassages.Is(_numbers, place))
                continue;
            var claim = new ClaimMembers(place, [place], [1.0]);
            alone.Add(claim with { Touching = touching.Of(claim), IsAlone = true });
        }

        return alone;
    }

    /// <summary>
    /// How near the nearest free passages of the other documents are, added up: one a document, so that a summary which shares a clause with
    /// each of five sentences is no centre of theirs. The neighbours of a passage stand document by document.
    /// </summary>
    private double Centrality(int place)
    {
        double sum = 0, best = 0;
        int last = -1;
        foreach (var neighbour in _graph.Of(place))
        {
            int document = _numbers.DocumentOf(neighbour.Place);
            if (document != last)
            {
                sum += best;
                (best, last) = (0, document);
            }

            if (neighbour.Similarity >= MinSimilarity && !_taken[neighbour.Place])
                best = Math.Max(best, neighbour.Similarity);
        }

        return sum + best;
    }

    /// <summary>Finds the free passages that belong to a medoid, which comes first.</summary>
    private void GatherStar(int medoid)
    {
        _candidates.Clear();
        _star.Clear();
        _ofDocument.Clear();
        Array.Clear(_comparedWith);
        foreach (var neighbour in _graph.Of(medoid))
        {
            if (!_taken[neighbour.Place])
                _candidates.Add(neighbour);
        }

        _candidates.Sort(static (x, y) => x.Similarity != y.Similarity ? y.Similarity.CompareTo(x.Similarity) : x.Place.CompareTo(y.Place));
        Join(medoid, 1);
        foreach (var candidate in _candidates)
        {
            if (candidate.Similarity < (_isLeft ? MinSimilarityOfLeft : MinSimilarity))
                break;
            if (IsNear(candidate.Place))
                Join(candidate.Place, candidate.Similarity);
        }

        JoinBesides(medoid);
        foreach (int place in _marked)
            _near[place] = 0;
        _marked.Clear();
        if (_refinement is not null)
        {
            _refinement.Refine(_star, _isLeft);
            Part();
            _refinement.RefineFew(_star, _isLeft);
            _refinement.RefineOwners(_star);
        }
    }

    /// <summary>Makes a claim of each stage of a case that a star tells: each is near to what it comes of, and none says what another does.</summary>
    private void TakeStages(List<ClaimMembers> claims)
    {
        while (_star.Count > 0)
        {
            _besides.Clear();
            _refinement!.Stages.Split(_star, _besides);
            // Of the others the one that was nearest to the medoid of all is near to its own.
            if (_star[0].Similarity < 1)
            {
                int medoid = _star[0].Place;
                for (int i = 0; i < _star.Count; i++)
                    _star[i] = (_star[i].Place, i == 0 ? 1 : _graph.Similarity(medoid, _star[i].Place));
            }

            _refinement.RefineFew(_star, _isLeft);
            Take(_star, claims);
            _star.Clear();
            _star.AddRange(_besides);
        }
    }

    /// <summary>Makes a claim of passages of several documents, of which the medoid comes first.</summary>
    private void Take(List<(int Place, double Similarity)> star, List<ClaimMembers> claims)
    {
        if (IsOfOneDocument(star))
            return;
        int medoid = star[0].Place;
        star.Sort(static (x, y) => x.Place.CompareTo(y.Place));
        int[] places = new int[star.Count];
        double[] similarities = new double[star.Count];
        for (int i = 0; i < places.Length; i++)
        {
            (places[i], similarities[i]) = star[i];
            _taken[places[i]] = true;
        }

        claims.Add(new ClaimMembers(medoid, places, similarities));
    }

    /// <summary>Takes out what is far from most of those that are left.</summary>
    private void Part()
    {
        for (int i = _star.Count - 1; i > 0 && _star.Count >= MinParted; i--)
        {
            double near = 0;
            int others = 0;
            foreach (var (other, _) in _star)
            {
                int document = _numbers.DocumentOf(other), own = _numbers.DocumentOf(_star[i].Place);
                if (document == own || !_compared.Are(document, own))
                    continue;
                others++;
                near += _graph.Similarity(_star[i].Place, other);
            }

            if (near < MinLasting * others)
                _star.RemoveAt(i);
        }
    }

    private bool IsOfOneDocument(List<(int Place, double Similarity)> star)
    {
        foreach (var (place, _) in star)
        {
            if (_numbers.DocumentOf(place) != _numbers.DocumentOf(star[0].Place))
                return false;
        }

        return true;
    }

    /// <summary>Adds the passages of the medoid's own document that say the same: nothing aligns within a document, so the others vouch for them.</summary>
    private void JoinBesides(int medoid)
    {
        int document = _numbers.DocumentOf(medoid), others = ComparedWith(document);
        if (others == 0)
            return;
        _besides.Clear();
        foreach (int place in _marked)
        {
            if (place != medoid && !_taken[place] && _numbers.DocumentOf(place) == document && IsNear(place))
                _besides.Add((place, _near[place] / others));
        }

        _star.AddRange(_besides);
    }

    /// <summary>Whether a passage is near enough to those of the star that stand in other documents: nothing aligns within one.</summary>
    private bool IsNear(int place) => _near[place] >= MinMean * ComparedWith(_numbers.DocumentOf(place));

    /// <summary>The passages of the star that stand in documents which one was compared with.</summary>
    private int ComparedWith(int document) => _compared.AreAll ? _star.Count - _ofDocument.GetValueOrDefault(document) : _comparedWith[document];

    /// <summary>Adds a passage to the star and counts it with all that it is aligned with.</summary>
    private void Join(int place, double similarity)
    {
        _star.Add((place, similarity));
        int document = _numbers.DocumentOf(place);
        _ofDocument[document] = _ofDocument.GetValueOrDefault(document) + 1;
        if (!_compared.AreAll)
        {
            foreach (int other in _compared.With(document))
                _comparedWith[other]++;
        }

        foreach (var neighbour in _graph.Of(place))
        {
            if (_near[neighbour.Place] == 0)
                _marked.Add(neighbour.Place);
            _near[neighbour.Place] += neighbour.Similarity;
        }
    }
}

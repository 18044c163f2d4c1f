namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Finds the documents that have no passage of a claim and tell it all the same: within a longer sentence that is about more, or in one that another claim took.
/// Each is near to the label and to the others, and nothing tells it apart; and it gives the same number or quotation, says nearly all that the label says, or tells one
/// fact with most of the passages. What else is near only touches the claim. On the ten largest claims of 19 topics of news (news_ecb) 391 such passages were read
/// by hand. O(passages near the label · passages near each).
/// </summary>
internal sealed class ReportingPassages(PassageNumbers numbers, PassageGraph graph, ComparedDocuments compared, ClaimRefinement refinement)
{
    /// <summary>How near to the label, and to all passages on average, one must be that gives the same number or quotation: 57 of 62 read tell the claim, 74 of 106 at any distance.</summary>
    private const double MinNearOfSame = 0.6;

    /// <summary>What of the label one must say, and how near it must be then: 45 of 47 read tell the claim; .6 of the label and .6 near 53 of 58.</summary>
    private const double MinToldOfLabel = 0.6, MinNearOfTold = 0.7;

    /// <summary>
    /// The share of the passages that one must tell one fact with, and how near it must be to all and to the label then: .5, .66 and .8 of the passages told 71 of 76,
    /// 63 of 66 and 52 of 55 documents rightly.
    /// </summary>
    private const double MinAgreeing = 0.66, MinNearOfAgreeing = 0.8, MinNearLabelOfAgreeing = 0.85;

    /// <summary>What a claim's label must say of a passage for it to tell no more.</summary>
    private const double MinToldOfAll = 0.5;

    private readonly Dictionary<int, double> _near = [];
    private readonly HashSet<int> _members = [];
    private readonly HashSet<int> _same = [];

    /// <summary>The passage of each such document that is nearest, in order.</summary>
    public int[] Of(ClaimDraft claim, int label)
    {
        _members.Clear();
        _same.Clear();
        _members.UnionWith(claim.Members.Places);
        foreach (var citation in claim.Elsewhere)
            _same.Add(numbers.At(numbers.Document(citation.DocumentId), citation.Span));
        var reporting = new HashSet<int>();
        foreach (int place in claim.Members.Places)
            reporting.Add(numbers.DocumentOf(place));
        // What one document alone tells is what no claim took: half of what is near to it that was read told another fact.
        if (reporting.Count == 1)
            return [];
        var nearest = new SortedDictionary<int, (double Near, int Place)>();
        foreach (var neighbour in graph.Of(label))
        {
            int document = numbers.DocumentOf(neighbour.Place);
            if (neighbour.Similarity < MinNearOfSame || reporting.Contains(document))
                continue;
            double near = NearnessOf(neighbour.Place, claim.Members.Places);
            if (near < MinNearOfSame || (nearest.TryGetValue(document, out var other) && (near, -neighbour.Place).CompareTo((other.Near, -other.Place)) <= 0))
                continue;
            if (Tells(neighbour.Place, near, neighbour.Similarity, label, claim.Members))
                nearest[document] = (near, neighbour.Place);
        }

        return [.. nearest.Values.Select(static passage => passage.Place)];
    }

    /// <summary>The share of what one passage says that another says too, 0–1.</summary>
    public double Told(int one, int other) => refinement.Shared.Told(one, other);

    /// <summary>How near two passages are; 0 where they are not aligned.</summary>
    public double Similarity(int one, int other) => graph.Similarity(one, other);

    /// <summary>Whether a passage that tells a claim tells hardly anything else.</summary>
    public bool TellsOnly(int place, int label) => refinement.Shared.Told(place, label) >= MinToldOfAll;

    private bool Tells(int place, double near, double similarity, int label, ClaimMembers claim)
    {
        bool isTold = _same.Contains(place)
            || (near >= MinNearOfTold && similarity >= MinNearOfTold && refinement.Shared.Told(label, place) >= MinToldOfLabel)
            || (near >= MinNearOfAgreeing && similarity >= MinNearLabelOfAgreeing && AgreesWithMost(place, claim.Places));
        return isTold && refinement.AreOneFact(claim.Medoid, place) && refinement.AreOneFact(label, place) && !refinement.IsOfOthers(claim.Places, label, place);
    }

    /// <summary>How near a passage is to those of a claim on average; those of documents that its own was not compared with do not count.</summary>
    private double NearnessOf(int place, int[] places)
    {
        _near.Clear();
        foreach (var neighbour in graph.Of(place))
        {
            if (_members.Contains(neighbour.Place))
                _near[neighbour.Place] = Math.Max(_near.GetValueOrDefault(neighbour.Place), neighbour.Similarity);
        }

        int document = numbers.DocumentOf(place);
        int count = compared.AreAll ? places.Length : places.Count(other => compared.Are(document, numbers.DocumentOf(other)));
        return _near.Values.Sum() / Math.Max(1, count);
    }

    private bool AgreesWithMost(int place, int[] places)
    {
        int agreeing = 0;
        foreach (int other in places)
            agreeing += refinement.Shared.TellOneFact(other, place, _near.GetValueOrDefault(other), areLeft: true) ? 1 : 0;
        return agreeing >= MinAgreeing * places.Length;
    }
}

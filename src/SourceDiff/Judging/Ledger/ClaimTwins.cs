namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Joins claims that tell one fact in two wordings: nearly all passages of the one are near to nearly all of the other and have much in common
/// with them, and nothing tells them apart. O(alignments + passages² of claims that are near).
/// </summary>
internal sealed class ClaimTwins(PassageNumbers numbers, PassageGraph graph, ComparedDocuments compared, ClaimRefinement refinement)
{
    /// <summary>
    /// How near the passages of two claims must be, on average, and how much they and their medoids must have in common. On 19 topics of news (news_ecb), the ten
    /// largest claims of each read passage by passage, .6 and .3, .65 and .4, .7 and .4 left 11, 13 and 13 of 17 claims that tell another's fact, and
    /// mixed 7, 2 and none.
    /// </summary>
    private const double MinNear = 0.7, MinAlike = 0.4;

    private readonly Dictionary<int, double> _near = [];
    private readonly List<(int Place, double Similarity)> _star = [];

    /// <summary>The claims, twins joined to the one that was made first.</summary>
    public List<ClaimMembers> Join(List<ClaimMembers> claims)
    {
        int[] claimOf = new int[numbers.Count];
        Array.Fill(claimOf, -1);
        var joined = new List<ClaimMembers>(claims.Count);
        foreach (var claim in claims)
        {
            int twin = TwinOf(claim, joined, claimOf);
            if (twin < 0)
                joined.Add(claim);
            else
                joined[twin] = Join(joined[twin], claim);
            foreach (int place in claim.Places)
                claimOf[place] = twin < 0 ? joined.Count - 1 : twin;
        }

        return joined;
    }

    private int TwinOf(ClaimMembers claim, List<ClaimMembers> others, int[] claimOf)
    {
        _near.Clear();
        foreach (int place in claim.Places)
        {
            foreach (var neighbour in graph.Of(place))
            {
                if (claimOf[neighbour.Place] is >= 0 and var other)
                    _near[other] = _near.GetValueOrDefault(other) + neighbour.Similarity;
            }
        }

        int best = -1;
        double nearest = MinNear;
        foreach (var (other, near) in _near)
        {
            int pairs = Compared(claim, others[other]);
            double mean = near / Math.Max(1, pairs);
            if ((mean > nearest || (mean == nearest && other < best)) && Likeness(claim, others[other]) >= MinAlike && AreOne(others[other], claim))
                (best, nearest) = (other, mean);
        }

        return best;
    }

    private int Compared(ClaimMembers one, ClaimMembers other)
    {
        int pairs = 0;
        foreach (int place in one.Places)
        {
            foreach (int second in other.Places)
            {
                int document = numbers.DocumentOf(place), another = numbers.DocumentOf(second);
                pairs += document != another && compared.Are(document, another) ? 1 : 0;
            }
        }

        return pairs;
    }

    /// <summary>What the passages of two claims have in common on average, or their medoids, if that is less.</summary>
    private double Likeness(ClaimMembers one, ClaimMembers other)
    {
        double alike = 0;
        foreach (int place in one.Places)
        {
            foreach (int second in other.Places)
                alike += refinement.Shared.Likeness(place, second);
        }

        return Math.Min(alike / (one.Places.Length * other.Places.Length), refinement.Shared.Likeness(one.Medoid, other.Medoid));
    }

    /// <summary>Whether nothing tells the passages of two claims apart.</summary>
    private bool AreOne(ClaimMembers one, ClaimMembers other)
    {
        _star.Clear();
        Add(one, one.Medoid, isMedoid: true);
        Add(one, one.Medoid, isMedoid: false);
        Add(other, one.Medoid, isMedoid: false);
        return refinement.AreOne(_star);
    }

    private void Add(ClaimMembers claim, int medoid, bool isMedoid)
    {
        foreach (int place in claim.Places)
        {
            if (place == medoid == isMedoid)
                _star.Add((place, isMedoid ? 1 : graph.Similarity(medoid, place)));
        }
    }

    private ClaimMembers Join(ClaimMembers kept, ClaimMembers twin)
    {
        int[] places = [.. kept.Places, .. twin.Places];
        double[] similarities = [.. kept.Similarities, .. twin.Places.Select(place => graph.Similarity(kept.Medoid, place))];
        Array.Sort(places, similarities);
        return new ClaimMembers(kept.Medoid, places, similarities);
    }
}

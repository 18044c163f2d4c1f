using SourceDiff.Judging.Ledger;

namespace SourceDiff.Judging.Findings;

/// <summary>Which claim of several documents each passage stands in. O(passages) to make.</summary>
internal sealed class PassageClaims
{
    private readonly int[] _claimOf;

    public PassageClaims(PassageNumbers numbers, IReadOnlyList<ClaimMembers> claims)
    {
        _claimOf = new int[numbers.Count];
        Array.Fill(_claimOf, -1);
        for (int i = 0; i < claims.Count; i++)
        {
            foreach (int place in claims[i].Places)
                _claimOf[place] = i;
        }
    }

    /// <summary>The claim that most documents of a group speak in, if several do; -1 when none holds two.</summary>
    public int Of(VerdictGroup group)
    {
        int best = -1, most = 1;
        foreach (ref readonly var candidate in group.Members)
        {
            int claim = _claimOf[candidate.Place];
            if (claim < 0 || claim == best)
                continue;
            int documents = 0, last = -1;
            foreach (ref readonly var member in group.Members)
            {
                if (_claimOf[member.Place] != claim || member.Document == last)
                    continue;
                last = member.Document;
                documents++;
            }

            if (documents > most)
                (best, most) = (claim, documents);
        }

        return best;
    }
}

using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>The claims in which the accounts of an update stand, two by two, with the order that the dates of the documents give them. O(citations · log passages).</summary>
/// <param name="numbers">The passages.</param>
/// <param name="claims">The claims.</param>
/// <param name="claimOf">The claim of each passage, or -1.</param>
/// <param name="published">When each document came out.</param>
internal sealed class ToldUpdates(PassageNumbers numbers, ClaimDraft[] claims, int[] claimOf, AsOf?[] published)
{
    /// <summary>Accounts of an update; of more, every two would take too long.</summary>
    private const int MostValues = 8;

    /// <summary>Claims that give one account: those with most of its words.</summary>
    private const int MostClaims = 4;

    /// <summary>Every two claims that give different accounts: by their dates less than 0 where the one came first, more where the other did, 0 where that is not known.</summary>
    public IEnumerable<(int One, int Other, int ByDates)> Of(Discrepancy update)
    {
        for (int i = 1; i < update.Positions.Length && update.Positions.Length <= MostValues; i++)
        {
            var others = ClaimsOf(update.Positions[i]);
            for (int j = 0; j < i; j++)
            {
                // Of more than two accounts there is no one order of the dates.
                int byDates = update.Positions.Length == 2 ? CompareDates(update.Positions[j], update.Positions[i]) : 0;
                foreach (var (one, isMost) in ClaimsOf(update.Positions[j]))
                {
                    foreach (var (other, isMostToo) in others)
                    {
                        if (one != other)
                            yield return (one, other, isMost && isMostToo ? byDates : 0);
                    }
                }
            }
        }
    }

    /// <summary>The claims that a value is given in, and whether most of their passages give it.</summary>
    private List<(int Claim, bool IsMost)> ClaimsOf(Position position)
    {
        var places = position.Citations.Select(citation => numbers.At(numbers.Document(citation.DocumentId), citation.Span)).Where(place => claimOf[place] >= 0).Distinct();
        return [.. places.GroupBy(place => claimOf[place]).OrderByDescending(same => same.Count()).ThenBy(same => same.Min()).Take(MostClaims).Select(same => (same.Key, 2 * same.Count() >= claims[same.Key].Members.Places.Length))];
    }

    /// <summary>Less than 0 where all documents of the one came out before all of the other, more where after; 0 where that is not known.</summary>
    private int CompareDates(Position one, Position other)
    {
        var first = DatesOf(one);
        var second = DatesOf(other);
        if (first.Count == 0 || second.Count == 0)
            return 0;
        return first[^1].CompareTo(second[0]) < 0 && !first[^1].IsNews(second[0]) ? -1 : first[0].CompareTo(second[^1]) > 0 && !first[0].IsNews(second[^1]) ? 1 : 0;
    }

    /// <summary>When the documents of a value came out, in order; none when that is not known of all.</summary>
    private List<AsOf> DatesOf(Position position)
    {
        var dates = position.DocumentIds.Select(id => published[numbers.Document(id)]).ToList();
        return dates.Contains(null) ? [] : [.. dates.Select(date => date!.Value).Order()];
    }
}

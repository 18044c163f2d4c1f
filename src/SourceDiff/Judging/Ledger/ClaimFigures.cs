using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Tells two counts in one wording apart: where a document counts in two passages of a claim the same things otherwise ("seized six rifles
/// and 12 magazines", "so far 14 rifles and 31 magazines"), these are two statements, and the passages of others belong to the one whose
/// figures they give. Two documents with other figures are a dispute, and stay. O(passages² of one document).
/// </summary>
internal sealed class ClaimFigures(PassageNumbers numbers)
{
    /// <summary>One figure differs where it is corrected within a text; two do where another thing is counted.</summary>
    private const int MinDiffering = 2;

    private readonly List<List<QuantityFact>> _counts = [];

    /// <summary>Takes out of a claim the other statement, where there are two; the medoid, which comes first, stays.</summary>
    public void Refine(List<(int Place, double Similarity)> star)
    {
        _counts.Clear();
        foreach (var (place, _) in star)
            _counts.Add(CountsOf(place));
        for (int i = 0; i < star.Count; i++)
        {
            for (int j = i + 1; j < star.Count && _counts[i].Count >= MinDiffering; j++)
            {
                if (numbers.DocumentOf(star[i].Place) != numbers.DocumentOf(star[j].Place) || Compare(_counts[i], _counts[j]) is not (0, >= MinDiffering))
                    continue;
                bool isSecond = Compare(_counts[0], _counts[j]).Equal > Compare(_counts[0], _counts[i]).Equal;
                Split(star, _counts[isSecond ? j : i], _counts[isSecond ? i : j]);
                return;
            }
        }
    }

    /// <summary>Whether two passages count the same things otherwise, and none alike.</summary>
    public bool Differ(int one, int other) => Compare(CountsOf(one), CountsOf(other)) is (0, > 0);

    private void Split(List<(int Place, double Similarity)> star, List<QuantityFact> kept, List<QuantityFact> other)
    {
        for (int i = star.Count - 1; i > 0; i--)
        {
            if (Compare(_counts[i], other).Equal > Compare(_counts[i], kept).Equal)
                star.RemoveAt(i);
        }
    }

    /// <summary>How many things both count alike, and how many otherwise.</summary>
    private static (int Equal, int Differing) Compare(List<QuantityFact> one, List<QuantityFact> other)
    {
        int equal = 0, differing = 0;
        foreach (var count in one)
        {
            var same = other.Find(its => its.Counted == count.Counted && its.Unit == count.Unit);
            if (same is null)
                continue;
            bool overlaps = same.Amount.Range.Overlaps(count.Amount.Range);
            equal += overlaps ? 1 : 0;
            differing += overlaps ? 0 : 1;
        }

        return (equal, differing);
    }

    /// <summary>What a passage counts and measures, each thing once.</summary>
    private List<QuantityFact> CountsOf(int place)
    {
        var counts = new List<QuantityFact>();
        foreach (var fact in numbers.Readings[numbers.DocumentOf(place)].FactsOf(numbers[place].Index))
        {
            if (fact is QuantityFact { Counted: not null } count && !counts.Exists(its => its.Counted == count.Counted && its.Unit == count.Unit))
                counts.Add(count);
        }

        return counts;
    }
}

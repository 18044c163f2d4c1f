namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Tells what is still to come from what is done: "the ministry will lift the rule", "the ministry lifted the rule". A passage leaves that
/// tells as done what the medoid tells to come, or the other way round, and tells nothing of it as the medoid does; and so does one that tells of another year what
/// the medoid tells of a day of the news: "in 2009 storms flooded the centre". O(events of the claim).
/// </summary>
internal sealed class ClaimTimes(PassageEvents events, KinWords words)
{
    /// <summary>Takes out of a claim what is of another time than its medoid, which comes first and stays.</summary>
    public void Refine(List<(int Place, double Similarity)> star)
    {
        for (int i = star.Count - 1; i > 0; i--)
        {
            if (IsOfOtherTime(star[0].Place, star[i].Place))
                star.RemoveAt(i);
        }
    }

    private bool IsOfOtherTime(int medoid, int place)
    {
        bool isOther = false;
        foreach (var first in events.Of(medoid))
        {
            foreach (var told in events.Of(place))
            {
                if (words.KinOf(first.Word).BinarySearch(told.Word) < 0)
                    continue;
                if (first.Era != told.Era && first.Era != EventEra.None && told.Era != EventEra.None)
                    return true;
                if (first.Time == EventTime.Any || told.Time == EventTime.Any || first.Time == told.Time)
                    return false;
                isOther = true;
            }
        }

        return isOther;
    }
}

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Whether the passages of a claim tell a happening as done, or as wanted or possible: "they called on the minister to lift the rule" is not
/// that he lifted it. A passage that wants what most others tell as done, and tells nothing of it as done, leaves, and so does one that asks for what the medoid tells as done. O(events · words of the claim).
/// </summary>
internal sealed class ClaimMoods(PassageWords passages, KinWords words)
{
    /// <summary>The share of the passages that must tell a happening for its mood to matter.</summary>
    private const double MinShare = 0.3;

    /// <summary>How many tell it as done for each that wants it.</summary>
    private const int MinDone = 2;

    private readonly SortedDictionary<int, (int Done, int Wanted)> _told = [];

    /// <summary>Takes out of a claim what only wants it; the medoid, which comes first, stays.</summary>
    public void Refine(List<(int Place, double Similarity)> star)
    {
        Count(star);
        for (int i = star.Count - 1; i > 0; i--)
        {
            if (OnlyWants(passages.Of(star[0].Place), passages.Of(star[i].Place), Math.Max(2, MinShare * star.Count)))
                star.RemoveAt(i);
        }
    }

    private void Count(List<(int Place, double Similarity)> star)
    {
        _told.Clear();
        foreach (var (place, _) in star)
        {
            var stated = passages.Of(place);
            for (int i = 0; i < stated.Words.Length; i++)
            {
                if ((stated.Uses[i] & (WordUse.Event | WordUse.Told)) == 0)
                    continue;
                var told = _told.GetValueOrDefault(stated.Words[i]);
                _told[stated.Words[i]] = stated.Uses[i].HasFlag(WordUse.Wanted) ? (told.Done, told.Wanted + 1) : (told.Done + 1, told.Wanted);
            }
        }
    }

    private bool OnlyWants(StatedWords medoid, StatedWords stated, double least)
    {
        bool wants = false;
        for (int i = 0; i < stated.Words.Length; i++)
        {
            if (!stated.Uses[i].HasFlag(WordUse.Event))
                continue;
            int done = 0, wanted = 0;
            foreach (int kin in words.KinOf(stated.Words[i]))
            {
                if (!_told.TryGetValue(kin, out var told))
                    continue;
                done += told.Done;
                wanted += told.Wanted;
            }

            if (done + wanted < least)
                continue;
            if (stated.Uses[i].HasFlag(WordUse.Asked) ? done > 0 && TellsDone(medoid, stated.Words[i]) : !stated.Uses[i].HasFlag(WordUse.Nominal) && IsAsked(medoid, stated.Words[i]))
                return true;
            if (stated.Uses[i].HasFlag(WordUse.Wanted) && done >= MinDone * wanted)
                wants = true;
            else if (!stated.Uses[i].HasFlag(WordUse.Nominal))
                return false;
        }

        return wants;
    }

    /// <summary>Whether a passage tells a happening as done, whatever form of the word it has.</summary>
    private bool TellsDone(StatedWords stated, int word)
    {
        bool isDone = false;
        foreach (int kin in words.KinOf(word))
        {
            int found = Array.BinarySearch(stated.Words, kin);
            if (found < 0 || !stated.Uses[found].HasFlag(WordUse.Event))
                continue;
            if (stated.Uses[found].HasFlag(WordUse.Wanted))
                return false;
            isDone |= !stated.Uses[found].HasFlag(WordUse.Nominal);
        }

        return isDone;
    }

    private bool IsAsked(StatedWords stated, int word)
    {
        foreach (int kin in words.KinOf(word))
        {
            int found = Array.BinarySearch(stated.Words, kin);
            if (found >= 0 && stated.Uses[found].HasFlag(WordUse.Asked))
                return true;
        }

        return false;
    }
}

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Tells the stages of a case apart: what happened, that it is looked into, that somebody was held, charged, denied it, stood trial, was found guilty.
/// O(tokens of the claim).
/// </summary>
internal sealed class ClaimStages(PassageStages stages)
{
    /// <summary>Of fewer passages each was found to tell one fact with the medoid, in whatever words: what is told loosely may be put so that no stage is read.</summary>
    private const int MinMany = 5;

    /// <summary>Takes out of a claim what states another stage than its medoid, which comes first and stays.</summary>
    public void Refine(List<(int Place, double Similarity)> star)
    {
        var medoid = stages.Of(star[0].Place);
        bool areMany = star.Count >= MinMany;
        star.RemoveAll(member => !AreOne(medoid, stages.Of(member.Place), areMany));
    }

    /// <summary>Moves to <paramref name="others"/>, in their order, what states another stage than the medoid.</summary>
    public void Split(List<(int Place, double Similarity)> star, List<(int Place, double Similarity)> others)
    {
        var medoid = stages.Of(star[0].Place);
        bool areMany = star.Count >= MinMany;
        int kept = 1;
        for (int i = 1; i < star.Count; i++)
        {
            if (AreOne(medoid, stages.Of(star[i].Place), areMany))
                star[kept++] = star[i];
            else
                others.Add(star[i]);
        }

        star.RemoveRange(kept, star.Count - kept);
    }

    private static bool AreOne(StagesTold one, StagesTold other, bool areMany)
    {
        if ((one.Stages & other.Stages) != 0 || one.Stages == other.Stages)
            return true;
        return (one.Stages == 0 && MayBe(other, one, areMany)) || (other.Stages == 0 && MayBe(one, other, areMany));
    }

    /// <summary>Whether what states a stage may be what another passage says that states none: it says more, puts it loosely, or denies what the other turns down.</summary>
    private static bool MayBe(StagesTold stated, StagesTold other, bool areMany) =>
        stated.IsWithMore || (stated.IsLoose && !areMany) || (stated.Stages == StagesTold.Denial && other.IsNegated);
}

namespace SourceDiff.Judging.Values;

/// <summary>What tells the story of a passage from that of others: its rare words, whom and what it names, and its time.</summary>
/// <param name="Rare">The lemmas that few texts use, each once, in ascending order.</param>
/// <param name="Names">The names that it mentions, by <see cref="Model.Entity.Index"/>, in text order.</param>
/// <param name="TellsOfThen">Whether it speaks of another year, month or season than its article's own.</param>
/// <param name="TellsOfSeason">Whether it speaks of a season, a career, a decade.</param>
internal sealed record PassageGist(int[] Rare, int[] Names, bool TellsOfThen, bool TellsOfSeason)
{
    /// <summary>How many rare words two passages share. O(r) for r rare words.</summary>
    public static int Shared(PassageGist left, PassageGist right)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < left.Rare.Length && j < right.Rare.Length;)
        {
            int order = left.Rare[i].CompareTo(right.Rare[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }
}

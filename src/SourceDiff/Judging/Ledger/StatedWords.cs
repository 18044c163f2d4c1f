namespace SourceDiff.Judging.Ledger;

/// <summary>The telling words of one passage, each once, in ascending order of their numbers.</summary>
/// <param name="Words">Their numbers in <see cref="KinWords"/>.</param>
/// <param name="Uses">What each does.</param>
/// <param name="Kin">All words that can tell of the same thing as one of them, in ascending order.</param>
internal sealed record StatedWords(int[] Words, WordUse[] Uses, int[] Kin)
{
    /// <summary>Whether the passage has the word in whatever form.</summary>
    public bool Tells(int word) => Array.BinarySearch(Kin, word) >= 0;
}

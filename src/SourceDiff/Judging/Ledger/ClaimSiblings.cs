using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// A text tells a thing once: its headline may say what its first sentence says, but two sentences of its body, told in different words,
/// are two statements, however near to one another others make them. The one farther from the medoid leaves, and with it what
/// others say that is its own rather than the claim's. O(passages² of one document · passages).
/// </summary>
internal sealed class ClaimSiblings(PassageNumbers numbers, SharedWords shared)
{
    /// <summary>What two sentences of one text must have in common to be one statement told twice.</summary>
    private const double MinAlike = 0.5;

    /// <summary>How much a passage must have in common with the sentence that leaves, and how much more than with the one that stays, to leave with it.</summary>
    private const double MinOfOther = 0.6, MinNearer = 0.2;

    /// <summary>Takes out of a claim the other statements of its documents; the medoid, which comes first, stays.</summary>
    public void Refine(List<(int Place, double Similarity)> star)
    {
        for (int i = star.Count - 1; i > 0; i--)
        {
            if (i < star.Count && Nearer(star, i) is >= 0 and int kept && shared.Likeness(star[kept].Place, star[i].Place) < MinAlike)
                Part(star, star[kept].Place, star[i].Place);
        }
    }

    /// <summary>The member that tells the claim in the same document's body, and is nearer to the medoid than the one at <paramref name="index"/>; -1 when none does.</summary>
    private int Nearer(List<(int Place, double Similarity)> star, int index)
    {
        var (place, similarity) = star[index];
        if (numbers[place].Kind != PassageKind.Sentence)
            return -1;
        int document = numbers.DocumentOf(place);
        for (int i = 0; i < star.Count; i++)
        {
            if (i != index && numbers.DocumentOf(star[i].Place) == document && numbers[star[i].Place].Kind == PassageKind.Sentence
                && (i == 0 || star[i].Similarity > similarity || (star[i].Similarity == similarity && star[i].Place < place)))
                return i;
        }

        return -1;
    }

    private void Part(List<(int Place, double Similarity)> star, int kept, int other)
    {
        for (int i = star.Count - 1; i > 0; i--)
        {
            int place = star[i].Place;
            if (place == kept)
                continue;
            if (place == other || (shared.Likeness(place, other) is >= MinOfOther and var near && near > shared.Likeness(place, kept) + MinNearer))
                star.RemoveAt(i);
        }
    }
}

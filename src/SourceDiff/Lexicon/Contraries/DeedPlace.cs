namespace SourceDiff.Lexicon.Contraries;

/// <summary>One place of a deed that a document can fill: what it was done with, where, of what somebody died.</summary>
/// <param name="Index">The number of the place.</param>
/// <param name="Kinds">By the concept of its general word, each kind of thing that can fill the place.</param>
internal sealed record DeedPlace(int Index, Dictionary<int, DeedKind> Kinds)
{
    /// <summary>Steps up the dictionary's kinds to the most general ones.</summary>
    private const int MaxSteps = 16;

    /// <summary>What kind a word is of in this place: the nearest of those above it. A group of -1 where it is of none. O(depth).</summary>
    public DeedKind KindOf(int lemma)
    {
        foreach (int meaning in WordNet.Concepts(lemma))
        {
            int concept = meaning;
            for (int step = 0; step < MaxSteps && concept >= 0; step++, concept = WordNet.Parent(concept))
            {
                if (Kinds.TryGetValue(concept, out var kind))
                    return kind;
            }
        }

        return DeedKind.None;
    }
}

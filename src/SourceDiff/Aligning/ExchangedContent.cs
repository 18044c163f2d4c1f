namespace SourceDiff.Aligning;

/// <summary>The words of one passage that have a relative, but not themselves, in the other.</summary>
internal struct ExchangedContent
{
    public float Weight, LocalWeight, Predicates, OnlyHere;

    /// <summary>Adds a word that so much of is left when its closest relative stands for it.</summary>
    public void Add(in TermRow row, float strength)
    {
        float local = strength * row.LocalWeight;
        Weight += strength * row.Weight;
        LocalWeight += local;
        OnlyHere = Math.Max(OnlyHere, strength / row.Passages);
        if ((row.Flags & TermFlags.Predicate) != 0)
            Predicates += local;
    }
}

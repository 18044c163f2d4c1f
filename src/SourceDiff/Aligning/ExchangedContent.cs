namespace SourceDiff.Aligning;

/// <summary>The words of one passage that have a relative, but not themselves, in the other.</summary>
internal struct ExchangedContent
{
    public float Weight, LocalWeight, Predicates, OnlyHere;
}

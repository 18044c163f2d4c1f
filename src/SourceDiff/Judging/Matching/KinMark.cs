namespace SourceDiff.Judging.Matching;

/// <summary>What the dictionary tells of a word at a glance: bits that tell that two words cannot be kin, and whether it has an opposite.</summary>
/// <param name="Means">Those of the concepts that the word means.</param>
/// <param name="Stems">Those of the lemmas of its stem.</param>
/// <param name="Own">That of its lemma.</param>
/// <param name="HasAntonyms">Whether the dictionary gives the word an opposite.</param>
internal readonly record struct KinMark(uint Means, uint Stems, uint Own, bool HasAntonyms)
{
    /// <summary>Whether the word may be kin of <paramref name="right"/>, as <see cref="WordKinship.AreSame"/> asks it.</summary>
    public bool MayBeKin(in KinMark right) => ((Means & right.Means) | (Stems & right.Own)) != 0;
}

namespace SourceDiff.Judging.Matching;

/// <summary>What the dictionary tells of a word at a glance: bits that tell that two words cannot be kin, and whether it has an opposite.</summary>
/// <param name="Means">Those of the concepts that the word means: 128, for common words have a dozen.</param>
/// <param name="Stems">Those of the lemmas of its stem.</param>
/// <param name="Own">That of its lemma.</param>
/// <param name="HasAntonyms">Whether the dictionary gives the word an opposite.</param>
internal readonly record struct KinMark(UInt128 Means, ulong Stems, ulong Own, bool HasAntonyms)
{
    /// <summary>Whether the word may be kin of <paramref name="right"/>, as <see cref="WordKinship.AreSame"/> asks it.</summary>
    public bool MayBeKin(in KinMark right) => (Stems & right.Own) != 0 || (Means & right.Means) != UInt128.Zero;
}

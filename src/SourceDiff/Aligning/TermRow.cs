namespace SourceDiff.Aligning;

/// <summary>What measuring a pair of passages asks of a term that both have, side by side: one line of memory instead of six.</summary>
/// <param name="Weight"><see cref="TermTable.Weights"/>.</param>
/// <param name="LocalWeight"><see cref="TermTable.LocalWeights"/>.</param>
/// <param name="Pairs">The pairs of passages, one of either document, that share the term.</param>
/// <param name="Passages">The passages of both documents that hold it.</param>
/// <param name="Digits"><see cref="TermTable.Digits"/>.</param>
/// <param name="Flags"><see cref="TermTable.Flags"/>.</param>
internal readonly record struct TermRow(float Weight, float LocalWeight, float Pairs, int Passages, byte Digits, TermFlags Flags);

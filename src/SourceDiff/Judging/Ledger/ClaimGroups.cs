namespace SourceDiff.Judging.Ledger;

/// <summary>The passages of all documents as they make claims.</summary>
/// <param name="Shared">Those that several documents tell.</param>
/// <param name="Alone">Passages with news in them that come near to others and tell what none of these does.</param>
/// <param name="Graph">Which passages are aligned.</param>
/// <param name="Refinement">What tells passages apart; null where two documents left nothing to part.</param>
internal sealed record ClaimGroups(List<ClaimMembers> Shared, List<ClaimMembers> Alone, PassageGraph Graph, ClaimRefinement? Refinement);

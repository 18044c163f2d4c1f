namespace SourceDiff.Judging.Ledger;

/// <summary>The passages of all documents as they make claims.</summary>
/// <param name="Shared">Those that several documents tell.</param>
/// <param name="Alone">Passages with news in them that come near to others and tell what none of these does.</param>
internal sealed record ClaimGroups(List<ClaimMembers> Shared, List<ClaimMembers> Alone);

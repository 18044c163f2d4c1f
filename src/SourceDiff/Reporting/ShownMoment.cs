namespace SourceDiff.Reporting;

/// <summary>A moment of a developing story as a report tells it.</summary>
/// <param name="When">The day, with its time where several moments of it are told: <c>Tue 10 Mar, 21:40 UTC</c>.</param>
/// <param name="DocumentIds">The documents that came out then, in the order of the comparison.</param>
/// <param name="News">What was new: stages of a case, what changed, what was first reported.</param>
/// <param name="Untold">How many more claims were first reported then.</param>
internal sealed record ShownMoment(string When, IReadOnlyList<string> DocumentIds, IReadOnlyList<ShownNews> News, int Untold);

using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>Where a journey begins or ends.</summary>
/// <param name="Name">The place as named there.</param>
/// <param name="Kind">Whether it begins there, ends there, or passes.</param>
/// <param name="Medium">By what medium it goes, as far as the sentence tells: see <see cref="Lexicon.Contraries.Journeys.MediumOf"/>.</param>
/// <param name="IsSite">Whether something at the place is the end: "from a prison in Amsel".</param>
internal readonly record struct JourneyEnd(NameFact Name, JourneyEndKind Kind, int Medium, bool IsSite);

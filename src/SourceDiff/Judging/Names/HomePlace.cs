using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>Where a document says that somebody is from: "Brandt, 34, of Amsel", "the Amsel baker Ana Brandt".</summary>
/// <param name="Bearer">Who.</param>
/// <param name="Place">The town, as named there.</param>
internal readonly record struct HomePlace(int Bearer, NameFact Place);

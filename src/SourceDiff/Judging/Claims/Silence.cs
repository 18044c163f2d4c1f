using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>Somebody who is said not to have spoken: "declined to comment", "could not be reached".</summary>
/// <param name="Negation">The negation.</param>
/// <param name="Verb">The token of the verb of speech.</param>
/// <param name="Entity">Who, by name.</param>
internal readonly record struct Silence(PolarityFact Negation, int Verb, int Entity);

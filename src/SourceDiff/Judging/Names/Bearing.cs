using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>Where something lies, seen from a place: "40 km south of Amsel".</summary>
/// <param name="Degrees">The direction, in degrees from the north.</param>
/// <param name="Place">The number of the place in its document.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Span">Its words.</param>
internal readonly record struct Bearing(int Degrees, int Place, int Passage, TextSpan Span);

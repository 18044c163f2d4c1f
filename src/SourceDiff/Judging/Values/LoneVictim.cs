using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>One person to whom something happened, told without a number: "a man was killed", "another was wounded".</summary>
/// <param name="Passage">The passage, by index.</param>
/// <param name="Span">The person and what happened.</param>
/// <param name="Outcome">What happened (<see cref="Values.Outcome"/>).</param>
internal readonly record struct LoneVictim(int Passage, TextSpan Span, string Outcome);

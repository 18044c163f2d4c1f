namespace SourceDiff.Judging.Subjects;

/// <summary>Where something is told of somebody.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Token">The first token of the value, or the verb.</param>
/// <param name="IsMove">Whether it is how much, or that, something rose or fell.</param>
internal readonly record struct Told(int Passage, int Token, bool IsMove);

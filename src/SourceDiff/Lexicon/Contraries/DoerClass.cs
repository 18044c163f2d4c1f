namespace SourceDiff.Lexicon.Contraries;

/// <summary>A happening that somebody does once and alone.</summary>
/// <param name="Index">The number of the class.</param>
/// <param name="IsOfBodies">Whether a company, a club or an office may have done it.</param>
/// <param name="IsAlike">Whether any of <paramref name="Things"/> may be called by another of them: the body, the victim.</param>
/// <param name="TakesFor">Whether what it is done to stands behind "for": "paid for the study".</param>
/// <param name="IsPlanned">Whether what will be done counts as done: "will succeed Brandt".</param>
/// <param name="Things">The lemmas of what it is done to; empty for anything.</param>
internal sealed record DoerClass(int Index, bool IsOfBodies, bool IsAlike, bool TakesFor, bool IsPlanned, HashSet<int> Things);

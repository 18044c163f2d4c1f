namespace SourceDiff.Judging.Opposites;

/// <summary>A noun of which a document says that there was none: "no armed <i>guards</i>", "without a <i>permit</i>".</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Cue">The token of the negation.</param>
/// <param name="Noun">The token of the noun.</param>
/// <param name="IsWide">Whether a whole statement is denied ("denied that the police had used bullets"), not the noun alone.</param>
/// <param name="IsOfStory">Whether it is denied of the whole story: "there was no wind at all".</param>
internal readonly record struct Denial(int Passage, int Cue, int Noun, bool IsWide, bool IsOfStory);

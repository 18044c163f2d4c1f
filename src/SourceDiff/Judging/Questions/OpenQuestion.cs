namespace SourceDiff.Judging.Questions;

/// <summary>Where an article says that something is not known, or not told.</summary>
/// <param name="Thing">What is not known.</param>
/// <param name="Passage">The sentence.</param>
/// <param name="First">The first token of the words that say it.</param>
/// <param name="End">One past their last token.</param>
/// <param name="Topic">The lemma of what it is asked of: "fire" of "the cause of the fire"; -1 where that is not said.</param>
internal readonly record struct OpenQuestion(OpenThing Thing, int Passage, int First, int End, int Topic);

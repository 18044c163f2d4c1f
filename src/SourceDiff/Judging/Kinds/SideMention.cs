namespace SourceDiff.Judging.Kinds;

/// <summary>Where a document tells like things apart: "the left engine".</summary>
/// <param name="Side">The word for the side.</param>
/// <param name="Noun">The token of the thing.</param>
/// <param name="Lemma">Its lemma.</param>
internal readonly record struct SideMention(KindMention Side, int Noun, int Lemma);

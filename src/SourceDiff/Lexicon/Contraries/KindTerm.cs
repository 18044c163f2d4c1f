namespace SourceDiff.Lexicon.Contraries;

/// <summary>A word or phrase for a kind of thing: "tram" among vehicles.</summary>
/// <param name="Class">The number of the class.</param>
/// <param name="Kind">The number of the kind in its class.</param>
/// <param name="IsPlace">Whether the class tells where something is rather than what took part.</param>
/// <param name="IsSide">Whether it tells one of two or four like things from the others: "left", "rear".</param>
/// <param name="Rest">The lemmas of the words after the first.</param>
internal sealed record KindTerm(int Class, int Kind, bool IsPlace, bool IsSide, int[] Rest);

namespace SourceDiff.Lexicon.Contraries;

/// <summary>A word or phrase for a kind of thing: "tram" among vehicles.</summary>
/// <param name="Class">The number of the class.</param>
/// <param name="Kind">The number of the kind in its class.</param>
/// <param name="Sort">What the class tells.</param>
/// <param name="Rest">The lemmas of the words after the first.</param>
internal sealed record KindTerm(int Class, int Kind, KindSort Sort, int[] Rest);

/// <summary>What a class of kinds tells of a happening.</summary>
internal enum KindSort
{
    /// <summary>What took part: a tram.</summary>
    Thing,

    /// <summary>Where it was: in a hotel.</summary>
    Place,

    /// <summary>Which one of two or four like things: the left one.</summary>
    Side,

    /// <summary>What one thing looks like: a silver one.</summary>
    Look,
}

namespace SourceDiff.Judging.Opposites;

/// <summary>What is left of a side when its negations are counted.</summary>
/// <param name="Side">The side taken.</param>
/// <param name="Cue">The token that denies; -1 where nothing does.</param>
/// <param name="CitedFrom">The first token of the words with what denies them.</param>
/// <param name="IsUniversal">Denied of all: "none", "never".</param>
/// <param name="IsOfNobody">Denied of anybody: "nobody was hurt".</param>
internal readonly record struct StandDenial(int Side, int Cue, int CitedFrom, bool IsUniversal, bool IsOfNobody);

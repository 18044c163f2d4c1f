namespace SourceDiff.Judging.Names;

/// <summary>Two names that are one, with where each document mentions them.</summary>
internal readonly record struct EntityLink(VerdictSide Left, VerdictSide Right, NameLikeness Likeness, int LeftEntity, int RightEntity);

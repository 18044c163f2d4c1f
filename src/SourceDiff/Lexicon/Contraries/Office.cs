namespace SourceDiff.Lexicon.Contraries;

/// <summary>A post as the table of posts knows it.</summary>
/// <param name="Family">The family: posts of one family exclude each other.</param>
/// <param name="Post">The number of the post in its family.</param>
/// <param name="IsUnique">Whether only one person holds it at a time.</param>
/// <param name="Words">How many of the last words of the role name it.</param>
internal readonly record struct Office(int Family, int Post, bool IsUnique, int Words);

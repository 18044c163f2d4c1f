namespace SourceDiff.Judging.Claims;

/// <summary>A word that may exclude another.</summary>
/// <param name="Token">Its first token.</param>
/// <param name="Length">Its tokens, where the news lexicon has it in a group; 0 otherwise.</param>
/// <param name="Value">The group, and the side in it; empty when it is in none.</param>
/// <param name="HasAntonyms">Whether the dictionary gives it antonyms.</param>
internal readonly record struct ContraryWord(int Token, int Length, string Value, bool HasAntonyms);

using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Deeds;

/// <summary>What a document puts in one place of a deed: "was struck <i>with a bottle</i>".</summary>
/// <param name="Place">The number of the place: what it was done with, where.</param>
/// <param name="Kind">The general kind of what fills it.</param>
/// <param name="Event">The deed as it was read.</param>
/// <param name="Head">The token that heads the words for the deed.</param>
/// <param name="Noun">The token that heads the words that fill the place.</param>
/// <param name="First">The first token of those words with their preposition.</param>
internal readonly record struct DeedDetail(int Place, DeedKind Kind, EventFact Event, int Head, int Noun, int First);

using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Doers;

/// <summary>That somebody did something once and alone.</summary>
/// <param name="Class">What was done.</param>
/// <param name="Event">The happening as it was read.</param>
/// <param name="Thing">The token that heads what it was done to; -1 where only a name is told.</param>
/// <param name="Name">The mention of who did it; <c>null</c> where no name is told.</param>
/// <param name="Doer">The words for who did it.</param>
internal sealed record Doing(DoerClass Class, EventFact Event, int Thing, NameFact? Name, TextSpan Doer);

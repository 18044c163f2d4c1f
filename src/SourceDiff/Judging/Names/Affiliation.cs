using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>The party that a document says somebody is of, or the state that he or she sits for.</summary>
/// <param name="Bearer">The entity.</param>
/// <param name="Party">The party, where it is one of the table.</param>
/// <param name="Name">The party by its name ("the Harvest Party"); <c>null</c> for one of the table.</param>
/// <param name="State">The state of "(R-Ohio)", as the lexicon calls it; empty where none is told.</param>
/// <param name="Span">The words.</param>
internal readonly record struct Affiliation(int Bearer, Party Party, NameFact? Name, string State, TextSpan Span);

using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>The body that a document says somebody works for.</summary>
/// <param name="Holder">The entity.</param>
/// <param name="Role">As what; empty where only the body is told: "Brandt of Orlen University".</param>
/// <param name="Body">The mention of the body.</param>
internal readonly record struct Employment(int Holder, string Role, NameFact Body);

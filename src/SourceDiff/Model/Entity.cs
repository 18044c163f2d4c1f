namespace SourceDiff.Model;

/// <summary>Somebody or something that a document names, by its fullest form there; its mentions are <see cref="NameFact"/>s.</summary>
/// <param name="Index">The position in <see cref="DocumentReading.Entities"/>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The fullest form in the document, without title: <c>Pete Hegseth</c>.</param>
/// <param name="Acronym">The short form introduced for it, as in "Cyber Command (CYBERCOM)"; <c>null</c> when none.</param>
public sealed record Entity(int Index, EntityKind Kind, string Name, string? Acronym);

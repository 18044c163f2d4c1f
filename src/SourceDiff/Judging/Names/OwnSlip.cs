using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// Tells whether a document has the name of another besides, once and a letter off: "the Gulf of Eden" in the heading, "the Gulf of Aden" below. O(letters).
/// </summary>
internal static class OwnSlip
{
    /// <param name="entities">The names of the document.</param>
    /// <param name="slip">The name that looks like a slip.</param>
    /// <param name="partner">What it is in the other document, or -1.</param>
    /// <param name="proper">What the document calls that which the other document names without the slip, or -1.</param>
    /// <param name="comparison">The two names side by side.</param>
    public static bool Is(EntityTable entities, int slip, int partner, int proper, NameComparison comparison) =>
        partner < 0 && proper >= 0 && proper != slip && entities.Mentions(slip).Count == 1 && entities.Mentions(proper).Count > 0 && entities.Roles(slip).Count == 0
        && (entities[slip].Kind == entities[proper].Kind || entities[slip].Kind == EntityKind.Unknown)
        // Two places of like names are on many a coast.
        && (entities.Form(slip).Count > 1 || entities[proper].Kind is EntityKind.Person or EntityKind.Organisation)
        && LoneName.IsSlip(NameWords.Fold(comparison.LeftWord!), NameWords.Fold(comparison.RightWord!))
        // "Vincent, Vincente to his mother"
        && (LoneName.AreDoubled(NameWords.Fold(comparison.LeftWord!), NameWords.Fold(comparison.RightWord!)) || (!EntityVerdicts.IsGivenName(comparison.LeftWord!) && !EntityVerdicts.IsGivenName(comparison.RightWord!)));
}

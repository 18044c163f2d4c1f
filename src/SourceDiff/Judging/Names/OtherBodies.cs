using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// Finds the place of a body in a sentence that the other document fills with another body: "told Radio Amsel", "told the Orlen Gazette". Neither document
/// may know the other's, and the sentences must be all but the same, for reports of markets tell the same of one firm after another. O(names²) an
/// alignment, of the few names that only one document has.
/// </summary>
internal static class OtherBodies
{
    /// <summary>How much of the words right around must be the same: of the pairs of real articles, none with so much was of two happenings.</summary>
    private const double SlotGate = 0.6;

    /// <summary>The share of the shorter passage that the other must have.</summary>
    private const double MinAgreement = 0.6;

    /// <summary>Fewer words in common make a topic.</summary>
    private const int MinMatched = 4;

    public static List<(NameFact Left, NameFact Right)> Find(JudgingContext context)
    {
        var found = new List<(NameFact, NameFact)>();
        var lefts = FactTable<NameFact>.Of(context.Left);
        foreach (var match in context.Matches)
        {
            if (match.Matched < MinMatched || match.Agreement < MinAgreement)
                continue;
            foreach (var passage in match.LeftSide.Passages)
            {
                foreach (var left in lefts.In(passage.Index))
                {
                    if (IsCandidate(left) && context.Entities.RightOf(left.Entity.Index) < 0 && Other(context, match, left) is { } right)
                        found.Add((left, right));
                }
            }
        }

        return found;
    }

    private static NameFact? Other(JudgingContext context, PassageMatch match, NameFact left)
    {
        foreach (var passage in match.RightSide.Passages)
        {
            foreach (var fact in context.Right.FactsOf(passage.Index))
            {
                if (fact is NameFact right && IsCandidate(right) && (left.Entity.Kind == EntityKind.Organisation || right.Entity.Kind == EntityKind.Organisation) && context.Entities.LeftOf(right.Entity.Index) < 0
                    && SlotSimilarity.Measure(context, match, left.Span, right.Span) >= SlotGate && AreOthers(context, left, right))
                    return right;
            }
        }

        return null;
    }

    private static bool IsCandidate(NameFact name) => name.Entity.Kind is EntityKind.Organisation or EntityKind.Unknown;

    private static bool AreOthers(JudgingContext context, NameFact left, NameFact right) =>
        NameComparison.Of(context.Entities.Left.Form(left.Entity.Index), context.Entities.Right.Form(right.Entity.Index)).Likeness == NameLikeness.Different
        && !OtherPlaces.IsKnown(context.Left.Tokens, left, context.Right.Tokens, WordTraits.OrganisationNoun) && !OtherPlaces.IsKnown(context.Right.Tokens, right, context.Left.Tokens, WordTraits.OrganisationNoun);
}

using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// Finds the two people as whom two documents of one story have somebody be identified: "the dead man was named by police as Ana Brandt", "police
/// identified the victim as Ole Moreau". Each document identifies one person only, and neither knows the other's. O(events).
/// </summary>
internal static class IdentifiedPeople
{
    /// <summary>"Identified as <i>the Orlen teacher</i> Ana Brandt".</summary>
    private const int MaxBetween = 4;

    private static readonly ReadingTable<List<(NameFact Name, bool IsCulprit)>> Tables = new(Read);

    public static (NameFact Left, NameFact Right)? Differing(JudgingContext context)
    {
        if (Tables.Of(context.Left) is not { Count: > 0 } lefts || Tables.Of(context.Right) is not { Count: > 0 } rights || !context.Story.IsOne || !IsOne(lefts) || !IsOne(rights) || lefts[0].IsCulprit != rights[0].IsCulprit)
            return null;
        var (left, right) = (lefts[0].Name, rights[0].Name);
        return context.Entities.RightOf(left.Entity.Index) < 0 && context.Entities.LeftOf(right.Entity.Index) < 0
            && NameComparison.Of(context.Entities.Left.Form(left.Entity.Index), context.Entities.Right.Form(right.Entity.Index)).Likeness == NameLikeness.Different
            && !OtherPlaces.IsKnown(context.Left.Tokens, left, context.Right.Tokens) && !OtherPlaces.IsKnown(context.Right.Tokens, right, context.Left.Tokens) ? (left, right) : null;
    }

    private static bool IsOne(List<(NameFact Name, bool IsCulprit)> identified) => identified.TrueForAll(one => one.Name.Entity.Index == identified[0].Name.Entity.Index);

    private static List<(NameFact Name, bool IsCulprit)> Read(DocumentReading reading)
    {
        var found = new List<(NameFact, bool)>();
        foreach (var fact in reading.Facts)
        {
            if (fact is EventFact { IsNominal: false, Predicate: "identify" or "name" } happening && NamedIn(reading, happening) is { } name)
                found.Add((name, AskedWords.AreIn(reading.Tokens, reading.Passages[fact.Passage].FirstToken, reading.Passages[fact.Passage].EndToken, AskedKinds.Culprit)));
        }

        return found;
    }

    private static NameFact? NamedIn(DocumentReading reading, EventFact happening)
    {
        var tokens = reading.Tokens;
        foreach (var fact in reading.FactsOf(happening.Passage))
        {
            if (fact is not NameFact { Entity.Kind: EntityKind.Person } name || name.Span.Start < happening.PredicateSpan.End)
                continue;
            int first = tokens.IndexAt(name.Span.Start);
            for (int i = first - 1; i >= Math.Max(0, first - 1 - MaxBetween) && tokens.Kinds[i] == TokenKind.Word; i--)
            {
                if (tokens.Is(i, "as"))
                    return name;
            }
        }

        return null;
    }
}

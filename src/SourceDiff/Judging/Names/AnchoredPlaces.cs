using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// Finds the two places that two documents tell of one word: "a prison <i>in Amsel</i>", "a prison <i>near Orlen</i>". The passages are aligned, or both
/// documents report one story and have the word at one place only. Neither document knows the other's place. What each says is read once a reading
/// and kept as long as it. O(places of the one · places of the other), which are few.
/// </summary>
internal static class AnchoredPlaces
{
    /// <summary>Fewer words in common make a topic.</summary>
    private const int MinMatched = 3;

    /// <summary>A text with more is a list of places.</summary>
    private const int Most = 64;

    private static readonly ReadingTable<List<AnchoredPlace>> Tables = new(Read);

    public static List<(NameFact Left, NameFact Right)> Find(JudgingContext context)
    {
        var found = new List<(NameFact, NameFact)>();
        var lefts = Tables.Of(context.Left);
        if (lefts.Count is 0 or > Most || Tables.Of(context.Right) is not { Count: > 0 and <= Most } rights)
            return found;
        foreach (var left in lefts)
        {
            if (context.Entities.RightOf(left.Name.Entity.Index) >= 0)
                continue;
            foreach (var right in rights)
            {
                if (context.Entities.LeftOf(right.Name.Entity.Index) < 0 && AreOfOne(context, lefts, left, rights, right) && OtherPlaces.Are(context, left.Name, right.Name))
                {
                    found.Add((left.Name, right.Name));
                    break;
                }
            }
        }

        return found;
    }

    private static bool AreOfOne(JudgingContext context, List<AnchoredPlace> lefts, AnchoredPlace left, List<AnchoredPlace> rights, AnchoredPlace right)
    {
        bool same = context.Left.Tokens.Lemmas[left.Anchor] == context.Right.Tokens.Lemmas[right.Anchor];
        if (!same && !context.AreAligned(left.Name.Passage, right.Name.Passage))
            return false;
        var match = context.MatchOf(left.Name.Passage, right.Name.Passage);
        if (match.Alignment is not null && match.IsOneSaying && match.RightOf(left.Anchor) == right.Anchor)
            return true;
        return same && context.Story.IsOne && match.Matched >= MinMatched && IsOnly(context.Left.Tokens, lefts, left) && IsOnly(context.Right.Tokens, rights, right);
    }

    /// <summary>Whether no other place is told of the word.</summary>
    private static bool IsOnly(TokenTable tokens, List<AnchoredPlace> all, AnchoredPlace one)
    {
        foreach (var place in all)
        {
            if (place.Name.Entity.Index != one.Name.Entity.Index && tokens.Lemmas[place.Anchor] == tokens.Lemmas[one.Anchor])
                return false;
        }

        return true;
    }

    private static List<AnchoredPlace> Read(DocumentReading reading)
    {
        var found = new List<AnchoredPlace>();
        foreach (var fact in reading.Facts)
        {
            if (fact is NameFact { Entity.Kind: EntityKind.Place or EntityKind.Unknown } name && reading.Passages[name.Passage].IsContent && PlaceAnchor.Of(reading, name) is >= 0 and var anchor)
                found.Add(new AnchoredPlace(anchor, name));
        }

        return found;
    }
}

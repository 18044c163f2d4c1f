using SourceDiff.Judging.Kinds;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// Finds the house of one kind that two documents put in two places: "the civil hospital at Amsel", "a private clinic in Orlen". Each document tells
/// of one such house only, and knows nothing of the other's place; the sentences share more. O(places).
/// </summary>
internal static class SitePlaces
{
    /// <summary>Content words that the sentences must share, unless they are aligned.</summary>
    private const int MinMatched = 3;

    private static readonly ReadingTable<List<(KindMention Site, NameFact Place)>> Tables = new(Read);

    public static IEnumerable<(NameFact Left, NameFact Right)> Differing(JudgingContext context)
    {
        var lefts = Tables.Of(context.Left);
        if (lefts.Count == 0)
            yield break;
        var rights = Tables.Of(context.Right);
        foreach (var left in lefts)
        {
            foreach (var right in rights)
            {
                if (IsOfKind(left.Site, right.Site) && IsAlone(lefts, left) && IsAlone(rights, right) && OtherPlaces.Are(context, left.Place, right.Place)
                    && (context.AreAligned(left.Place.Passage, right.Place.Passage) || context.MatchOf(left.Place.Passage, right.Place.Passage).Matched >= MinMatched))
                {
                    yield return (left.Place, right.Place);
                    break;
                }
            }
        }
    }

    private static bool IsOfKind(KindMention one, KindMention other) => one.Class == other.Class && one.Kind == other.Kind;

    private static bool IsAlone(List<(KindMention Site, NameFact Place)> all, (KindMention Site, NameFact Place) one)
    {
        foreach (var (site, place) in all)
        {
            if (IsOfKind(site, one.Site) && place.Entity.Index != one.Place.Entity.Index)
                return false;
        }

        return true;
    }

    /// <summary>Where a house that is not named itself is said to be: "a clinic in Orlen".</summary>
    private static List<(KindMention Site, NameFact Place)> Read(DocumentReading reading)
    {
        var found = new List<(KindMention, NameFact)>();
        var kinds = KindMentions.Of(reading);
        foreach (var fact in reading.Facts)
        {
            if (fact is not NameFact { Entity.Kind: EntityKind.Place or EntityKind.Unknown } name || !reading.Passages[name.Passage].IsContent)
                continue;
            int before = reading.Tokens.IndexAt(name.Span.Start) - 1;
            if (before < 1 || reading.Tokens[before] is not ("in" or "at" or "near" or "outside"))
                continue;
            foreach (var site in kinds.In(name.Passage))
            {
                if (site.Sort == KindSort.Place && site.End == before && (reading.Tokens.Shapes[site.First] & TokenShape.Capitalised) == 0)
                    found.Add((site, name));
            }
        }

        return found;
    }
}

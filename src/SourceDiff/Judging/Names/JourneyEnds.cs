using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Places;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// Finds where two documents have one journey begin or end at other places: "the train from Port Amsel", "left Orlen by train". One journey it is
/// where the sentences share more, or where each document tells of only one by that medium. The places are unknown to the other document, or the
/// journey ends in the one where it begins in the other. O(places).
/// </summary>
internal static class JourneyEnds
{
    /// <summary>Content words that the sentences must share besides.</summary>
    private const int MinMatched = 3;

    public static IEnumerable<(NameFact Left, NameFact Right)> Differing(JudgingContext context)
    {
        var lefts = JourneyReader.Of(context.Left);
        if (lefts.Count == 0)
            yield break;
        var rights = JourneyReader.Of(context.Right);
        foreach (var left in lefts)
        {
            foreach (var right in rights)
            {
                if (AreOtherEnds(context, left, right) ? AreOfOneJourney(context, left, right) || AreAlone(lefts, left, rights, right) || HaveOneOtherEnd(context, lefts, left, rights, right) : AreTurnedRound(context, lefts, left, rights, right))
                {
                    yield return (left.Name, right.Name);
                    break;
                }
            }
        }
    }

    /// <summary>Two places, each unknown to the other document, at one end.</summary>
    private static bool AreOtherEnds(JudgingContext context, JourneyEnd left, JourneyEnd right) =>
        left.Kind == right.Kind && Scale(left.Name) == Scale(right.Name)
        && context.Entities.RightOf(left.Name.Entity.Index) < 0 && context.Entities.LeftOf(right.Name.Entity.Index) < 0
        && !Gazetteer.AreNested(NameWords.Fold(left.Name.Entity.Name), NameWords.Fold(right.Name.Entity.Name));

    private static bool AreOfOneJourney(JudgingContext context, JourneyEnd left, JourneyEnd right) =>
        !left.IsSite && !right.IsSite && (left.Medium == right.Medium || left.Medium == 0 || right.Medium == 0) && context.MatchOf(left.Name.Passage, right.Name.Passage).Matched >= MinMatched;

    /// <summary>Whether each document tells of one journey by the medium, and of one such end of it.</summary>
    private static bool AreAlone(List<JourneyEnd> lefts, JourneyEnd left, List<JourneyEnd> rights, JourneyEnd right) =>
        left.Medium != 0 && left.Medium == right.Medium && IsAlone(lefts, left) && IsAlone(rights, right);

    /// <summary>"From Amsel to Tolne", "from Orlen to Tolne": the only journeys there in either.</summary>
    private static bool HaveOneOtherEnd(JudgingContext context, List<JourneyEnd> lefts, JourneyEnd left, List<JourneyEnd> rights, JourneyEnd right)
    {
        if (left.Kind == JourneyEndKind.Via || (left.Medium != right.Medium && left.Medium != 0 && right.Medium != 0) || !IsOnly(lefts, left) || !IsOnly(rights, right))
            return false;
        foreach (var one in lefts)
        {
            if (one.Name.Passage != left.Name.Passage || one.Kind == left.Kind || one.Kind == JourneyEndKind.Via)
                continue;
            foreach (var other in rights)
            {
                if (other.Name.Passage == right.Name.Passage && other.Kind == one.Kind && context.Entities.RightOf(one.Name.Entity.Index) == other.Name.Entity.Index)
                    return true;
            }
        }

        return false;
    }

    private static bool IsOnly(List<JourneyEnd> ends, JourneyEnd one)
    {
        foreach (var end in ends)
        {
            if (end.Kind == one.Kind && end.Name.Entity.Index != one.Name.Entity.Index && Scale(end.Name) == Scale(one.Name))
                return false;
        }

        return true;
    }

    private static bool IsAlone(List<JourneyEnd> ends, JourneyEnd one)
    {
        foreach (var end in ends)
        {
            if (end.Kind == one.Kind && end.Medium == one.Medium && end.Name.Entity.Index != one.Name.Entity.Index)
                return false;
        }

        return true;
    }

    /// <summary>"From Amsel to Orlen", "on its way to Amsel": it ends in the one document where it begins in the other, and ends elsewhere there.</summary>
    private static bool AreTurnedRound(JudgingContext context, List<JourneyEnd> lefts, JourneyEnd left, List<JourneyEnd> rights, JourneyEnd right)
    {
        if (left.Kind != JourneyEndKind.To || right.Kind != JourneyEndKind.To || context.Entities.RightOf(left.Name.Entity.Index) == right.Name.Entity.Index || !AreAlone(lefts, left, rights, right))
            return false;
        foreach (var begin in lefts)
        {
            if (begin.Kind == JourneyEndKind.From && begin.Medium == left.Medium && context.Entities.RightOf(begin.Name.Entity.Index) == right.Name.Entity.Index)
                return true;
        }

        foreach (var begin in rights)
        {
            if (begin.Kind == JourneyEndKind.From && begin.Medium == right.Medium && context.Entities.LeftOf(begin.Name.Entity.Index) == left.Name.Entity.Index)
                return true;
        }

        return false;
    }

    /// <summary>A country is no town.</summary>
    private static WordTraits Scale(NameFact name)
    {
        var traits = NewsLexicon.English.Traits(NewsLexicon.English.Find(NameWords.Fold(name.Entity.Name)));
        return traits & (WordTraits.Country | WordTraits.Region);
    }
}

using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// Finds the two countries that aligned passages have one thing be of: "two Danish tourists", "two Norwegian tourists". Neither document names the other's
/// country at all. O(countries²) an alignment, which are few.
/// </summary>
internal static class OtherCountries
{
    public static List<(CountryMention Left, CountryMention Right)> Find(JudgingContext context)
    {
        var found = new List<(CountryMention, CountryMention)>();
        var lefts = CountryMentions.Of(context.Left);
        if (lefts.Count == 0 || CountryMentions.Of(context.Right) is not { Count: > 0 } rights)
            return found;
        foreach (var left in lefts)
        {
            if (left.Head < 0 || Names(rights, left.Country))
                continue;
            foreach (var right in rights)
            {
                if (right.Head >= 0 && context.AreAligned(left.Passage, right.Passage) && AreOfOne(context.MatchOf(left.Passage, right.Passage), left, right) && !Names(lefts, right.Country) && !AreOfOtherAges(context, left, right))
                {
                    found.Add((left, right));
                    break;
                }
            }
        }

        return found;
    }

    private static bool AreOfOne(PassageMatch match, CountryMention left, CountryMention right) =>
        match.IsOneSaying && match.RightOf(left.Head) == right.Head;

    /// <summary>"The 41-year-old Danish diver" and "a 47-year-old Polish diver" are two people: both passages tell ages, and none in common.</summary>
    private static bool AreOfOtherAges(JudgingContext context, CountryMention left, CountryMention right)
    {
        var lefts = FactTable<AgeFact>.Of(context.Left).In(left.Passage);
        var rights = FactTable<AgeFact>.Of(context.Right).In(right.Passage);
        foreach (var one in lefts)
        {
            foreach (var other in rights)
            {
                if (one.Years.Nominal == other.Years.Nominal)
                    return false;
            }
        }

        return lefts.Length > 0 && rights.Length > 0;
    }

    private static bool Names(List<CountryMention> mentions, string country)
    {
        foreach (var mention in mentions)
        {
            if (string.Equals(mention.Country, country, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}

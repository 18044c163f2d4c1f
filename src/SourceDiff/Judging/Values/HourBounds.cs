using SourceDiff.Lexicon.Counting;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Tells an hour from the limit that it keeps: "was out by 7 a.m." and "was out at 6.40", "shortly after 3 p.m." and "at 3.20". O(1).</summary>
internal static class HourBounds
{
    /// <summary>"after 3 p.m." is hardly told of what happened more than so many minutes later.</summary>
    private const int Reach = 60;

    public static bool Hold(TokenTable left, ValueMention leftHour, TokenTable right, ValueMention rightHour) =>
        leftHour.Fact is DateFact { Date.Minute: { } one } && rightHour.Fact is DateFact { Date.Minute: { } other }
        && (Holds(left, leftHour.First, other - one) || Holds(right, rightHour.First, one - other));

    /// <summary>"<i>by</i> 7 a.m.", and no lead "by 1:12".</summary>
    public static bool IsLatest(TokenTable tokens, ValueMention hour) => hour.First > 0 && HourHalves.AreNamed(tokens, hour) && ValueWords.Is(tokens, hour.First - 1, ValueCues.Latest);

    /// <summary>Whether the word before an hour allows another that is so many minutes later.</summary>
    private static bool Holds(TokenTable tokens, int first, int later) => first > 0 && Math.Abs(later) <= Reach
        && ValueWords.Is(tokens, first - 1, later < 0 ? ValueCues.Latest : ValueCues.Earliest);
}

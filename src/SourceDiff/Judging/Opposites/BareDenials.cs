using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>Tells how widely a stand is denied: of everybody, of whatever is not told, of what the article is about.</summary>
internal static class BareDenials
{
    /// <summary>"Nobody sang", "they sang": done to nothing, by a rare verb, and denied of everybody.</summary>
    public static bool IsDoneByNobody(Stand left, Stand right) =>
        left.Matter is >= Stand.FirstVerb and < Stand.FirstAntonym && left.Matter == right.Matter && left.PatientHead < 0 && right.PatientHead < 0 && left.Patient < 0 && right.Patient < 0
        && (left.CitedFrom < left.First ? left : right) is { IsUniversal: true, Agent: < 0, AgentHead: < 0 } && Rarity.Of(left.Matter - Stand.FirstVerb) >= SharedStands.MinSoleRarity;

    /// <summary>"Nobody checked it", "it was not checked": whoever might have done it.</summary>
    public static bool IsDeniedOfAll(Stand stand) => stand is { Agent: < 0, AgentHead: < 0 } && (stand.IsUniversal || stand.PatientHead < stand.First);

    /// <summary>"Has not overturned <i>it</i>": what the article is about.</summary>
    public static bool IsDenialOfIt(TokenTable tokens, Stand stand) =>
        stand.CitedFrom < stand.First && stand.End < stand.Clause.End && (tokens.Is(stand.End, "it") || tokens.Is(stand.End, "them")) && IsBareDenial(tokens, stand);

    /// <summary>Denied, and nothing of content behind it.</summary>
    public static bool IsBareDenial(TokenTable tokens, Stand stand)
    {
        if (stand.CitedFrom >= stand.First)
            return false;
        for (int i = stand.End; i < stand.Clause.End; i++)
        {
            if (PassageMatch.IsContent(tokens, i))
                return false;
        }

        return true;
    }
}

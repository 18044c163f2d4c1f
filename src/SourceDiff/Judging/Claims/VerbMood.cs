using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>
/// How a verb is put: as a fact, as what will, can, may or should be, or as an aim. What somebody wants to do and what somebody
/// has not done are no contradiction, so only statements of one mood are held against each other.
/// </summary>
internal enum VerbMood
{
    /// <summary>Said to be or to have been so: "left", "has left", "is leaving".</summary>
    Fact,

    /// <summary>"will leave", "would leave".</summary>
    Prospect,

    /// <summary>"can", "could", "may", "might", "must", "should".</summary>
    Possibility,

    /// <summary>"to leave": an aim, a duty or an order.</summary>
    Aim,
}

/// <summary>Reads the mood of a verb off the words before it.</summary>
internal static class VerbMoods
{
    private const int Reach = 6;

    /// <summary>Whether a modal leaves open whether something will be: all but "will", "shall", "must".</summary>
    public static bool IsSupposed(TokenTable tokens, int modal) =>
        !(tokens.Is(modal, "will") || tokens.Is(modal, "wo") || tokens.Is(modal, "'ll") || tokens.Is(modal, "shall") || tokens.Is(modal, "sha") || tokens.Is(modal, "must"));

    /// <summary>The mood of the word at <paramref name="head"/>; a negation at <paramref name="cue"/> ("failed to") is looked through.</summary>
    public static VerbMood Of(TokenTable tokens, int head, int first, TextSpan cue = default)
    {
        var mood = VerbMood.Fact;
        for (int i = head - 1; i >= Math.Max(first, head - Reach); i--)
        {
            if (tokens.Kinds[i] != TokenKind.Word)
                break;
            if (tokens.Is(i, "to") && !(cue.Length > 0 && i > first && cue.Overlaps(tokens.SpanOf(i - 1))) && !tokens.Is(Math.Max(first, i - 1), "yet"))
            {
                if (i == head - 1 || mood == VerbMood.Fact)
                    return VerbMood.Aim;
            }
            else if (tokens.Has(i, WordTraits.Modal))
            {
                return tokens[i] is "will" or "would" or "wo" or "'ll" or "shall" or "Will" or "Would" ? VerbMood.Prospect : VerbMood.Possibility;
            }
            else if (!tokens.Has(i, WordTraits.Auxiliary | WordTraits.Negation | WordTraits.ImplicitNegation | WordTraits.VerbAdverb) && (tokens.Classes[i] & WordClasses.Adverb) == 0
                && (tokens.Shapes[i] & TokenShape.Clitic) == 0 && !cue.Overlaps(tokens.SpanOf(i)) && !tokens.Is(i, "to"))
            {
                break;
            }
        }

        return mood;
    }
}

using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>Whether a word that seems to be affirmed is denied after all, by a negation that was read or by one that was not. O(clause).</summary>
internal static class DenialsAround
{
    /// <summary>Tokens before a word in which a denial still reaches it.</summary>
    private const int DenialReach = 10;

    /// <summary>Tokens before a word in which "not" or "n't" negates it, should the reading have missed it.</summary>
    private const int CueTokens = 3;

    public static bool IsNegatedNearby(TokenTable tokens, int token)
    {
        // "Kept the flames from spreading": what is prevented did not happen.
        if (token > 0 && (tokens.Classes[token] & WordClasses.Gerund) != 0 && tokens.Is(token - 1, "from"))
            return true;
        for (int i = Math.Max(0, token - CueTokens); i < token; i++)
        {
            if (tokens.Is(i, "not") || NegationHeads.IsContracted(tokens, i)
                || StatementWords.Is(tokens.Forms[i], StatementKinds.Short))
                return true;
        }

        return false;
    }

    /// <summary>A negation or a denial in the same clause or right before it reaches the word in a way that was not read: "dismissed rumours that he was", "unless he is".</summary>
    public static bool IsDenied(DocumentReading reading, AlignedSide side, int token)
    {
        var tokens = reading.Tokens;
        int first = side.Passages[0].FirstToken;
        for (int i = Math.Max(first, token - DenialReach); i < token; i++)
        {
            if (tokens.Has(i, WordTraits.Denial | WordTraits.Negation) || tokens.Is(i, "unless") || tokens.Is(i, "yet"))
                return true;
        }

        return false;
    }

    public static bool IsNegatedBehind(TokenTable tokens, int token, int end)
    {
        for (int i = token + 1; i < Math.Min(end, token + DenialReach) && tokens.Kinds[i] != TokenKind.Punctuation && !tokens.Has(i, WordTraits.Conjunction); i++)
        {
            // "The privilege was denied": a denial in the passive stands behind what it denies.
            if (tokens.Has(i, WordTraits.Negation) || (tokens.Has(i, WordTraits.Denial | WordTraits.ImplicitNegation) && tokens.Has(i - 1, WordTraits.Auxiliary)))
                return true;
        }

        return false;
    }

    /// <summary>The negation that reaches <paramref name="token"/>, if any: with it the two documents say the same.</summary>
    public static PolarityFact? Covering(DocumentReading reading, AlignedSide side, int token)
    {
        foreach (var passage in side.Passages)
        {
            foreach (var fact in reading.FactsOf(passage.Index))
            {
                if (fact is PolarityFact negation && (negation.ScopeSpan.Contains(reading.Tokens.Starts[token]) || negation.HeadSpan.Contains(reading.Tokens.Starts[token])))
                    return negation;
            }
        }

        return null;
    }
}

using SourceDiff.Judging.Matching;
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
        for (int i = token + 1; i < Math.Min(end, token + DenialReach) && !tokens.Has(i, WordTraits.Conjunction); i++)
        {
            if (tokens.Kinds[i] == TokenKind.Punctuation)
                return OpensDenial(tokens, i, end);

            // "The privilege was denied": a denial in the passive stands behind what it denies.
            if (tokens.Has(i, WordTraits.Negation) || (tokens.Has(i, WordTraits.Denial | WordTraits.ImplicitNegation) && tokens.Has(i - 1, WordTraits.Auxiliary)))
                return true;
        }

        return false;
    }

    /// <summary>"The vote was <i>rigged</i>, which the government denies".</summary>
    public static bool IsDeniedByRelative(TokenTable tokens, int token, int end)
    {
        for (int i = token + 1; i < Math.Min(end, token + DenialReach); i++)
        {
            if (tokens.Kinds[i] == TokenKind.Punctuation)
                return OpensDenial(tokens, i, end);
        }

        return false;
    }

    private static bool OpensDenial(TokenTable tokens, int comma, int end)
    {
        if (!tokens.Is(comma, ",") || comma + 1 >= end || !tokens.Has(comma + 1, WordTraits.Relative))
            return false;
        int from = comma + 2;
        for (int i = from; i < Math.Min(end, from + DenialReach) && tokens.Kinds[i] != TokenKind.Punctuation; i++)
        {
            if (tokens.Has(i, WordTraits.Denial))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether the document that affirms a word denies it as well: in its own words elsewhere, of what the other document denies it, or
    /// beside it by a bare "did not". It then tells both, and contradicts nobody. O(denials of the word + sentence).
    /// </summary>
    public static bool IsDeniedToo(DocumentReading denying, int denied, PolarityFact negation, DocumentReading affirming, int affirmed)
    {
        foreach (var (head, passage) in DeniedHeads.Of(affirming).With(denying.Tokens.Lemmas[denied]))
        {
            if (head != affirmed && ShareWord(denying, negation.Passage, denied, affirming, affirming.Passages[passage], head))
                return true;
        }

        int sentence = affirming.PassageAt(affirmed);
        return sentence >= 0 && IsBareDenialBehind(affirming.Tokens, affirmed, affirming.Passages[Math.Min(sentence + 1, affirming.Passages.Length - 1)].EndToken);
    }

    /// <summary>"The check did not.": the verb of the sentence before is denied of something else.</summary>
    private static bool IsBareDenialBehind(TokenTable tokens, int affirmed, int end)
    {
        for (int i = affirmed + 1; i + 1 < end; i++)
        {
            if ((tokens.Is(i, "not") || NegationHeads.IsContracted(tokens, i)) && tokens.Has(tokens.Is(i, "not") || tokens.Starts[i] == tokens.Ends[i - 1] ? i - 1 : i, WordTraits.Auxiliary) && tokens.Kinds[i + 1] is TokenKind.Punctuation or TokenKind.Quote)
                return true;
        }

        return false;
    }

    /// <summary>Whether the sentences of two denials share a word beside the one that is denied.</summary>
    private static bool ShareWord(DocumentReading one, int passage, int head, DocumentReading other, Passage otherPassage, int otherHead)
    {
        var sentence = one.Passages[passage];
        for (int i = Math.Max(sentence.FirstToken, head - DenialReach); i < Math.Min(sentence.EndToken, head + DenialReach); i++)
        {
            if (i == head || one.Tokens.Lemmas[i] < 0 || !PassageMatch.IsContent(one.Tokens, i))
                continue;
            for (int j = Math.Max(otherPassage.FirstToken, otherHead - DenialReach); j < Math.Min(otherPassage.EndToken, otherHead + DenialReach); j++)
            {
                if (j != otherHead && other.Tokens.Lemmas[j] == one.Tokens.Lemmas[i])
                    return true;
            }
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

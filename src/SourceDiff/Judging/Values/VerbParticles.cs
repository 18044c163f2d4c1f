using SourceDiff.Lexicon.Counting;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Tells "checked into a clinic" from "checked out of it", "broke out" from "broke": one verb, and another happening. O(1).</summary>
internal static class VerbParticles
{
    /// <summary>"checked <i>himself</i> out", "took <i>it</i> off".</summary>
    private const int Reach = 2;

    public static bool Differ(TokenTable left, int leftVerb, TokenTable right, int rightVerb) =>
        leftVerb >= 0 && rightVerb >= 0 && Of(left, leftVerb) != Of(right, rightVerb);

    /// <summary>The particle that changes what the verb says, by the number of its letters; 0 for none.</summary>
    private static int Of(TokenTable tokens, int verb)
    {
        for (int i = verb + 1; i < tokens.Count && i <= verb + Reach && tokens.Kinds[i] == TokenKind.Word; i++)
        {
            // "up to 40", "over 300": a bound, and no particle.
            if (ValueWords.Is(tokens, i, ValueCues.Particle))
                return tokens.Has(i, WordTraits.Bound) && i + 1 < tokens.Count && (tokens.Kinds[i + 1] == TokenKind.Number || tokens.Is(i + 1, "to")) ? 0 : tokens.Forms[i];
            if (!tokens.Has(i, WordTraits.Pronoun))
                return 0;
        }

        return 0;
    }
}

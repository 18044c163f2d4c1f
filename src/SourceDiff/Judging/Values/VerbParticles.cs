using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Tells "checked into a clinic" from "checked out of it", "broke out" from "broke": one verb, and another happening. O(1).</summary>
internal static class VerbParticles
{
    /// <summary>"checked <i>himself</i> out", "took <i>it</i> off".</summary>
    private const int Reach = 2;

    private static readonly string[] Away = ["out", "off", "away", "back", "down", "over", "up"];

    public static bool Differ(TokenTable left, int leftVerb, TokenTable right, int rightVerb) =>
        leftVerb >= 0 && rightVerb >= 0 && Of(left, leftVerb) != Of(right, rightVerb);

    /// <summary>The particle that changes what the verb says, by its place in the list; -1 for none.</summary>
    private static int Of(TokenTable tokens, int verb)
    {
        for (int i = verb + 1; i < tokens.Count && i <= verb + Reach && tokens.Kinds[i] == TokenKind.Word; i++)
        {
            for (int particle = 0; particle < Away.Length; particle++)
            {
                // "up to 40", "over 300": a bound, and no particle.
                if (tokens.Is(i, Away[particle]))
                    return tokens.Has(i, WordTraits.Bound) && i + 1 < tokens.Count && (tokens.Kinds[i + 1] == TokenKind.Number || tokens.Is(i + 1, "to")) ? -1 : particle;
            }

            if (!tokens.Has(i, WordTraits.Pronoun))
                return -1;
        }

        return -1;
    }
}

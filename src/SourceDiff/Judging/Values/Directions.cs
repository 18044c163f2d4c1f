using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Counting;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Tells a rise from a fall by as much: "closed 1.6% higher", "ended down 1.6%". Only shares and points, which are told of changes, and only where either
/// direction is no verb: that "rose" is not "fell" is the judge of events' to say. O(1).
/// </summary>
internal static class Directions
{
    private const int Before = 4;

    private const int After = 2;

    private const string About = "direction ";

    /// <summary>How a direction is told.</summary>
    private const int Verb = 1, Adverb = 2;

    public static bool Oppose(TokenTable left, ValueMention one, TokenTable right, ValueMention other) =>
        one.Fact is QuantityFact { Kind: QuantityKind.Percentage or QuantityKind.PercentagePoints } or QuantityFact { Kind: QuantityKind.Count, Counted: "point" } && Of(left, one) is var first && first != 0 && Of(right, other) is var second && first * second < 0
        && Math.Abs(first * second) > Verb;

    /// <summary>The verdict on a rise and a fall by one number: the signs tell the two apart.</summary>
    public static Verdict Verdict(JudgingContext context, Rule rule, FactPair<QuantityFact> pair, double strength)
    {
        bool isRise = Of(context.Left.Tokens, pair.LeftMention) > 0;
        return new Verdict(rule, Relation.Conflicts, Signed(pair.LeftMention, isRise), Signed(pair.RightMention, !isRise), Math.Round(strength, 3), Form, context.Texts) { Subject = CountSubject.Of(context, pair) };
    }

    private static readonly ExplanationForm Form = new("One tells of a rise and the other of a fall: {left} and {right}.");

    private static VerdictSide Signed(ValueMention value, bool isRise)
    {
        var side = value.Side;
        return side with { Value = (isRise ? "+" : "-") + side.Value, Range = isRise || side.Range is not { } range ? side.Range : new Interval(-range.High, -range.Low) };
    }

    /// <summary>Above 0 for up, below for down, 0 for neither or both.</summary>
    private static int Of(TokenTable tokens, ValueMention value)
    {
        int found = 0;
        for (int i = Math.Max(0, value.First - Before); i < Math.Min(tokens.Count, value.End + After); i++)
        {
            if (i >= value.First && i < value.End)
                continue;
            if (tokens.Kinds[i] == TokenKind.Punctuation)
            {
                if (i >= value.End)
                    break;
                found = 0;
                continue;
            }

            int here = At(tokens, i);
            if (here * found < 0)
                return 0;
            found = here == 0 ? found : here;
        }

        return found;
    }

    private static int At(TokenTable tokens, int token)
    {
        if (tokens.Has(token, WordTraits.Contrary) && NewsLexicon.English.Value(tokens.Entries[token], WordTraits.Contrary) is var contrary && contrary.StartsWith(About, StringComparison.Ordinal))
            return contrary[^1] == '+' ? Verb : -Verb;
        // "up to 40", "down from 12"
        if (token + 1 < tokens.Count && (tokens.Is(token + 1, "to") || tokens.Is(token + 1, "from")))
            return 0;
        return ValueWords.Is(tokens, token, ValueCues.Rise) ? Adverb : ValueWords.Is(tokens, token, ValueCues.Fall) ? -Adverb : 0;
    }
}

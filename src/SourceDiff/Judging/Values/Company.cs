using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Who is with three companions is one of four: the two numbers differ by the one that is told of.</summary>
internal static class Company
{
    public static bool Is(JudgingContext context, ValueMention left, ValueMention right) =>
        Is(context.Left.Tokens, left, context.Right.Tokens, right) || Is(context.Right.Tokens, right, context.Left.Tokens, left);

    private static bool Is(TokenTable tokens, ValueMention with, TokenTable otherTokens, ValueMention among) =>
        with.First > 0 && among.First > 1 && tokens.Is(with.First - 1, "with") && otherTokens.Is(among.First - 1, "of") && otherTokens.Is(among.First - 2, "one")
        && ((QuantityFact)among.Fact).Amount.Nominal - ((QuantityFact)with.Fact).Amount.Nominal == 1;
}

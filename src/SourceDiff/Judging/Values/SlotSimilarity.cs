using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Says how far two details stand in the same slot of two aligned passages: whether the words around the one have their
/// partners around the other. Near words weigh most (1/distance, as in positional language models); the words of the details
/// themselves do not count, for a changed value must not hide the slot it stands in. O(window).
/// </summary>
internal static class SlotSimilarity
{
    /// <summary>Tokens looked at on either side: beyond them the words belong to other slots.</summary>
    private const int Window = 9;

    /// <summary>A function word says little of a slot.</summary>
    private const double FunctionWeight = 0.25;

    /// <summary>What a word weighs: the distances up to <see cref="Window"/> of a word that says nothing, of a function word, of a telling one.</summary>
    private static readonly double[] Weights = [.. new[] { 0, FunctionWeight, 1 }.SelectMany(weight => Enumerable.Range(0, Distances).Select(distance => weight / (1 + distance)))];

    private const int Distances = Window + 1;

    /// <summary>The similarity of the two slots, 0–1, seen from both sides.</summary>
    public static double Measure(JudgingContext context, PassageMatch match, TextSpan left, TextSpan right) =>
        Measure(context, match, Tokens(context.Left.Tokens, left), Tokens(context.Right.Tokens, right));

    /// <summary>The similarity of the slots of two values, 0–1, seen from both sides.</summary>
    public static double Measure(JudgingContext context, PassageMatch match, ValueMention left, ValueMention right) =>
        Measure(context, match, (left.First, left.End), (right.First, right.End));

    private static double Measure(JudgingContext context, PassageMatch match, (int First, int End) left, (int First, int End) right)
    {
        var (leftFirst, leftEnd) = left;
        var (rightFirst, rightEnd) = right;
        var leftContents = context.Left.Tokens.Contents;
        var rightContents = context.Right.Tokens.Contents;
        double shared = 0, leftWeight = 0, rightWeight = 0;
        for (int i = Math.Max(match.LeftStart, leftFirst - Window); i < Math.Min(match.LeftEnd, leftEnd + Window); i++)
        {
            if (i >= leftFirst && i < leftEnd)
                continue;
            double weight = Weight(leftContents[i], Distance(i, leftFirst, leftEnd));
            leftWeight += weight;
            int partner = match.RightOf(i);
            if (partner < 0 || (partner >= rightFirst && partner < rightEnd))
                continue;
            int distance = Distance(partner, rightFirst, rightEnd);
            if (distance <= Window)
                shared += Math.Min(weight, Weight(rightContents[partner], distance));
        }

        for (int j = Math.Max(match.RightStart, rightFirst - Window); j < Math.Min(match.RightEnd, rightEnd + Window); j++)
        {
            if (j < rightFirst || j >= rightEnd)
                rightWeight += Weight(rightContents[j], Distance(j, rightFirst, rightEnd));
        }

        // The richer side may say more around its value than the other; it must not say something else.
        double smaller = Math.Min(leftWeight, rightWeight), larger = Math.Max(leftWeight, rightWeight);
        return larger == 0 ? 0 : shared / ((0.7 * smaller) + (0.3 * larger));
    }

    /// <summary>The tokens of a span: the first, and one past the last.</summary>
    public static (int First, int End) Tokens(TokenTable tokens, TextSpan span)
    {
        int first = tokens.IndexAt(span.Start);
        int end = first;
        while (end < tokens.Count && tokens.Starts[end] < span.End)
            end++;
        return (first, end);
    }

    private static int Distance(int token, int first, int end) => token < first ? first - token : token - end + 1;

    private static double Weight(TokenContent content, int distance) => Weights[((int)content * Distances) + distance];
}

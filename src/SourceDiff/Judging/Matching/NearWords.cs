using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Matching;

/// <summary>Compares the content words nearest to two values: "<i>sentenced</i> to 12 <i>years</i>" / "was <i>sentenced</i> to 15 years". O(1).</summary>
internal static class NearWords
{
    private const int Reach = 3;

    /// <summary>Whether the nearest content word before both values is the same, or after both.</summary>
    public static bool Meet(JudgingContext context, ValueMention left, ValueMention right) =>
        AreSame(context, Nearest(context.Left.Tokens, left.First - 1, -1), Nearest(context.Right.Tokens, right.First - 1, -1))
            || AreSame(context, Nearest(context.Left.Tokens, left.End, 1), Nearest(context.Right.Tokens, right.End, 1));

    private static bool AreSame(JudgingContext context, int left, int right) =>
        left >= 0 && right >= 0 && context.Left.Tokens.Lemmas[left] == context.Right.Tokens.Lemmas[right];

    private static int Nearest(TokenTable tokens, int from, int step)
    {
        for (int i = from, left = Reach; left > 0 && (uint)i < (uint)tokens.Count; i += step, left--)
        {
            if (PassageMatch.IsContent(tokens, i))
                return i;
        }

        return -1;
    }
}

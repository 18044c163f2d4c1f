using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>
/// Finds verbs that exclude each other in clauses of the same words: "was acquitted of fraud", "was convicted of fraud". Precision
/// first: each passage has one verb of the group, nothing is negated, and what stands around the two is the same. O(n).
/// </summary>
internal static class ContraryVerbs
{
    /// <summary>How much of the words around the two verbs must be the same.</summary>
    private const double Gate = 0.45;

    /// <summary>A content word that both have stands this near on either side: the argument that they share.</summary>
    private const int Reach = 5;

    public static void Judge(JudgingContext context, PassageMatch match, Rule rule)
    {
        for (int left = match.LeftStart; left < match.LeftEnd; left++)
        {
            if (!TryRead(context.Left.Tokens, left, out int leftLength, out string leftValue))
                continue;
            for (int right = match.RightStart; right < match.RightEnd; right++)
            {
                if (TryRead(context.Right.Tokens, right, out int rightLength, out string rightValue) && AreContrary(leftValue, rightValue))
                    Judge(context, match, rule, context.Left.Tokens.SpanOf(left, left + leftLength), context.Right.Tokens.SpanOf(right, right + rightLength));
            }
        }
    }

    private static void Judge(JudgingContext context, PassageMatch match, Rule rule, TextSpan left, TextSpan right)
    {
        if (IsNegated(context.Left, match.LeftSide, left) || IsNegated(context.Right, match.RightSide, right) || !ShareArgument(context, match, left, right))
            return;
        double slot = SlotSimilarity.Measure(context, match, left, right);
        if (slot < Gate)
            return;
        context.Report(new Verdict(rule, Relation.Conflicts, new VerdictSide(left, Wording.Of(context.Left, left)), new VerdictSide(right, Wording.Of(context.Right, right)),
            Calibration.Discrepancy(slot, Gate), $"Both cannot have happened: {Wording.Quote(context.Left, left)} and {Wording.Quote(context.Right, right)}."));
    }

    private static bool TryRead(TokenTable tokens, int index, out int length, out string value)
    {
        length = NewsLexicon.English.Match(tokens, index, WordTraits.Contrary, out int entry);
        value = length > 0 ? NewsLexicon.English.Value(entry, WordTraits.Contrary) : "";
        return length > 0;
    }

    private static bool AreContrary(string left, string right) => left.Length == right.Length && left[^1] != right[^1] && left.AsSpan(0, left.Length - 1).SequenceEqual(right.AsSpan(0, right.Length - 1));

    private static bool ShareArgument(JudgingContext context, PassageMatch match, TextSpan left, TextSpan right)
    {
        var (_, leftEnd) = SlotSimilarity.Tokens(context.Left.Tokens, left);
        var (_, rightEnd) = SlotSimilarity.Tokens(context.Right.Tokens, right);
        for (int i = leftEnd; i < Math.Min(match.LeftEnd, leftEnd + Reach); i++)
        {
            int partner = match.RightOf(i);
            if (partner >= rightEnd && partner < rightEnd + Reach && PassageMatch.IsContent(context.Left.Tokens, i))
                return true;
        }

        return false;
    }

    private static bool IsNegated(DocumentReading reading, AlignedSide side, TextSpan verb)
    {
        foreach (var passage in side.Passages)
        {
            foreach (var fact in reading.FactsOf(passage.Index))
            {
                if (fact is PolarityFact negation && negation.ScopeSpan.Overlaps(verb))
                    return true;
            }
        }

        return false;
    }
}

using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>
/// Finds words that exclude each other in clauses that are otherwise the same: "was acquitted of fraud", "was convicted of fraud". They are
/// of one group of the news lexicon, or antonyms in WordNet that have no counterpart in the other passage. Precision first: nothing is
/// negated, and who and what is spoken of is the same; where the parts are exchanged too ("A beat B", "B lost to A"), it is one report. O(n·m).
/// </summary>
internal static class ContraryVerbs
{
    /// <summary>How much of the words around the two verbs must be the same.</summary>
    private const double Gate = 0.45;

    /// <summary>A dictionary's antonyms ("first", "last") are contrary only where nearly all else is the same.</summary>
    private const double AntonymGate = 0.7;

    private const double StatementWeight = 0.5;

    /// <summary>A content word that both have stands this near on either side: the argument that they share.</summary>
    private const int Reach = 5;

    public static void Judge(JudgingContext context, PassageMatch match, Rule rule)
    {
        for (int left = match.LeftStart; left < match.LeftEnd; left++)
        {
            bool known = TryRead(context.Left.Tokens, left, out int leftLength, out string leftValue);
            bool open = match.RightOf(left) < 0 && HasAntonyms(context.Left.Tokens, left);
            if (!known && !open)
                continue;
            for (int right = match.RightStart; right < match.RightEnd; right++)
            {
                int rightLength = 1;
                if (known && match.RightOf(left) < 0 && match.LeftOf(right) < 0 && TryRead(context.Right.Tokens, right, out rightLength, out string rightValue) && AreContrary(leftValue, rightValue))
                    Judge(context, match, rule, left, leftLength, right, rightLength, Gate);
                else if (open && match.LeftOf(right) < 0 && AreAntonyms(context, left, right))
                    Judge(context, match, rule, left, 1, right, 1, AntonymGate);
            }
        }
    }

    private static void Judge(JudgingContext context, PassageMatch match, Rule rule, int leftHead, int leftLength, int rightHead, int rightLength, double gate)
    {
        var left = context.Left.Tokens.SpanOf(leftHead, leftHead + leftLength);
        var right = context.Right.Tokens.SpanOf(rightHead, rightHead + rightLength);
        if (IsNegated(context.Left, match.LeftSide, left) || IsNegated(context.Right, match.RightSide, right) || !ShareArgument(match, context.Left.Tokens, leftHead + leftLength, rightHead + rightLength, gate))
            return;
        var statement = SharedStatement.Of(context, match, leftHead, rightHead, default);
        if (statement.IsCrossed || statement.Subject == 0 || statement.OtherName
            || Settled(VerbMoods.Of(context.Left.Tokens, leftHead, match.LeftStart)) != Settled(VerbMoods.Of(context.Right.Tokens, rightHead, match.RightStart)))
        {
            context.ReportNotComparable("contrary words of other statements");
            return;
        }

        double slot = SlotSimilarity.Measure(context, match, left, right);
        double strength = ((1 - StatementWeight) * slot) + (StatementWeight * statement.Share);
        if (slot < Gate || strength < gate)
            return;
        context.Report(new Verdict(rule, Relation.Conflicts, new VerdictSide(left, Wording.Of(context.Left, left)), new VerdictSide(right, Wording.Of(context.Right, right)),
            Calibration.Discrepancy(strength, gate), $"Both cannot have happened: {Wording.Quote(context.Left, left)} and {Wording.Quote(context.Right, right)}."));
    }

    /// <summary>"is stepping down", "will stay on": what is announced is as settled as what is done.</summary>
    private static VerbMood Settled(VerbMood mood) => mood == VerbMood.Prospect ? VerbMood.Fact : mood;

    private static bool TryRead(TokenTable tokens, int index, out int length, out string value)
    {
        length = NewsLexicon.English.Match(tokens, index, WordTraits.Contrary, out int entry);
        value = length > 0 ? NewsLexicon.English.Value(entry, WordTraits.Contrary) : "";
        return length > 0;
    }

    private static bool AreContrary(string left, string right) => left.Length == right.Length && left[^1] != right[^1] && left.AsSpan(0, left.Length - 1).SequenceEqual(right.AsSpan(0, right.Length - 1));

    private static bool HasAntonyms(TokenTable tokens, int token) =>
        tokens.Kinds[token] == TokenKind.Word && tokens.Lemmas[token] >= 0 && !IsJoined(tokens, token) && (tokens.Shapes[token] & TokenShape.Capitalised) == 0
        && PassageMatch.IsContent(tokens, token) && WordNet.Antonyms(tokens.Lemmas[token]).Length > 0;

    /// <summary>"poorly equipped and trained": what is said of the first of two words holds for the second.</summary>
    private static bool IsJoined(TokenTable tokens, int token) => token > 0 && tokens.Has(token - 1, WordTraits.Conjunction);

    private static bool AreAntonyms(JudgingContext context, int left, int right) =>
        context.Right.Tokens.Kinds[right] == TokenKind.Word && !IsJoined(context.Right.Tokens, right) && (context.Right.Tokens.Shapes[right] & TokenShape.Capitalised) == 0
        && WordNet.AreAntonyms(context.Left.Tokens.Lemmas[left], context.Right.Tokens.Lemmas[right]);

    private static bool ShareArgument(PassageMatch match, TokenTable leftTokens, int leftEnd, int rightEnd, double gate)
    {
        for (int i = leftEnd; i < Math.Min(match.LeftEnd, leftEnd + Reach); i++)
        {
            int partner = match.RightOf(i);
            if (partner >= rightEnd && partner < rightEnd + Reach && PassageMatch.IsContent(leftTokens, i))
                return true;
        }

        return gate > Gate;
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

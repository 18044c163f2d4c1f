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

    /// <summary>"closed to all traffic on the northern side <i>until</i> Friday": as far as the limit of a state stands behind it.</summary>
    private const int UntilReach = 8;

    public static void Judge(JudgingContext context, PassageMatch match, Rule rule)
    {
        var rights = ContraryWords.Of(context.Right).In(match.RightStart, match.RightEnd);
        foreach (ref readonly var left in ContraryWords.Of(context.Left).In(match.LeftStart, match.LeftEnd))
        {
            // What has a counterpart is no contrary of something else.
            if (match.RightOf(left.Token) >= 0 && (left.Length < 2 || match.RightOf(left.Token + left.Length - 1) >= 0))
                continue;
            if (left.HasAntonyms && HasAntonym(context, match, left.Token))
                JudgeAll(context, match, rule, left, rights);
            else if (left.Length > 0)
                JudgeKnown(context, match, rule, left, rights);
        }
    }

    private static void JudgeKnown(JudgingContext context, PassageMatch match, Rule rule, in ContraryWord left, ReadOnlySpan<ContraryWord> rights)
    {
        // "Was closed in May and reopened in June": one after the other.
        if (HasContrary(ContraryWords.Of(context.Left).In(match.LeftStart, match.LeftEnd), left))
            return;
        foreach (ref readonly var right in rights)
        {
            if (AreContrary(left, right) && (match.LeftOf(right.Token) < 0 || (right.Length > 1 && match.LeftOf(right.Token + right.Length - 1) < 0)) && !HasContrary(rights, right))
                Judge(context, match, rule, left.Token, left.Length, right.Token, right.Length, Gate);
        }
    }

    private static bool HasContrary(ReadOnlySpan<ContraryWord> words, in ContraryWord word)
    {
        foreach (ref readonly var other in words)
        {
            if (AreContrary(word, other))
                return true;
        }

        return false;
    }

    private static void JudgeAll(JudgingContext context, PassageMatch match, Rule rule, in ContraryWord left, ReadOnlySpan<ContraryWord> rights)
    {
        int next = 0;
        for (int right = match.RightStart; right < match.RightEnd; right++)
        {
            while (next < rights.Length && rights[next].Token < right)
                next++;
            if (match.LeftOf(right) >= 0)
                continue;
            if (next < rights.Length && rights[next].Token == right && AreContrary(left, rights[next]))
                Judge(context, match, rule, left.Token, left.Length, right, rights[next].Length, Gate);
            else if (AreAntonyms(context, left.Token, right))
                Judge(context, match, rule, left.Token, 1, right, 1, AntonymGate);
        }
    }

    private static bool HasAntonym(JudgingContext context, PassageMatch match, int left) =>
        context.Right.Tokens.Lemmas[match.RightStart..match.RightEnd].IndexOfAny(WordNet.Antonyms(context.Left.Tokens.Lemmas[left])) >= 0;

    private static void Judge(JudgingContext context, PassageMatch match, Rule rule, int leftHead, int leftLength, int rightHead, int rightLength, double gate)
    {
        var left = context.Left.Tokens.SpanOf(leftHead, leftHead + leftLength);
        var right = context.Right.Tokens.SpanOf(rightHead, rightHead + rightLength);
        if (IsNegated(context.Left, match.LeftSide, left) || IsNegated(context.Right, match.RightSide, right)
            || OtherOccasions.HasLasted(context.Left.Tokens, leftHead, leftHead + leftLength, match.LeftEnd) || OtherOccasions.HasLasted(context.Right.Tokens, rightHead, rightHead + rightLength, match.RightEnd)
            || IsLimited(context.Left.Tokens, leftHead + leftLength, match.LeftEnd) || IsLimited(context.Right.Tokens, rightHead + rightLength, match.RightEnd) || !ShareArgument(match, context.Left.Tokens, leftHead + leftLength, rightHead + rightLength, gate))
            return;
        if (AreOneDeal(context.Left.Tokens, leftHead + leftLength, context.Right.Tokens, rightHead + rightLength) || AreOneDeal(context.Right.Tokens, rightHead + rightLength, context.Left.Tokens, leftHead + leftLength))
            return;
        bool isPhrase = context.Left.Tokens.Has(leftHead, WordTraits.Preposition), isOfThings = IsOfThings(context.Left.Tokens, leftHead);
        if (isPhrase && !ContraryPrepositions.AreOfOne(context.Left.Tokens, leftHead, context.Right.Tokens, rightHead, match))
            return;
        // "The price of gas doubled", "the price of oil tripled".
        if ((isPhrase || isOfThings) && HasOther(context.Left.Tokens, ClauseWindow.OfLeft(context, match, leftHead), leftHead, match, isLeft: true) && HasOther(context.Right.Tokens, ClauseWindow.OfRight(context, match, rightHead), rightHead, match, isLeft: false))
            return;
        if (isPhrase)
        {
            left = ContraryPrepositions.PhraseAt(context.Left.Tokens, leftHead, match.LeftEnd);
            right = ContraryPrepositions.PhraseAt(context.Right.Tokens, rightHead, match.RightEnd);
        }

        var statement = SharedStatement.Of(context, match, leftHead, rightHead, default);
        if (statement.IsCrossed || statement.Subject == 0 || statement.OtherName
            || Settled(VerbMoods.Of(context.Left.Tokens, leftHead, match.LeftStart)) != Settled(VerbMoods.Of(context.Right.Tokens, rightHead, match.RightStart)))
        {
            context.ReportNotComparable("contrary words of other statements");
            return;
        }

        if (OtherContents.Are(context, match, leftHead, rightHead) || ThingContents.AreOfTwo(context, match, leftHead, leftHead + leftLength, rightHead, rightHead + rightLength) || SubjectRelatives.Are(context, match, leftHead, rightHead))
        {
            context.ReportNotComparable("contrary words of other statements");
            return;
        }

        if (AreOfOtherOccasions(context, match, leftHead, leftLength, rightHead, rightLength))
        {
            context.ReportNotComparable("contrary words of other occasions");
            return;
        }

        double slot = SlotSimilarity.Measure(context, match, left, right);
        double strength = ((1 - StatementWeight) * slot) + (StatementWeight * statement.Share);
        if (slot < Gate || strength < gate)
            return;
        context.Report(new Verdict(rule, Relation.Conflicts, new VerdictSide(left, Wording.Of(context.Left, left)), new VerdictSide(right, Wording.Of(context.Right, right)),
            Calibration.Discrepancy(strength, gate), $"Both cannot have happened: {Wording.Quote(context.Left, left)} and {Wording.Quote(context.Right, right)}."));
    }

    /// <summary>"doubled", "fell": said of prices and numbers of many kinds.</summary>
    private static bool IsOfThings(TokenTable tokens, int token) => NewsLexicon.English.Match(tokens, token, WordTraits.Contrary, out int entry) > 0 && NewsLexicon.English.Value(entry, WordTraits.Contrary) is var value
        && (value.StartsWith("factor", StringComparison.Ordinal) || value.StartsWith("direction", StringComparison.Ordinal));

    /// <summary>Whether a noun before the head is not in the other passage.</summary>
    private static bool HasOther(TokenTable tokens, ClauseWindow clause, int head, PassageMatch match, bool isLeft)
    {
        for (int i = clause.First; i < head; i++)
        {
            if (PassageMatch.IsContent(tokens, i) && (tokens.Classes[i] & (WordClasses.Noun | WordClasses.Unknown)) != 0 && (isLeft ? match.RightOf(i) : match.LeftOf(i)) < 0)
                return true;
        }

        return false;
    }

    /// <summary>"The mill was acquired <i>by</i> Brandt", "the mill was sold <i>to</i> Brandt": one deal, seen from either end.</summary>
    private static bool AreOneDeal(TokenTable one, int oneEnd, TokenTable other, int otherEnd) =>
        oneEnd < one.Count && otherEnd < other.Count && one.Is(oneEnd, "by") && other.Is(otherEnd, "to");

    /// <summary>"Closed until Friday": the contrary is what follows; whether the days agree is asked of the days.</summary>
    private static bool IsLimited(TokenTable tokens, int from, int end)
    {
        for (int i = from; i + 1 < Math.Min(end, from + UntilReach); i++)
        {
            if ((tokens.Is(i, "until") || tokens.Is(i, "till")) && !tokens.Is(i + 1, "further"))
                return true;
        }

        return false;
    }

    private static bool AreOfOtherOccasions(JudgingContext context, PassageMatch match, int leftHead, int leftLength, int rightHead, int rightLength)
    {
        var left = ClauseWindow.OfLeft(context, match, leftHead);
        var right = ClauseWindow.OfRight(context, match, rightHead);
        return OtherOccasions.ShareDay(context.Left.Tokens, left, context.Right.Tokens, right) == false
            || OtherOccasions.AreOfOtherTrading(context.Left.Tokens, left, context.Right.Tokens, right)
            || OtherOccasions.AreOfOtherPeriods(context.Left.Tokens, left, context.Right.Tokens, right)
            || OtherOccasions.AreOfOthers(context.Left.Tokens, left, new(leftHead, leftHead + leftLength), context.Right.Tokens, right, new(rightHead, rightHead + rightLength));
    }

    /// <summary>"is stepping down", "will stay on": what is announced is as settled as what is done.</summary>
    private static VerbMood Settled(VerbMood mood) => mood == VerbMood.Prospect ? VerbMood.Fact : mood;

    private static bool AreContrary(in ContraryWord left, in ContraryWord right)
    {
        string one = left.Value, other = right.Value;
        return one.Length > 0 && one.Length == other.Length && one[^1] != other[^1] && one.AsSpan(0, one.Length - 1).SequenceEqual(other.AsSpan(0, other.Length - 1));
    }

    private static bool AreAntonyms(JudgingContext context, int left, int right) =>
        context.Right.Tokens.Kinds[right] == TokenKind.Word && ContraryWords.MayHaveAntonym(context.Right.Tokens, right)
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
            foreach (var negation in FactTable<PolarityFact>.Of(reading).In(passage.Index))
            {
                if (negation.ScopeSpan.Overlaps(verb))
                    return true;
            }
        }

        return false;
    }
}

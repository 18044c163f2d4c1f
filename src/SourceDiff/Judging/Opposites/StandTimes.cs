using SourceDiff.Judging.Claims;
using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>Whether two stands are told of one time, one mood and the same share of people, so that both cannot be true.</summary>
internal static class StandTimes
{
    /// <summary>Tokens in which a denial may reach a word though it was not read so.</summary>
    private const int DenialReach = 14;

    public static bool AreOfOne(JudgingContext context, Stand left, Stand right)
    {
        bool isOpen = left.Side == Stand.Open || right.Side == Stand.Open;
        // "Never" is of every time.
        bool isAlways = IsNever(context.Left, left) || IsNever(context.Right, right);
        if ((left.IsShifted != right.IsShifted && !isAlways && ShareDay(context, left, right) != true) || (!isOpen && !left.Term.IsWhole && ((left.IsPartial && !right.IsUniversal) || (right.IsPartial && !left.IsUniversal)) && !ShareNumber(context, left, right)))
            return false;
        if (left.IsShifted && right.IsShifted && !left.Term.IsTopic && (IsOfOtherYear(context.Left, left, context.Right, right) || IsOfOtherYear(context.Right, right, context.Left, left)))
            return false;
        if (left.Term.IsPlan || isOpen)
            return true;
        if (left.Mood != right.Mood && !left.Term.IsTopic && !left.IsUnderWay && !right.IsUnderWay && !IsBroken(left, right) && !IsBroken(right, left))
            return false;
        if (!left.Term.IsTopic && left.Matter < Stand.FirstVerb
            && ((left.IsUniversal && !left.IsOfStory && IsOfOthers(context.Left.Tokens, left, context.Right.Tokens, context.Right.Passages[right.Passage])) || (right.IsUniversal && !right.IsOfStory && IsOfOthers(context.Right.Tokens, right, context.Left.Tokens, context.Left.Passages[left.Passage]))))
            return false;
        return ShareDay(context, left, right) != false
            && !OtherOccasions.AreOfOtherTrading(context.Left.Tokens, left.Clause, context.Right.Tokens, right.Clause)
            && (left.Term.IsTopic || !OtherOccasions.AreOfOtherPeriods(context.Left.Tokens, left.Clause, context.Right.Tokens, right.Clause, onlyYears: !left.MayBeOfThings))
            && !(left.Term.IsState && (OtherOccasions.HasLasted(context.Left.Tokens, left.First, left.End, left.Clause.End) || OtherOccasions.HasLasted(context.Right.Tokens, right.First, right.End, right.Clause.End)))
            && !OtherOccasions.AreOfOthers(context.Left.Tokens, left.Clause, new(left.First, left.End), context.Right.Tokens, right.Clause, new(right.First, right.End));
    }

    /// <summary>"Opened in 1954", "moved in 1978, has been closed since May": the year of the one is not in the other's sentence.</summary>
    private static bool IsOfOtherYear(DocumentReading reading, Stand stand, DocumentReading others, Stand other)
    {
        var sentence = others.Passages[other.Passage];
        for (int i = stand.First; i < stand.Clause.End; i++)
        {
            if (OtherOccasions.IsYear(reading.Tokens, i))
                return others.Tokens.Lemmas[sentence.FirstToken..sentence.EndToken].IndexOf(reading.Tokens.Lemmas[i]) < 0;
        }

        return false;
    }

    /// <summary>"Would not step down", "stepped down": what was said not to come has come.</summary>
    private static bool IsBroken(Stand said, Stand done) => said.Matter < Stand.FirstVerb && said.Mood == VerbMood.Prospect && IsNegated(said) && done.Mood == VerbMood.Fact && !IsNegated(done);

    private static bool IsNever(DocumentReading reading, Stand stand) => IsNegated(stand) && reading.Tokens.Is(stand.CitedFrom, "never");

    /// <summary>"Did not expect the line to open", "had no hope that the line would open": a denial further off may reach what the other document denies.</summary>
    public static bool AreDeniedAlike(JudgingContext context, Stand left, Stand right) =>
        (IsNegated(left) && !IsNegated(right) && IsDeniedToo(context.Right, right)) || (IsNegated(right) && !IsNegated(left) && IsDeniedToo(context.Left, left));

    private static bool IsNegated(Stand stand) => stand.CitedFrom < stand.First;

    /// <summary>"The opposition said the vote was rigged, <i>which the government denies</i>": both are told.</summary>
    private static bool IsDeniedToo(DocumentReading reading, Stand stand) =>
        HasDenialBefore(reading, stand) || DenialsAround.IsDeniedByRelative(reading.Tokens, stand.End - 1, reading.Passages[stand.Passage].EndToken);

    private static bool HasDenialBefore(DocumentReading reading, Stand stand)
    {
        for (int i = Math.Max(reading.Passages[stand.Passage].FirstToken, stand.First - DenialReach); i < stand.First; i++)
        {
            if (reading.Tokens.Has(i, WordTraits.Negation | WordTraits.ImplicitNegation | WordTraits.Denial))
                return true;
        }

        return false;
    }

    private static bool? ShareDay(JudgingContext context, Stand left, Stand right) =>
        OtherOccasions.ShareDay(context.Left.Tokens, left.Clause, context.Right.Tokens, right.Clause);

    /// <summary>"Three teenagers were missing", "the three teenagers were found": of the same ones.</summary>
    private static bool ShareNumber(JudgingContext context, Stand left, Stand right)
    {
        var leftTokens = context.Left.Tokens;
        var rightTokens = context.Right.Tokens;
        for (int i = left.Clause.First; i < left.First; i++)
        {
            if (!IsNumber(leftTokens, i))
                continue;
            for (int j = right.Clause.First; j < right.First; j++)
            {
                if (IsNumber(rightTokens, j) && leftTokens[i].Equals(rightTokens[j], StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    /// <summary>"All but <i>five</i>": it is said of the others.</summary>
    private static bool IsNumber(TokenTable tokens, int token) =>
        (tokens.Kinds[token] == TokenKind.Number || tokens.Has(token, WordTraits.Cardinal)) && !(token > 0 && (tokens.Is(token - 1, "but") || tokens.Is(token - 1, "except")));

    /// <summary>"Nobody on deck was hurt" says nothing of others.</summary>
    private static bool IsOfOthers(TokenTable tokens, Stand stand, TokenTable otherTokens, Passage other)
    {
        for (int i = stand.CitedFrom + 1; i < stand.First; i++)
        {
            if ((PassageMatch.IsContent(tokens, i) || tokens.Is(i, "else")) && (tokens.Classes[i] & (WordClasses.Noun | WordClasses.Adverb)) != 0
                && otherTokens.Lemmas[other.FirstToken..other.EndToken].IndexOf(tokens.Lemmas[i]) < 0)
                return true;
        }

        return false;
    }
}

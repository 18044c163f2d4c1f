using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Opposites;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>
/// Whether one word names two things, by what each is of: "imposed tariffs on <i>steel</i>" and "lifted tariffs on <i>cars</i>". Neither passage may have
/// the other's content, nor may one be a kind of the other. O(passage).
/// </summary>
internal static class ThingContents
{
    /// <summary>Steps up the dictionary's kinds in which one word may stand for the other: "talks with the soldiers", "with the men".</summary>
    private const int KindSteps = 3;

    /// <summary>Whether the things that two verbs are of, each with what follows it, are one word of two contents.</summary>
    public static bool AreOfTwo(JudgingContext context, PassageMatch match, int leftVerb, int leftEnd, int rightVerb, int rightEnd)
    {
        int left = ThingOf(context.Left.Tokens, leftVerb, leftEnd, match.LeftEnd), right = ThingOf(context.Right.Tokens, rightVerb, rightEnd, match.RightEnd);
        return left >= 0 && right >= 0 && WordKinship.AreSame(context.Left.Tokens.Lemmas[left], context.Right.Tokens.Lemmas[right])
            && Differ(context.Left.Tokens, left, new(match.LeftStart, match.LeftEnd), context.Right.Tokens, right, new(match.RightStart, match.RightEnd));
    }

    /// <summary>Whether two nouns have each a content that the words around the other do not have.</summary>
    public static bool Differ(TokenTable left, int leftNoun, ClauseWindow leftWords, TokenTable right, int rightNoun, ClauseWindow rightWords)
    {
        int one = Of(left, leftNoun, leftWords.End), other = one < 0 ? -1 : Of(right, rightNoun, rightWords.End);
        if (other < 0)
            return false;
        int lemma = left.Lemmas[one], otherLemma = right.Lemmas[other];
        return !WordKinship.AreSame(lemma, otherLemma) && right.Lemmas[rightWords.First..rightWords.End].IndexOf(lemma) < 0 && left.Lemmas[leftWords.First..leftWords.End].IndexOf(otherLemma) < 0
            && !WordNet.IsHypernym(lemma, otherLemma, KindSteps) && !WordNet.IsHypernym(otherLemma, lemma, KindSteps);
    }

    /// <summary>The last noun of the words themselves, "began <i>talks</i>", or the head of what follows them; -1 for none.</summary>
    public static int ThingOf(TokenTable tokens, int verb, int end, int limit) =>
        end - verb > 1 && IsThing(tokens, end - 1) ? end - 1 : StandParts.ObjectBehind(tokens, end, limit);

    /// <summary>"Tariffs on <i>steel</i>", "talks with the <i>rebels</i>": what a thing is of; -1 where that is not told, or is a name, which may be another word for the same.</summary>
    private static int Of(TokenTable tokens, int noun, int end)
    {
        int next = noun + 1;
        if (next + 1 >= end || tokens[next] is not ("on" or "with" or "between" or "against" or "about"))
            return -1;
        int content = StandParts.ObjectBehind(tokens, next + 1, end);
        return content >= 0 && IsThing(tokens, content) && !tokens.Has(content, WordTraits.OrganisationNoun | WordTraits.Weekday | WordTraits.RelativeDay | WordTraits.TimeUnit) ? content : -1;
    }

    private static bool IsThing(TokenTable tokens, int token) =>
        tokens.Lemmas[token] >= 0 && (tokens.Classes[token] & WordClasses.Noun) != 0 && (tokens.Shapes[token] & TokenShape.Capitalised) == 0;
}

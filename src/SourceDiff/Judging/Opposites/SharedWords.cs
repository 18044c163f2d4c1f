using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>How far the clauses of two stands share words that are rare in both documents: they tell what the statement is about. O(clause²).</summary>
internal static class SharedWords
{
    /// <summary>A word used more often in a document is what the story is about, not one statement of it.</summary>
    private const int MaxUses = 3;

    /// <summary>A commoner word is met in any story.</summary>
    private const double MinRarity = 0.35;

    private const double InClause = 0.3;

    /// <summary>A word that each document uses once.</summary>
    private const double Unique = 0.45;

    private const double InSentence = 0.15;

    public const double Most = 0.7;

    /// <summary>A sentence longer than this is looked at as far as that on either side.</summary>
    private const int Reach = 30;

    public static double Weigh(JudgingContext context, Stand left, Stand right)
    {
        double sum = 0;
        var leftTokens = context.Left.Tokens;
        var rightTokens = context.Right.Tokens;
        var one = context.Left.Passages[left.FirstPassage];
        var other = context.Right.Passages[right.FirstPassage];
        int leftEnd = Math.Min(context.Left.Passages[left.Passage].EndToken, left.End + Reach), rightFirst = Math.Max(other.FirstToken, right.First - Reach), rightEnd = Math.Min(context.Right.Passages[right.Passage].EndToken, right.End + Reach);
        for (int i = Math.Max(one.FirstToken, left.First - Reach); i < leftEnd && sum < Most; i++)
        {
            bool isOwn = i >= left.First && i < left.End;
            if ((isOwn && (left.End - left.First == 1 || !IsThing(leftTokens, i))) || !Tells(leftTokens, i))
                continue;
            int lemma = leftTokens.Lemmas[i];
            int found = rightTokens.Lemmas[rightFirst..rightEnd].IndexOf(lemma);
            if (found < 0 || (!isOwn && rightFirst + found >= right.First && rightFirst + found < right.End && (right.End - right.First == 1 || !IsThing(rightTokens, rightFirst + found))) || Rarity.Of(lemma) <= MinRarity)
                continue;
            bool isNoun = IsNominal(leftTokens, i), isOtherNoun = IsNominal(rightTokens, rightFirst + found);
            if ((!isNoun && !isOtherNoun) || (!isNoun && !IsVerb(leftTokens, i)) || (!isOtherNoun && !IsVerb(rightTokens, rightFirst + found)))
                continue;
            int leftUses = leftTokens.Lemmas.Count(lemma), rightUses = rightTokens.Lemmas.Count(lemma);
            if (leftUses > MaxUses || rightUses > MaxUses)
                continue;
            bool near = isOwn || left.Clause.Contains(i) && right.Clause.Contains(rightFirst + found);
            sum += !near ? InSentence : leftUses == 1 && rightUses == 1 ? Unique : InClause;
        }

        return Math.Min(Most, sum);
    }

    /// <summary>Whether the sentences of two stands have no more in common than whom they name: neither a thing nor a deed. O(sentence²).</summary>
    public static bool ShareNone(JudgingContext context, Stand left, Stand right)
    {
        var (leftTokens, rightTokens) = (context.Left.Tokens, context.Right.Tokens);
        int leftEnd = Math.Min(context.Left.Passages[left.Passage].EndToken, left.End + Reach);
        int rightFirst = Math.Max(context.Right.Passages[right.FirstPassage].FirstToken, right.First - Reach), rightEnd = Math.Min(context.Right.Passages[right.Passage].EndToken, right.End + Reach);
        for (int i = Math.Max(context.Left.Passages[left.FirstPassage].FirstToken, left.First - Reach); i < leftEnd; i++)
        {
            bool isSaid = leftTokens.Kinds[i] == TokenKind.Word && leftTokens.IsContent(i) && leftTokens.Lemmas[i] >= 0
                && !leftTokens.Has(i, WordTraits.SpeechVerb | WordTraits.PersonTitle | WordTraits.Role | WordTraits.Weekday | WordTraits.Month) && (leftTokens.Shapes[i] & TokenShape.Capitalised) == 0;
            if (isSaid && rightTokens.Lemmas[rightFirst..rightEnd].IndexOf(leftTokens.Lemmas[i]) >= 0)
                return false;
        }

        return true;
    }

    /// <summary>"The <i>alarm</i> went off", "the <i>alarm</i> stayed silent": a noun of the words themselves is what they are said of.</summary>
    private static bool IsThing(TokenTable tokens, int token) => (tokens.Classes[token] & (WordClasses.Noun | WordClasses.Verb)) == WordClasses.Noun || (token > 0 && (tokens.Has(token - 1, WordTraits.Determiner | WordTraits.Possessive) || (tokens.Shapes[token - 1] & TokenShape.Clitic) != 0));

    /// <summary>Nouns, names and numbers tell what is spoken of; days and verbs do not, but where the other document has a noun of the same stem ("marched", "the march").</summary>
    private static bool Tells(TokenTable tokens, int token) =>
        PassageMatch.IsContent(tokens, token) && tokens.Kinds[token] == TokenKind.Word && !tokens.Has(token, WordTraits.Weekday | WordTraits.Month | WordTraits.SpeechVerb | WordTraits.TimeUnit | WordTraits.PersonTitle | WordTraits.RelativeDay);

    private static bool IsVerb(TokenTable tokens, int token) => (tokens.Classes[token] & WordClasses.Verb) != 0;

    private static bool IsNominal(TokenTable tokens, int token) =>
        (tokens.Classes[token] & (WordClasses.Noun | WordClasses.Unknown)) != 0 || (tokens.Shapes[token] & TokenShape.Capitalised) != 0;
}

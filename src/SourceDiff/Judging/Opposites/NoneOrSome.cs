using SourceDiff.Judging.Claims;
using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>
/// Holds "the ship had no armed guards" against "four armed guards fired": a thing of which one document says that there was none, and the
/// other that there was one. The one that denies it must not tell of it itself, nor the other deny it, and they must report one story.
/// O(denials × tokens), denials few, tokens searched by vector.
/// </summary>
internal static class NoneOrSome
{
    private const double Gate = 0.6;

    /// <summary>A thing that the documents name this seldom is one thing.</summary>
    private const int MaxUses = 3;

    private const double Unique = 0.3;

    private const double SameModifier = 0.3;

    private const double OtherModifier = 0.15;

    private const double Aligned = 0.3;

    /// <summary>Words that sentences far apart must share, the thing itself among them.</summary>
    private const int MinMatched = 3;

    private const double OneStory = 0.15;

    private const int StoryAlignments = 3;

    /// <summary>Tokens before a noun in which a negation still reaches it over the commas of a list.</summary>
    private const int ListReach = 10;

    /// <summary>"No move", "no say": of commoner words the verb means something else.</summary>
    private const double MinDerivedRarity = 0.4;

    /// <summary>Uses of the word looked at in the other document.</summary>
    private const int MaxOccurrences = 8;

    public static void Judge(JudgingContext context, Rule rule)
    {
        foreach (var denial in DenialTable.Of(context.Left).All)
            Judge(context, rule, context.Left, denial, context.Right, isLeft: true);
        foreach (var denial in DenialTable.Of(context.Right).All)
            Judge(context, rule, context.Right, denial, context.Left, isLeft: false);
    }

    private static void Judge(JudgingContext context, Rule rule, DocumentReading own, Denial denial, DocumentReading others, bool isLeft)
    {
        int lemma = own.Tokens.Lemmas[denial.Noun];
        if (Denies(others, lemma) || Asserts(own, denial, lemma))
            return;
        var best = Find(context, own, denial, others, lemma, isLeft, isVerb: false);
        if (best.Passage < 0 && Rarity.Of(lemma) > MinDerivedRarity)
        {
            foreach (int verb in WordNet.Derived(lemma))
            {
                if (best.Passage < 0 && others.Tokens.Lemmas.IndexOf(verb) >= 0)
                    best = Find(context, own, denial, others, verb, isLeft, isVerb: true);
            }
        }

        if (best.Passage >= 0)
            Report(context, rule, own, denial, others, best.Token, best.Passage, isLeft, best.Strength);
    }

    /// <summary>Where the other document tells of it most surely; the passage is -1 when it does not.</summary>
    private static (int Token, int Passage, double Strength) Find(JudgingContext context, DocumentReading own, Denial denial, DocumentReading others, int lemma, bool isLeft, bool isVerb)
    {
        var best = (Token: -1, Passage: -1, Strength: Gate);
        var lemmas = others.Tokens.Lemmas;
        for (int i = lemmas.IndexOf(lemma), seen = 0; i >= 0 && seen < MaxOccurrences; i = Next(lemmas, lemma, i), seen++)
        {
            int passage = PassageOf(others, i);
            if (passage < 0 || !(isVerb ? IsDone(others, passage, i) : IsAsserted(others, passage, i)))
                continue;
            double strength = Weigh(context, own, denial, others, i, passage, isLeft);
            if (strength > best.Strength)
                best = (i, passage, strength);
        }

        return best;
    }

    /// <summary>"The tickets were <i>refunded</i>": said as a fact by a verb, where the other says "no refund".</summary>
    private static bool IsDone(DocumentReading reading, int passage, int token)
    {
        var tokens = reading.Tokens;
        var held = reading.Passages[passage];
        return held.IsContent && !tokens.Is(held.EndToken - 1, "?") && (tokens.Classes[token] & WordClasses.Past) != 0 && !DenialTable.IsNegated(reading, passage, token) && IsEvent(reading, passage, token)
            && VerbMoods.Of(tokens, token, held.FirstToken) == VerbMood.Fact && IsStated(tokens, held, token, token);
    }

    private static bool IsEvent(DocumentReading reading, int passage, int token)
    {
        foreach (var fact in reading.FactsOf(passage))
        {
            if (fact is EventFact { IsNominal: false } happening && happening.PredicateSpan.Contains(reading.Tokens.Starts[token]))
                return true;
        }

        return false;
    }

    private static int Next(ReadOnlySpan<int> lemmas, int lemma, int after)
    {
        int next = lemmas[(after + 1)..].IndexOf(lemma);
        return next < 0 ? -1 : after + 1 + next;
    }

    private static bool Denies(DocumentReading reading, int lemma)
    {
        foreach (var denial in DenialTable.Of(reading).All)
        {
            if (reading.Tokens.Lemmas[denial.Noun] == lemma)
                return true;
        }

        return false;
    }

    /// <summary>Whether the document that denies it tells of one, too: then it means another, or reports both sides.</summary>
    private static bool Asserts(DocumentReading own, Denial denial, int lemma)
    {
        var lemmas = own.Tokens.Lemmas;
        for (int i = lemmas.IndexOf(lemma), seen = 0; i >= 0 && seen < MaxOccurrences; i = Next(lemmas, lemma, i), seen++)
        {
            if (i != denial.Noun && PassageOf(own, i) is >= 0 and var passage && IsAsserted(own, passage, i))
                return true;
        }

        return false;
    }

    /// <summary>Whether the noun at <paramref name="token"/> is said to be there: with "a" or a number, or bare, in a clause that states a fact.</summary>
    private static bool IsAsserted(DocumentReading reading, int passage, int token)
    {
        var tokens = reading.Tokens;
        var held = reading.Passages[passage];
        if (!held.IsContent || tokens.Is(held.EndToken - 1, "?") || (tokens.Classes[token] & WordClasses.Noun) == 0 || DenialTable.IsNegated(reading, passage, token))
            return false;
        // "Guard duty": the first noun of a compound is another thing.
        int next = token + 1;
        if (next < held.EndToken && tokens.Kinds[next] == TokenKind.Word && (tokens.Classes[next] & (WordClasses.Noun | WordClasses.Past)) == WordClasses.Noun && !tokens.Has(next, WordTraits.Function))
            return false;
        int first = token;
        bool some = false, definite = false;
        while (first > held.FirstToken && token - first < 5)
        {
            int i = first - 1;
            definite |= tokens.Is(i, "zero") || tokens.Has(i, WordTraits.Possessive) || tokens.Is(i, "the") || tokens.Is(i, "this") || tokens.Is(i, "that") || (tokens.Shapes[i] & TokenShape.Clitic) != 0;
            some |= tokens.Is(i, "a") || tokens.Is(i, "an") || tokens.Is(i, "some") || tokens.Is(i, "several") || tokens.Kinds[i] == TokenKind.Number || tokens.Has(i, WordTraits.Cardinal | WordTraits.VagueAmount);
            if (definite || some || (tokens.Kinds[i] != TokenKind.Dash && (!PassageMatch.IsContent(tokens, i) || (tokens.Classes[i] & (WordClasses.Noun | WordClasses.Adjective | WordClasses.Past)) == 0)))
                break;
            first = i;
        }

        bool bare = (tokens.Classes[token] & WordClasses.Plural) != 0 && (first == held.FirstToken || (tokens.Kinds[first - 1] == TokenKind.Word && !tokens.Has(first - 1, WordTraits.Preposition)));
        if (definite || (!some && !bare))
            return false;
        return IsStated(tokens, held, token, first);
    }

    /// <summary>Whether the clause states a fact: nothing asked, possible, denied, aimed at or of another time.</summary>
    private static bool IsStated(TokenTable tokens, Passage held, int token, int first)
    {
        var clause = ClauseWindow.Around(tokens, token, token + 1, held.FirstToken, held.EndToken);
        for (int i = Math.Max(held.FirstToken, clause.First - 2); i < clause.End; i++)
        {
            if (StatementWords.Is(tokens.Forms[i], StatementKinds.Open) || (tokens.Has(i, WordTraits.Modal) && !tokens.Is(i, "will")) || tokens.Has(i, WordTraits.Negation | WordTraits.Denial) || StatementWords.Is(tokens.Forms[i], StatementKinds.Shifted)
                || (tokens.Is(i, "to") && i + 1 < clause.End && (tokens.Classes[i + 1] & WordClasses.Verb) != 0 && i < token) || tokens.Is(i, "for") && i == first - 2)
                return false;
        }

        return !IsListedUnder(tokens, held, clause.First, token);
    }

    /// <summary>"Did not have a salary, a <i>title</i> or an office": denied with the first of a list.</summary>
    private static bool IsListedUnder(TokenTable tokens, Passage passage, int clause, int token)
    {
        for (int i = clause - 1; i >= Math.Max(passage.FirstToken, token - ListReach); i--)
        {
            if (tokens.Has(i, WordTraits.Negation | WordTraits.Denial))
                return true;
        }

        return false;
    }

    private static double Weigh(JudgingContext context, DocumentReading own, Denial denial, DocumentReading others, int token, int passage, bool isLeft)
    {
        int lemma = own.Tokens.Lemmas[denial.Noun];
        double strength = Rarity.Of(lemma) * 0.5;
        if (own.Tokens.Lemmas.Count(lemma) <= MaxUses && others.Tokens.Lemmas.Count(lemma) <= MaxUses)
            strength += Unique * Rarity.Of(lemma);
        double modifier = Modifier(own.Tokens, denial.Noun, others.Tokens, token);
        strength += modifier;
        var match = isLeft ? context.MatchOf(denial.Passage, passage) : context.MatchOf(passage, denial.Passage);
        // One word is met in many statements.
        if (match.Alignment is null && modifier <= 0 && match.Matched < MinMatched)
            return 0;
        strength += match.Alignment is not null ? Aligned : 0.1 * Math.Min(3, Math.Max(0, match.Matched - 1));
        return strength + (context.Alignments.Length >= StoryAlignments ? OneStory : 0) - (denial.IsWide ? 0.05 : 0);
    }

    /// <summary>"Armed guards", "private guards": the word right before, where both have one.</summary>
    private static double Modifier(TokenTable own, int noun, TokenTable others, int other)
    {
        bool one = noun > 0 && PassageMatch.IsContent(own, noun - 1) && (own.Classes[noun - 1] & (WordClasses.Adjective | WordClasses.Noun | WordClasses.Past)) != 0;
        bool two = other > 0 && PassageMatch.IsContent(others, other - 1) && (others.Classes[other - 1] & (WordClasses.Adjective | WordClasses.Noun | WordClasses.Past)) != 0 && others.Kinds[other - 1] == TokenKind.Word;
        return !one ? 0 : two && WordKinship.AreSame(own.Lemmas[noun - 1], others.Lemmas[other - 1]) ? SameModifier : -OtherModifier;
    }

    private static int PassageOf(DocumentReading reading, int token)
    {
        int low = 0, high = reading.Passages.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            var passage = reading.Passages[middle];
            if (token < passage.FirstToken)
                high = middle - 1;
            else if (token >= passage.EndToken)
                low = middle + 1;
            else
                return middle;
        }

        return -1;
    }

    private static void Report(JudgingContext context, Rule rule, DocumentReading own, Denial denial, DocumentReading others, int token, int passage, bool isLeft, double strength)
    {
        var denied = own.Tokens.SpanOf(denial.Cue, denial.Noun + 1);
        var told = others.Tokens.SpanOf(token);
        foreach (var verdict in context.Verdicts)
        {
            if (verdict.Relation is Relation.Conflicts or Relation.Supersedes && own.Passages[denial.Passage].Span.Overlaps((isLeft ? verdict.Left : verdict.Right).Span) && others.Passages[passage].Span.Overlaps((isLeft ? verdict.Right : verdict.Left).Span)
                && verdict.Rule.Aspect is Aspect.Event or Aspect.Polarity or Aspect.Quantity)
                return;
        }

        var one = new VerdictSide(denied, Wording.Of(own, denied));
        var other = new VerdictSide(told, Wording.Of(others, told));
        string words = Wording.Quote(own, denied), tells = Wording.Quote(others, told);
        context.Report(new Verdict(rule, Relation.Conflicts, isLeft ? one : other, isLeft ? other : one, Calibration.Discrepancy(Math.Min(1, strength), Gate - 0.1),
            $"One says that there was none, the other tells of it: {(isLeft ? words : tells)} and {(isLeft ? tells : words)}.")
        {
            Subject = own.Tokens[denial.Noun].ToString(),
        });
    }
}

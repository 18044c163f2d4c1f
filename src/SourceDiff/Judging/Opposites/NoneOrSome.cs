using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon;
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

    /// <summary>Denied of the whole story, so that no second word has to say which.</summary>
    private const double OfStory = 0.2;

    /// <summary>Steps up the dictionary's kinds from "squall" to "wind".</summary>
    private const int KindSteps = 2;

    private const int StoryAlignments = 3;

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

        if (best.Passage < 0 && denial.IsOfStory && Rarity.Of(lemma) > MinDerivedRarity)
            best = FindKind(context, own, denial, others, lemma, isLeft);
        if (best.Passage >= 0)
            Report(context, rule, own, denial, others, best.Token, best.Passage, isLeft, best.Strength);
    }

    /// <summary>Where the other document tells of it most surely; the passage is -1 when it does not.</summary>
    private static (int Token, int Passage, double Strength) Find(JudgingContext context, DocumentReading own, Denial denial, DocumentReading others, int lemma, bool isLeft, bool isVerb)
    {
        var best = (Token: -1, Passage: -1, Strength: Gate);
        var lemmas = others.Tokens.Lemmas;
        bool prospect = denial.Cue > 1 && (own.Tokens.Is(denial.Cue - 2, "would") || own.Tokens.Is(denial.Cue - 2, "will"));
        for (int i = lemmas.IndexOf(lemma), seen = 0; i >= 0 && seen < MaxOccurrences; i = Next(lemmas, lemma, i), seen++)
        {
            int passage = others.PassageAt(i);
            if (passage < 0 || !(isVerb ? AssertedThings.AreDone(others, passage, i) : AssertedThings.AreNamed(others, passage, i, prospect)))
                continue;
            double strength = Weigh(context, own, denial, others, i, passage, isLeft);
            if (strength > best.Strength)
                best = (i, passage, strength);
        }

        return best;
    }

    /// <summary>"There was no wind", "a sudden squall": a kind of what is denied. O(nouns).</summary>
    private static (int Token, int Passage, double Strength) FindKind(JudgingContext context, DocumentReading own, Denial denial, DocumentReading others, int lemma, bool isLeft)
    {
        var tokens = others.Tokens;
        foreach (var passage in others.Passages)
        {
            for (int i = passage.FirstToken; i < passage.EndToken; i++)
            {
                if ((tokens.Classes[i] & WordClasses.Noun) != 0 && (tokens.Shapes[i] & TokenShape.Capitalised) == 0 && Rarity.Of(tokens.Lemmas[i]) > MinDerivedRarity
                    && WordNet.IsHypernym(lemma, tokens.Lemmas[i], KindSteps) && AssertedThings.AreNamed(others, passage.Index, i)
                    && Weigh(context, own, denial, others, i, passage.Index, isLeft) is var strength && strength > Gate)
                    return (i, passage.Index, strength);
            }
        }

        return (-1, -1, Gate);
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
            if (i != denial.Noun && own.PassageAt(i) is >= 0 and var passage && AssertedThings.AreNamed(own, passage, i))
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
        bool all = denial.IsOfStory && context.Story.IsOne;
        if (match.Alignment is null && modifier <= 0 && match.Matched < MinMatched && !all)
            return 0;
        strength += all ? OfStory : 0;
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
        context.Report(new Verdict(rule, Relation.Conflicts, isLeft ? one : other, isLeft ? other : one, Calibration.Stand((Math.Min(1, strength) - Gate + 0.1) / (1.1 - Gate)),
            $"One says that there was none, the other tells of it: {(isLeft ? words : tells)} and {(isLeft ? tells : words)}.")
        {
            Subject = own.Tokens[denial.Noun].ToString(),
        });
    }
}

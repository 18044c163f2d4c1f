using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>
/// Finds what the words of a stand are said of where they are no verb with parts of its own: "the <i>runway</i> remained closed", "the
/// <i>alarm</i> in the jewel room never sounded". By word classes; O(clause).
/// </summary>
internal static class StandParts
{
    /// <summary>Tokens beside a head in which it is told of what kind it is.</summary>
    private const int BesideReach = 4;

    /// <summary>The head of the noun phrase right before the words at <paramref name="index"/> and the verbs that link the two; -1 when there is none.</summary>
    public static int SubjectBefore(TokenTable tokens, int index, int first)
    {
        int end = index;
        // "The pilot was a novice".
        if (end - 1 > first && tokens.Has(end - 1, WordTraits.Determiner) && StatementWords.Is(tokens.Forms[end - 2], StatementKinds.Linking))
            end--;
        while (end > first && IsLink(tokens, end - 1))
            end--;
        int start = end;
        while (start > first && IsNominal(tokens, start - 1))
            start--;
        // "Frozen beneath a glacier": taken up by a word before.
        if (start > first && start < end && tokens.Has(start, WordTraits.Preposition) && tokens.Kinds[start - 1] == TokenKind.Word && !tokens.Has(start - 1, WordTraits.Function))
            return -1;
        return HeadIn(tokens, start, end);
    }

    /// <summary>The personal pronoun right before the words at <paramref name="index"/> and the verbs that link the two; -1 when there is none.</summary>
    public static int PronounBefore(TokenTable tokens, int index, int first)
    {
        int end = index;
        while (end > first && IsLink(tokens, end - 1))
            end--;
        return end > first && Antecedents.IsPersonal(tokens, end - 1) ? end - 1 : -1;
    }

    /// <summary>The head of the noun phrase at <paramref name="first"/>; -1 for none.</summary>
    public static int ObjectBehind(TokenTable tokens, int first, int end)
    {
        int head = -1;
        for (int i = first; i < end; i++)
        {
            if (head < 0 && tokens.Has(i, WordTraits.Determiner | WordTraits.Possessive))
                continue;
            if (tokens.Kinds[i] != TokenKind.Word || tokens.Has(i, WordTraits.Function) || (tokens.Classes[i] & (WordClasses.Noun | WordClasses.Adjective | WordClasses.Unknown)) == 0)
                break;
            head = (tokens.Classes[i] & WordClasses.Noun) != 0 ? i : head;
        }

        return head;
    }

    /// <summary>The "it" or "they" right before the words at <paramref name="index"/> and the verbs that link the two; -1 when there is none.</summary>
    public static int SpeakerBefore(TokenTable tokens, int index, int first)
    {
        int end = index;
        while (end > first && IsLink(tokens, end - 1))
            end--;
        return end > first && (tokens.Is(end - 1, "it") || tokens.Is(end - 1, "they")) ? end - 1 : -1;
    }

    /// <summary>The head of a participant: "road" of "the only road into the valley"; -1 when it has none.</summary>
    public static int HeadOf(TokenTable tokens, TextSpan words)
    {
        if (words.IsEmpty)
            return -1;
        var (first, end) = SlotSimilarity.Tokens(tokens, words);
        return HeadIn(tokens, first, end) is >= 0 and var head ? head : WordKinship.Head(tokens, words);
    }

    /// <summary>"Train services", "the trains": whether a word stands beside a head, in the clause of its stand; the head may stand before it: "Baker, aged 40, …, <i>resigned</i>".</summary>
    public static bool IsBeside(TokenTable tokens, Stand stand, int head, int lemma)
    {
        int first = Math.Max(Math.Min(stand.Clause.First, head), head - BesideReach);
        return tokens.Lemmas[first..Math.Min(Math.Max(stand.Clause.End, head + 1), head + BesideReach)].IndexOf(lemma) >= 0;
    }

    /// <summary>The last noun before the first preposition behind one.</summary>
    private static int HeadIn(TokenTable tokens, int start, int end)
    {
        int head = -1;
        for (int i = start; i < end; i++)
        {
            if (tokens.Has(i, WordTraits.Preposition))
            {
                if (head >= 0)
                    break;
                continue;
            }

            if (PassageMatch.IsContent(tokens, i) && tokens.Kinds[i] == TokenKind.Word && (tokens.Classes[i] & (WordClasses.Noun | WordClasses.Unknown)) != 0)
                head = i;
        }

        return head;
    }

    /// <summary>Auxiliaries, negations, adverbs and verbs such as "remain" stand between a thing and what is said of it.</summary>
    public static bool IsLink(TokenTable tokens, int token) =>
        tokens.Kinds[token] == TokenKind.Word && (tokens.Has(token, WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Negation | WordTraits.VerbAdverb)
            || (tokens.Shapes[token] & TokenShape.Clitic) != 0 || tokens.Is(token, "to") || tokens.Is(token, "again")
            || (tokens.Classes[token] & (WordClasses.Adverb | WordClasses.Noun | WordClasses.Adjective | WordClasses.Verb)) == WordClasses.Adverb
            || (tokens.Has(token, WordTraits.SpeechVerb) && token > 0 && tokens.Has(token - 1, WordTraits.Auxiliary))
            || StatementWords.Is(tokens.Forms[token], StatementKinds.Linking));

    private static bool IsNominal(TokenTable tokens, int token)
    {
        if (tokens.Kinds[token] == TokenKind.Number || tokens.Has(token, WordTraits.Determiner | WordTraits.Possessive | WordTraits.Preposition | WordTraits.Cardinal))
            return true;
        if (tokens.Kinds[token] == TokenKind.Dash)
            return (tokens.Shapes[token] & TokenShape.SpaceBefore) == 0;
        if (tokens.Kinds[token] != TokenKind.Word || tokens.Has(token, WordTraits.Function) || tokens.Has(token, WordTraits.Weekday | WordTraits.RelativeDay))
            return (tokens.Shapes[token] & TokenShape.Clitic) != 0;
        return (tokens.Shapes[token] & TokenShape.Capitalised) != 0
            || ((tokens.Classes[token] & (WordClasses.Noun | WordClasses.Adjective | WordClasses.Unknown)) != 0 && (tokens.Classes[token] & (WordClasses.Past | WordClasses.Noun)) != WordClasses.Past);
    }
}

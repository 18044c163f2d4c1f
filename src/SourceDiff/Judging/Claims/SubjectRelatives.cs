using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Names;
using SourceDiff.Judging.Opposites;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>
/// Whether of two verbs one is of somebody and the other of somebody beside him: "Brandt did not resign" and "<i>Brandt's deputy</i> resigned", "the boy was
/// conscious" and "<i>his father</i> was unconscious". By the subjects before them. O(clause + facts of the passage).
/// </summary>
internal static class SubjectRelatives
{
    private const WordTraits Bearer = WordTraits.Kinship | WordTraits.Role | WordTraits.PersonNoun;

    public static bool Are(JudgingContext context, PassageMatch match, int left, int right) =>
        Are(context, new(match.LeftSide.Passages[0].Index, match.LeftSide.Passages[^1].Index), left, new(match.RightSide.Passages[0].Index, match.RightSide.Passages[^1].Index), right);

    /// <summary>Whether the words that begin at two tokens, each in its sentence, are of somebody and of somebody beside him.</summary>
    public static bool Are(JudgingContext context, Sentences leftSentences, int left, Sentences rightSentences, int right)
    {
        int one = SubjectOf(context.Left, leftSentences, left), other = one < 0 ? -1 : SubjectOf(context.Right, rightSentences, right);
        return other >= 0
            && (IsBeside(context.Left, leftSentences, one, context.Right, rightSentences, other, context.Entities.LeftOf) || IsBeside(context.Right, rightSentences, other, context.Left, leftSentences, one, context.Entities.RightOf));
    }

    private static int SubjectOf(DocumentReading reading, Sentences sentences, int verb) =>
        StandParts.SubjectBefore(reading.Tokens, verb, ClauseWindow.Around(reading.Tokens, verb, verb + 1, reading.Passages[sentences.First].FirstToken, verb + 1).First);

    /// <summary>Whether the subject at <paramref name="head"/> is told to be of the one at <paramref name="other"/>.</summary>
    private static bool IsBeside(DocumentReading reading, Sentences sentences, int head, DocumentReading others, Sentences otherSentences, int other, Func<int, int> counterpart)
    {
        var tokens = reading.Tokens;
        var otherTokens = others.Tokens;
        if (head == 0 || !tokens.Has(head, Bearer) || (tokens.Shapes[head] & TokenShape.Capitalised) != 0)
            return false;
        bool isPronoun = tokens.Is(head - 1, "his") || tokens.Is(head - 1, "her");
        if (NamedAt(others, otherSentences, other) is { } named)
            return counterpart(named.Entity.Index) is >= 0 and var owner && (isPronoun ? IsNamed(reading, sentences, owner) : head > 1 && tokens.Is(head - 1, "'s") && NamedAt(reading, sentences, head - 2)?.Entity.Index == owner);
        if (!isPronoun || other == 0 || !tokens.Has(head, WordTraits.Kinship) || WordKinship.AreSame(tokens.Lemmas[head], otherTokens.Lemmas[other]))
            return false;
        // "His father", "her deputy".
        return otherTokens.Has(other - 1, WordTraits.Possessive) ? otherTokens.Has(other, WordTraits.Kinship | WordTraits.Role)
            : otherTokens.Has(other - 1, WordTraits.Determiner) && otherTokens.Has(other, WordTraits.PersonNoun | WordTraits.Kinship);
    }

    private static NameFact? NamedAt(DocumentReading reading, Sentences sentences, int token)
    {
        for (int i = sentences.First; i <= sentences.Last; i++)
        {
            if (token >= reading.Passages[i].FirstToken && token < reading.Passages[i].EndToken)
                return NamesAt.End(reading, i, token);
        }

        return null;
    }

    /// <summary>Whether the sentence or the one before it names somebody of whom "his" or "her" may tell.</summary>
    private static bool IsNamed(DocumentReading reading, Sentences sentences, int entity)
    {
        for (int passage = Math.Max(0, sentences.First - 1); passage <= sentences.Last; passage++)
        {
            foreach (var fact in reading.FactsOf(passage))
            {
                if (fact is NameFact name && name.Entity.Index == entity)
                    return true;
            }
        }

        return false;
    }

    /// <summary>The passages that a sentence runs through, by their places in the document; both are part of it.</summary>
    internal readonly record struct Sentences(int First, int Last);
}

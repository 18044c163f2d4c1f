using System.Collections.Immutable;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Kinds;

/// <summary>
/// Finds kinds of which a story has but one in such a clause, wherever the documents tell it: "broke her wrist", "a fractured collarbone".
/// Each document knows one of them alone, they tell one story, and the sentences are not of two people. O(mentions²), which are few.
/// </summary>
internal static class SlotComparison
{
    /// <summary>Told of open pairs, invented and real: 6 of 8 right.</summary>
    private const double Confidence = 0.6;

    public static void Judge(JudgingContext context, KindMentions left, KindMentions right, Rule thing, Rule place)
    {
        if (left.Slots.Count == 0 || right.Slots.Count == 0 || !(context.Story.IsOne || context.Story.BeginsAlike))
            return;
        for (int i = 0; i < left.Slots.Count; i++)
        {
            var one = left.Slots[i];
            // Of each class the first mention of either document.
            if (!IsFirst(left, i) || !IsOnly(left, one))
                continue;
            foreach (var other in right.Slots)
            {
                if (other.Class != one.Class)
                    continue;
                if (other.Kind != one.Kind && IsOnly(right, other) && !left.Names(other) && !right.Names(one) && !AreOfOthers(context, one.Passage, other.Passage) && !context.IsTold(one.First, other.First))
                    Report(context, left, one, right, other, one.Sort == KindSort.Place ? place : thing);
                break;
            }
        }
    }

    private static bool IsFirst(KindMentions mentions, int index)
    {
        for (int i = 0; i < index; i++)
        {
            if (mentions.Slots[i].Class == mentions.Slots[index].Class)
                return false;
        }

        return true;
    }

    private static bool IsOnly(KindMentions mentions, KindMention told)
    {
        foreach (var other in mentions.Slots)
        {
            if (other.Class == told.Class && other.Kind != told.Kind)
                return false;
        }

        return true;
    }

    /// <summary>Whether both sentences name people, and nobody is the same.</summary>
    private static bool AreOfOthers(JudgingContext context, int left, int right)
    {
        bool any = false;
        foreach (var fact in context.Left.FactsOf(left))
        {
            if (SideComparison.PersonOf(context.Left, fact) is not (>= 0 and var one))
                continue;
            foreach (var otherFact in context.Right.FactsOf(right))
            {
                if (SideComparison.PersonOf(context.Right, otherFact) is not (>= 0 and var other))
                    continue;
                if (context.Entities.RightOf(one) == other)
                    return false;
                any |= context.Left.Entities[one].Kind == EntityKind.Person && context.Right.Entities[other].Kind == EntityKind.Person;
            }
        }

        return any;
    }

    private static void Report(JudgingContext context, KindMentions left, KindMention one, KindMentions right, KindMention other, Rule rule)
    {
        var words = context.Left.Tokens.SpanOf(one.First, one.End);
        var others = context.Right.Tokens.SpanOf(other.First, other.End);
        context.Report(new Verdict(rule, Relation.Conflicts, Side(context.Left, left, one, words), Side(context.Right, right, other, others), Confidence,
            $"Each tells of another kind: {Wording.Quote(context.Left, words)} and {Wording.Quote(context.Right, others)}."));
    }

    private static VerdictSide Side(DocumentReading reading, KindMentions mentions, KindMention told, TextSpan words)
    {
        var again = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var mention in mentions.Slots)
        {
            if (mention.Class == told.Class)
                again.Add(reading.Tokens.SpanOf(mention.First, mention.End));
        }

        return new VerdictSide(words, Wording.Of(reading, words)) { Mentions = again.ToImmutable() };
    }
}

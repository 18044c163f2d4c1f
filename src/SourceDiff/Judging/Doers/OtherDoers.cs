using SourceDiff.Judging.Kinds;
using SourceDiff.Judging.Names;
using SourceDiff.Model;

namespace SourceDiff.Judging.Doers;

/// <summary>Tells whether two doers are two: two people, two bodies, or two kinds of people. O(facts of the two passages).</summary>
internal static class OtherDoers
{
    public static bool Are(JudgingContext context, Doing left, Doing right)
    {
        if (left.Name is not { } one || right.Name is not { } other)
            return left.Name is null && right.Name is null && AreOtherKinds(context, left, right);
        var entities = context.Entities;
        bool person = one.Entity.Kind == EntityKind.Person;
        return one.Entity.Kind == other.Entity.Kind && (person || (left.Class.IsOfBodies && one.Entity.Kind == EntityKind.Organisation) || (one.Entity.Kind == EntityKind.Unknown && context.AreAligned(left.Event.Passage, right.Event.Passage)))
            && entities.RightOf(one.Entity.Index) != other.Entity.Index
            && NameComparison.Of(entities.Left.Form(one.Entity.Index), entities.Right.Form(other.Entity.Index)).Likeness == NameLikeness.Different
            && !IsNamed(context.Right, right, entities.RightOf(one.Entity.Index)) && !IsNamed(context.Left, left, entities.LeftOf(other.Entity.Index));
    }

    /// <summary>"A jogger", "a fisherman": two kinds of one class, neither known to the other document.</summary>
    private static bool AreOtherKinds(JudgingContext context, Doing left, Doing right)
    {
        var lefts = KindMentions.Of(context.Left);
        var rights = KindMentions.Of(context.Right);
        foreach (var one in lefts.In(left.Event.Passage))
        {
            if (!left.Doer.Contains(context.Left.Tokens.Starts[one.First]) || rights.Names(one))
                continue;
            foreach (var other in rights.In(right.Event.Passage))
            {
                if (right.Doer.Contains(context.Right.Tokens.Starts[other.First]) && other.Class == one.Class && !lefts.Names(other))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Named in one breath with the doer by the other document: "by Brandt and Moreau".</summary>
    private static bool IsNamed(DocumentReading reading, Doing doing, int entity)
    {
        if (entity < 0)
            return false;
        foreach (var fact in reading.FactsOf(doing.Event.Passage))
        {
            if (fact is NameFact name && name.Entity.Index == entity
                && (doing.Event.AgentSpan.Contains(name.Span.Start) || IsJoined(reading.Tokens, reading.Tokens.IndexAt(name.Span.Start))))
                return true;
        }

        return false;
    }

    private static bool IsJoined(TokenTable tokens, int name) => name >= 1 && tokens[name - 1] is "and" or "with" or "&";
}

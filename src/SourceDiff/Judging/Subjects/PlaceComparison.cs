using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Subjects;

/// <summary>
/// Tells values of two places apart: "48 percent <i>in Brannock</i>", "46 percent <i>in Orlen</i>", where both reports know both; and a share or a sum of
/// one place, "<i>in Orlen alone</i>", from one told of no place. O(facts of the passages).
/// </summary>
internal static class PlaceComparison
{
    public const string Reason = "values of two places";

    public static bool AreOfTwo(JudgingContext context, ValueMention left, ValueMention right)
    {
        if (!Scoped.IsScoped(left) || !Scoped.IsScoped(right))
            return false;
        int one = PlaceOf(context.Left, left), other = PlaceOf(context.Right, right);
        if (one >= 0 && other >= 0)
            return AreKnownApart(context, left, one, right, other);
        if (!IsOneSided(left) || !IsOneSided(right))
            return false;
        return (one >= 0 && IsOneOfMany(context.Left, context.LeftValues, left, one, context.Right, context.RightValues, right, context.Entities.RightOf(one)))
            || (other >= 0 && IsOneOfMany(context.Right, context.RightValues, right, other, context.Left, context.LeftValues, left, context.Entities.LeftOf(other)));
    }

    /// <summary>Whether a place on one side says enough; of a bare number, "leads 47 to 45", too.</summary>
    private static bool IsOneSided(ValueMention value) => Scoped.IsShareOrSum(value) || (value.Subject < 0 && value.Fact is QuantityFact { Kind: QuantityKind.Count });

    /// <summary>Both reports name both places, and neither is named beside the other's value: one does not lie in the other.</summary>
    private static bool AreKnownApart(JudgingContext context, ValueMention left, int one, ValueMention right, int other)
    {
        int there = context.Entities.RightOf(one), here = context.Entities.LeftOf(other);
        return there >= 0 && here >= 0 && there != other && !Scoped.Names(context.Left, left.Fact.Passage, here) && !Scoped.Names(context.Right, right.Fact.Passage, there);
    }

    /// <summary>"In Orlen alone, she has reserved 36 million" where the story is not of Orlen, and the other value is told of no place.</summary>
    private static bool IsOneOfMany(DocumentReading reading, ValueTable values, ValueMention value, int place, DocumentReading other, ValueTable others, ValueMention otherValue, int there) =>
        OpensClause(reading, value, place) && !IsOfStory(reading, values, place) && (there < 0 || !IsOfStory(other, others, there)) && !HasPlace(other, otherValue.Fact.Passage);

    private static bool OpensClause(DocumentReading reading, ValueMention value, int place)
    {
        var tokens = reading.Tokens;
        int first = reading.Passages[value.Fact.Passage].FirstToken;
        foreach (var fact in reading.FactsOf(value.Fact.Passage))
        {
            if (fact is not NameFact name || name.Entity.Index != place)
                continue;
            int at = tokens.IndexAt(name.Span.Start), end = tokens.IndexAt(name.Span.End);
            if (at - 1 >= first && tokens.Has(at - 1, WordTraits.Preposition) && (at - 1 == first || tokens.Is(at - 2, "and") || tokens.Is(at - 2, "but") || tokens.Is(at - 2, ";") || (end < tokens.Count && tokens.Is(end, "alone"))))
                return at < value.First;
        }

        return false;
    }

    private static bool IsOfStory(DocumentReading reading, ValueTable values, int place)
    {
        for (int i = 0; i < reading.Passages.Length && values.IsLead(i); i++)
        {
            if (Scoped.Names(reading, i, place))
                return true;
        }

        return false;
    }

    private static bool HasPlace(DocumentReading reading, int passage)
    {
        foreach (var fact in reading.FactsOf(passage))
        {
            if (fact is NameFact { Entity.Kind: EntityKind.Place })
                return true;
        }

        return false;
    }

    /// <summary>The one place that a passage tells of by "in"; -1 for none, or several.</summary>
    private static int PlaceOf(DocumentReading reading, ValueMention value)
    {
        var tokens = reading.Tokens;
        int found = -1;
        foreach (var fact in reading.FactsOf(value.Fact.Passage))
        {
            if (fact is not NameFact { Entity.Kind: EntityKind.Place } name || tokens.IndexAt(name.Span.Start) is var at && (at == 0 || !(tokens.Is(at - 1, "in") || tokens.Is(at - 1, "across") || tokens.Is(at - 1, "throughout"))))
                continue;
            if (found >= 0 && found != name.Entity.Index)
                return -1;
            found = name.Entity.Index;
        }

        return found;
    }
}

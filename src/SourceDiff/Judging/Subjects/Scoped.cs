using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Subjects;

/// <summary>Which values a place, a month or a name beside them tells apart: sums, shares and counts; the dead and the hurt are of one disaster wherever they are told. O(1).</summary>
internal static class Scoped
{
    /// <summary>Whether a place or a month beside it says of what it is a value.</summary>
    public static bool IsScoped(ValueMention value) => value.Outcome.Length == 0 && (IsShareOrSum(value)
        || value.Fact is QuantityFact { Kind: QuantityKind.Count or QuantityKind.PercentagePoints or QuantityKind.Score });

    public static bool IsShareOrSum(ValueMention value) => value.Fact is MoneyFact or QuantityFact { Kind: QuantityKind.Percentage };

    /// <summary>Whether a passage names the entity.</summary>
    public static bool Names(DocumentReading reading, int passage, int entity)
    {
        foreach (var fact in reading.FactsOf(passage))
        {
            if (fact is NameFact name && name.Entity.Index == entity)
                return true;
        }

        return false;
    }
}

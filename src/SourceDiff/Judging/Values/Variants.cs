using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Sizes that tell the variants of a thing apart: "11-inch and 13-inch axes", "the 200-metre and the 400-metre race". They name, and another
/// variant in the other text is another thing. A quake is told by its magnitude, which names nothing. O(1).
/// </summary>
internal static class Variants
{
    /// <summary>Facts before and after a size among which the other variant stands.</summary>
    private const int Reach = 6;

    /// <summary>Whether one of two sizes is one of several that its text gives to one kind of thing.</summary>
    public static bool Are(JudgingContext context, ValueMention left, ValueMention right) =>
        IsOne(context.Left, left) || IsOne(context.Right, right);

    private static bool IsOne(DocumentReading reading, ValueMention size)
    {
        if (size.Fact is not QuantityFact { Kind: QuantityKind.Measure, Unit: not "magnitude", Counted: { } counted } one || !IsAttribute(reading, one))
            return false;
        var facts = reading.Facts;
        for (int i = Math.Max(0, size.Index - Reach); i < Math.Min(facts.Length, size.Index + Reach + 1); i++)
        {
            if (facts[i] is QuantityFact { Kind: QuantityKind.Measure } other && other.Unit == one.Unit && other.Counted == counted && other.Amount.Nominal != one.Amount.Nominal && IsAttribute(reading, other))
                return true;
        }

        return false;
    }

    /// <summary>"a 13-inch axe": the number and the unit are joined.</summary>
    private static bool IsAttribute(DocumentReading reading, QuantityFact size)
    {
        var words = size.Span.In(reading.Document.Text);
        return words.Length > 2 && words[1..].ContainsAny('-', '‐', '‑');
    }
}

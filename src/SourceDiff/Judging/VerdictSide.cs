using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>The detail that one document states, and its words. Equality is by value, but for <see cref="Mentions"/>.</summary>
/// <param name="Span">The words, in the document's original text.</param>
/// <param name="Value">The normalised value.</param>
/// <param name="Range">The values that the wording leaves possible, for amounts.</param>
public readonly record struct VerdictSide(TextSpan Span, string Value, Interval? Range = null)
{
    /// <summary>Every place where the document says the same, in text order; empty when only <see cref="Span"/> does.</summary>
    public ImmutableArray<TextSpan> Mentions { get; init; } = [];

    /// <summary>The side that states <paramref name="fact"/>.</summary>
    public static VerdictSide Of(Fact fact) => Of(fact, FactText.Readable(fact));

    /// <summary>The side that states <paramref name="fact"/>, whose value reads <paramref name="readable"/>.</summary>
    internal static VerdictSide Of(Fact fact, string readable) => new(fact.Span, readable, fact switch
    {
        QuantityFact quantity => quantity.Amount.Range,
        MoneyFact money => money.Amount.Range,
        DurationFact duration => duration.Seconds?.Range,
        AgeFact age => age.Years.Range,
        _ => null,
    });
}

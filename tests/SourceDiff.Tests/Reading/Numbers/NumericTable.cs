using System.Collections.Immutable;
using System.Text;
using SourceDiff.Model;
using SourceDiff.Reading;

namespace SourceDiff.Tests.Reading.Numbers;

/// <summary>The numeric facts of a sentence as a text table: kind, words, value, and what it is about.</summary>
internal static class NumericTable
{
    private static readonly ImmutableArray<IFactExtractor> Extractors = [new NameExtractor(), new NumericExtractor()];

    public static ImmutableArray<Fact> Read(string text, string? published = null)
    {
        var document = new Document("a", text)
        {
            PublishedAt = published is null ? null : new DateTimeOffset(DateOnly.ParseExact(published, "yyyy-MM-dd"), TimeOnly.MinValue, TimeSpan.Zero),
        };
        return new DocumentReader(Extractors, int.MaxValue).Read(document, CancellationToken.None).Facts;
    }

    public static string Of(string text, string? published = null)
    {
        var table = new StringBuilder();
        foreach (var fact in Read(text, published))
        {
            if (fact is not (QuantityFact or MoneyFact or DurationFact or AgeFact or DateFact))
                continue;
            if (table.Length > 0)
                table.Append('\n');
            table.Append(Kind(fact)).Append(" | ").Append(fact.Span.In(text)).Append(" | ").Append(fact.Value);
            Append(table, text, Subject(fact), " of ");
            Append(table, text, Predicate(fact), " did ");
        }

        return table.ToString();
    }

    private static string Kind(Fact fact) => fact switch
    {
        QuantityFact quantity => quantity.Kind.ToString(),
        _ => fact.Aspect.ToString(),
    };

    private static TextSpan Subject(Fact fact) => fact switch
    {
        QuantityFact quantity => quantity.CountedSpan,
        MoneyFact money => money.SubjectSpan,
        AgeFact age => age.SubjectSpan,
        DurationFact duration => duration.SubjectSpan,
        _ => default,
    };

    private static TextSpan Predicate(Fact fact) => fact switch
    {
        QuantityFact quantity => quantity.PredicateSpan,
        MoneyFact money => money.PredicateSpan,
        DateFact date => date.PredicateSpan,
        _ => default,
    };

    private static void Append(StringBuilder table, string text, TextSpan span, string label)
    {
        if (!span.IsEmpty)
            table.Append(label).Append(span.In(text));
    }
}

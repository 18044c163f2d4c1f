using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>
/// "Within ten minutes" and "within five minutes", said by one woman, differ as quotations and as lengths of time: two findings for
/// tools, one entry for a reader.
/// </summary>
internal static class QuotedValues
{
    /// <summary>Whether a difference of values lies within the words of a difference of quotations, in every document.</summary>
    public static bool IsWithin(Aspect aspect, ImmutableArray<Position> value, Aspect otherAspect, ImmutableArray<Position> quotation) =>
        otherAspect == Aspect.Quotation
        && aspect is Aspect.Quantity or Aspect.Money or Aspect.Date or Aspect.Duration or Aspect.Age
        && value.Length > 1
        && value.All(position => position.Citations.All(citation =>
            quotation.Any(words => words.Citations.Any(quoted => quoted.DocumentId == citation.DocumentId && quoted.Span.Contains(citation.Span)))));
}

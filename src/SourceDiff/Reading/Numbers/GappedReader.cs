using SourceDiff.Model;
using SourceDiff.Reading.Names;

namespace SourceDiff.Reading;

/// <summary>
/// Reads a number behind a name that leaves out the verb and the noun of the count before it (gapping): "the Greens won 23 seats, the
/// Liberals <i>41</i>". O(1).
/// </summary>
internal static class GappedReader
{
    public static bool TryRead(NumericScan scan, NameTable names, AmountRead read)
    {
        if (read.Second is not null || read.Start != read.NumberStart || read.Form is not (NumberForm.Digits or NumberForm.Words) || scan.LastCount is not { PredicateSpan.IsEmpty: false } before
            || (scan.IsWord(read.End) && !scan.Is(read.End, "and")) || scan.Kind(read.End) is TokenKind.Dash or TokenKind.Symbol or TokenKind.Number || names.EndingAt(read.NumberStart - 1) is not { } name)
            return false;
        int at = names.FirstToken(name) - 1;
        if (scan.Is(at, "the"))
            at--;
        int joint = at;
        if (scan.Is(at, "and"))
            at--;
        if (scan.IsAny(at, ",", ";"))
            at--;
        if (at == joint || !scan.Holds(at) || scan.Tokens.Ends[at] != Math.Max(before.Span.End, before.CountedSpan.End))
            return false;
        scan.Add(new QuantityFact(scan.Span(read.Start, read.End), scan.Passage, QuantityKind.Count, read.Amount)
        {
            Counted = before.Counted,
            CountedSpan = before.CountedSpan,
            PredicateSpan = before.PredicateSpan,
        }, read.End);
        return true;
    }
}

using SourceDiff.Model;
using SourceDiff.Reading.Names;

namespace SourceDiff.Reading;

/// <summary>Makes a quantity of an amount that is no date, age, duration or sum: a share, a measure, a score, a rank or a count.</summary>
internal static class QuantityReader
{
    public static void Read(NumericScan scan, NameTable names, AmountRead read)
    {
        if (SidesReader.TryRead(scan, read) || ShareReader.TryRead(scan, read) || MeasureReader.TryRead(scan, read) || GappedReader.TryRead(scan, names, read))
            return;
        if (ResultLine.TryRead(scan, read, out double other, out int line))
        {
            scan.Add(new QuantityFact(scan.Span(read.Start, line), scan.Passage, QuantityKind.Score, Amount.Exactly(read.First)) { Second = other }, line);
            return;
        }

        if (read.Second is null && read.Start == read.NumberStart && IdentifierReader.IsRank(scan, read.NumberStart, read.End))
        {
            Add(scan, read, read.End, QuantityKind.Ordinal, Amount.Exactly(read.First), null, isPlural: false);
            return;
        }

        if (read.Second is null && (IdentifierReader.IsCalibre(scan, read.End, out int end) || (read.Start == read.NumberStart && IdentifierReader.IsName(scan, names, read.NumberStart, read.End, out end))))
        {
            AddPlain(scan, read, end, QuantityKind.Identifier);
            return;
        }

        if (read.IsDashed && scan.IsNumber(read.NumberStart) && (IdentifierReader.TryChain(scan, read.NumberStart, out end) || (scan.IsHyphen(read.NumberStart - 1) && scan.IsWord(read.NumberStart - 2))))
        {
            AddPlain(scan, read, Math.Max(end, read.End), QuantityKind.Identifier);
            return;
        }

        if (MeasureReader.TryPixels(scan, read))
            return;
        if (ScoreReader.IsScore(scan, read))
        {
            int after = scan.IsHyphen(read.End) && scan.IsNumber(read.End + 1) ? read.End + 2 : read.End;
            scan.Add(new QuantityFact(scan.Span(read.Start, after), scan.Passage, QuantityKind.Score, Amount.Exactly(read.First)) { Second = read.Second, PredicateSpan = CountFrame.Verb(scan, read.Start) }, after);
            return;
        }

        if (ScoreReader.TryVotes(scan, read, out double against, out int votes))
        {
            scan.Add(new QuantityFact(scan.Span(read.Start, votes), scan.Passage, QuantityKind.Score, Amount.Exactly(read.First)) { Second = against, PredicateSpan = CountFrame.Verb(scan, read.Start) }, votes);
            return;
        }

        if (ScoreReader.TryRatio(scan, read, out double whole, out int ratio))
        {
            int more = ratio;
            string mark = AmountReader.After(scan, ref more, "");
            var share = read.Amount.Scale(1 / whole);
            Add(scan, read, more, QuantityKind.Ratio, mark.Length > 0 ? BoundMark.Apply(mark, share.Nominal) : share, whole, isPlural: true);
            return;
        }

        var kind = read.Form switch { NumberForm.Ordinal => QuantityKind.Ordinal, NumberForm.Fraction => QuantityKind.Ratio, _ => QuantityKind.Count };
        if ((read.IsVague && scan.IsHyphen(read.End)) || Pronouns.IsAdverb(scan, read))
            return;
        if (!Pronouns.IsOne(scan, read))
            Add(scan, read, read.End, kind, read.Amount, null, isPlural: kind != QuantityKind.Ordinal && !(read.First == 1 && read.Second is null));
    }

    private static void AddPlain(NumericScan scan, AmountRead read, int end, QuantityKind kind) =>
        scan.Add(new QuantityFact(scan.Span(read.Start, end), scan.Passage, kind, Amount.Exactly(read.First)), end);

    /// <summary>Adds a quantity with what it counts or measures and the verb of that.</summary>
    public static void Add(NumericScan scan, AmountRead read, int end, QuantityKind kind, Amount amount, double? second, bool isPlural,
        string? unit = null, Amount? written = null, TextSpan writtenUnit = default)
    {
        var (head, phrase, predicate, place, isWhole) = CountFrame.Of(scan, read, end, kind, isPlural, unit is not null);
        int start = read.Start;
        if (head >= 0 && scan.Cue(head, NumberCues.Stretch) && scan.Is(start, "over") && start + 1 == read.NumberStart && !scan.Cue(start - 1, NumberCues.Exceeds))
            (start, amount) = (read.NumberStart, Amount.Exactly(read.First));
        scan.Add(new QuantityFact(scan.Span(start, end), scan.Passage, kind, amount)
        {
            Second = second,
            Unit = unit,
            WrittenAmount = written,
            WrittenUnitSpan = writtenUnit,
            Counted = head < 0 ? null : PhraseReader.Lemma(scan, head),
            CountedSpan = phrase,
            PredicateSpan = predicate,
            PlaceSpan = place,
            IsWhole = isWhole,
        }, end);
    }
}

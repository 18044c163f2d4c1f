using SourceDiff.Model;
using SourceDiff.Reading.Names;

namespace SourceDiff.Reading;

/// <summary>Makes a quantity of an amount that is no date, age, duration or sum: a share, a measure, a score, a rank or a count.</summary>
internal static class QuantityReader
{
    public static void Read(NumericScan scan, NameTable names, AmountRead read)
    {
        if (ShareReader.TryRead(scan, read) || MeasureReader.TryRead(scan, read))
            return;
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
            scan.Add(new QuantityFact(scan.Span(read.Start, after), scan.Passage, QuantityKind.Score, Amount.Exactly(read.First)) { Second = read.Second, PredicateSpan = Verb(scan, read.Start) }, after);
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
        int next = scan.IsHyphen(end) ? end + 1 : end;
        var phrase = default(TextSpan);
        int head = kind == QuantityKind.Ordinal && scan.Is(next, "of") ? -1 : PhraseReader.NounAfter(scan, next, isPlural, out phrase);
        int predicateFrom = head < 0 ? next : head + 1;
        if (head > next && next > end && kind == QuantityKind.Count && !scan.IsHyphen(next + 1) && scan.Is(next, WordClasses.Noun))
            (head, phrase) = (next, scan.Tokens.SpanOf(next));
        if (head < 0 && kind != QuantityKind.Ordinal)
        {
            head = PhraseReader.NounBefore(scan, read.Start, overVerb: kind is QuantityKind.Percentage or QuantityKind.PercentagePoints);
            if (head < 0 && unit is not null && read.Start < read.NumberStart && IsSized(scan, read.Start - 1))
                head = read.Start - 1;
            phrase = head < 0 ? default : scan.Tokens.SpanOf(head);
        }

        int start = read.Start;
        if (head >= 0 && scan.Cue(head, NumberCues.Stretch) && scan.Is(start, "over") && start + 1 == read.NumberStart && !scan.Cue(start - 1, NumberCues.Exceeds))
            (start, amount) = (read.NumberStart, Amount.Exactly(read.First));
        int outcome = head < 0 ? -1 : OutcomeIn(scan, phrase, head);
        var predicate = outcome >= 0 ? scan.Tokens.SpanOf(outcome)
            : kind is QuantityKind.Ordinal ? Verb(scan, read.Start) : PredicateReader.Of(scan, head == read.Start - 1 ? head : read.Start, predicateFrom);
        if (outcome == head)
            (head, phrase) = (-1, default);
        if (predicate.IsEmpty && kind == QuantityKind.Count)
            predicate = scan.SharedPredicate(read.Start);
        if (kind == QuantityKind.Count && !predicate.IsEmpty && predicate.End <= scan.Tokens.Starts[read.Start])
            scan.SharePredicate(predicate, predicateFrom);
        scan.Add(new QuantityFact(scan.Span(start, end), scan.Passage, kind, amount)
        {
            Second = second,
            Unit = unit,
            WrittenAmount = written,
            WrittenUnitSpan = writtenUnit,
            Counted = head < 0 ? null : PhraseReader.Lemma(scan, head),
            CountedSpan = phrase,
            PredicateSpan = predicate,
        }, end);
    }

    /// <summary>"at <i>speeds</i> up to 120 mph"</summary>
    private static bool IsSized(NumericScan scan, int at) =>
        scan.Is(at, WordClasses.Noun) && !scan.Has(at, WordTraits.TimeUnit | WordTraits.Preposition) && !scan.IsShape(at, TokenShape.Capitalised)
        && (scan.Has(at - 1, WordTraits.Preposition | WordTraits.Determiner | WordTraits.Possessive) || scan.Is(at - 1, WordClasses.Adjective));

    /// <summary>What has become of those who are counted, where their noun phrase says it: "two <i>wounded</i> men", "the number of <i>dead</i>"; or -1.</summary>
    private static int OutcomeIn(NumericScan scan, TextSpan phrase, int head)
    {
        for (int at = head; at >= scan.First && at > head - 4 && scan.Tokens.Starts[at] >= phrase.Start; at--)
        {
            if (scan.Has(at, WordTraits.Cumulative) && scan.Is(at, WordClasses.Past | WordClasses.Adjective) && !scan.Is(at, WordClasses.Plural))
                return at;
        }

        return -1;
    }

    private static TextSpan Verb(NumericScan scan, int start)
    {
        int verb = PredicateReader.VerbBefore(scan, start, out _);
        return verb < 0 ? default : scan.Tokens.SpanOf(verb);
    }
}

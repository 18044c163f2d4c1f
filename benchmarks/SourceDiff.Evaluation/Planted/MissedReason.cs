using System.Globalization;
using SourceDiff.Aligning;
using SourceDiff.Evaluation.Corpora;
using SourceDiff.Judging;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Planted;

/// <summary>
/// Says which gate kept two differing values from being told: not read, not met, not comparable and why, too improbable, or outdone by
/// another. Judges the pair once more with a trace.
/// </summary>
internal sealed class MissedReason
{
    private static readonly SourceComparer Reader = SourceComparer.Create();

    private static readonly PassageAligner Aligner = new(LogisticSimilarity.Fitted, new SourceDiffOptions().MinimumSimilarity);

    private readonly FactsGold _gold;
    private readonly DocumentReading _left;
    private readonly DocumentReading _right;
    private readonly JudgingContext _context;

    public MissedReason(FactsGold gold)
    {
        _gold = gold;
        _left = Reader.Read(new Document("left", gold.Left));
        _right = Reader.Read(new Document("right", gold.Right));
        _context = new JudgingContext(_left, _right, Aligner.Align(_left, _right, CancellationToken.None), CancellationToken.None) { Trace = [] };
        foreach (var judge in FactJudges.All)
            judge.Judge(_context);
    }

    public static bool IsOfValue(string aspect) => aspect is "quantity" or "money" or "date" or "duration" or "age";

    public string Of(SharedFact missed)
    {
        var lefts = Values(_left, _gold.LeftText.ToUtf16(missed.Left.Span));
        var rights = Values(_right, _gold.RightText.ToUtf16(missed.Right.Span));
        string read = $"{string.Join(" + ", lefts.Select(fact => Describe(_left, fact)))} ↔ {string.Join(" + ", rights.Select(fact => Describe(_right, fact)))}";
        if (lefts.Count == 0 || rights.Count == 0)
            return $"NOT READ {read}";
        if (!lefts.Exists(left => rights.Exists(right => left.GetType() == right.GetType())))
            return $"OTHER KINDS {read}";
        var met = _context.Trace!.Where(pair => lefts.Contains(pair.Left) && rights.Contains(pair.Right)).ToList();
        string why = met.Count == 0 ? $"NEVER MET{Stated(lefts, rights)}"
            : met.MaxBy(pair => pair.Probability) is { Reason: null } best ? $"{(best.Probability < SlotWeights.Gate ? "IMPROBABLE" : "OUTDONE")} {best.Probability.ToString("0.00", CultureInfo.InvariantCulture)} ({Features(best)})"
            : $"NOT COMPARABLE: {string.Join("; ", met.Select(pair => pair.Reason).Distinct())}";
        return $"{why} {read}";
    }

    private string Stated(List<Fact> lefts, List<Fact> rights)
    {
        var (left, right) = (ValueTable.Of(_left), ValueTable.Of(_right));
        bool isLeft = Mentions(left, lefts).Exists(right.States), isRight = Mentions(right, rights).Exists(left.States);
        return isLeft || isRight ? $" (the other text has {(isLeft ? "the left" : "the right")} value too)" : Mentions(left, lefts).Count > 0 && Mentions(right, rights).Count > 0 ? "" : " (no mention)";
    }

    private static List<ValueMention> Mentions(ValueTable table, List<Fact> facts)
    {
        var mentions = new List<ValueMention>();
        foreach (var mention in table.All)
        {
            if (mention is not null && facts.Contains(mention.Fact))
                mentions.Add(mention);
        }

        return mentions;
    }

    private static List<Fact> Values(DocumentReading reading, TextSpan span) =>
        [.. reading.Facts.Where(fact => fact.Span.Overlaps(span) && fact is QuantityFact or MoneyFact or DateFact or DurationFact or AgeFact && fact.Span.Overlaps(span))];

    private static string Describe(DocumentReading reading, Fact fact)
    {
        string of = fact switch
        {
            QuantityFact quantity => $"{quantity.Kind} of '{Quote(reading, quantity.CountedSpan)}' '{Quote(reading, quantity.PredicateSpan)}' [{SourceDiff.Judging.Values.Outcome.Of(reading.Tokens, quantity)}]",
            MoneyFact money => $"'{Quote(reading, money.SubjectSpan)}' '{Quote(reading, money.PredicateSpan)}'",
            DateFact date => $"'{Quote(reading, date.PredicateSpan)}'",
            DurationFact duration => $"'{Quote(reading, duration.SubjectSpan)}'",
            AgeFact age => $"of {age.Entity} '{Quote(reading, age.SubjectSpan)}'",
            _ => "",
        };
        return $"{fact.GetType().Name[..^4]} {fact.Value} {of}";
    }

    private static string Quote(DocumentReading reading, TextSpan span) => span.IsEmpty ? "" : reading.Document.Quote(span);

    private static string Features(SlotCandidate candidate) => string.Join(" ", candidate.Features.Select((value, index) => (Value: value, Name: (SlotFeature)index))
        .Where(feature => feature.Value != 0 && feature.Name != SlotFeature.Bias).Select(feature => string.Create(CultureInfo.InvariantCulture, $"{feature.Name}={feature.Value:0.##}")));
}

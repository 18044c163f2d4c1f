using System.Globalization;
using SourceDiff.Aligning;
using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Predicting;

/// <summary>What a comparison of a premise with a hypothesis says about the two as wholes.</summary>
/// <param name="Similarity">How well the premise covers the hypothesis: its passages' best similarities, weighed by length.</param>
/// <param name="Weakest">The worst covered passage of the hypothesis.</param>
/// <param name="Discrepancy">The confidence of the surest discrepancy that is more than one of spelling, 0 when there is none.</param>
/// <param name="Agreements">How many details agree or are compatible.</param>
/// <param name="Unstated">How many details of the hypothesis the premise omits.</param>
internal sealed record PairSignals(double Similarity, double Weakest, double Discrepancy, int Agreements, int Unstated)
{
    /// <summary>How many numbers of the hypothesis no number of the premise agrees or is compatible with.</summary>
    public int Uncovered { get; init; }

    /// <summary>The share of the content words of the hypothesis that the premise has too, or a synonym of them.</summary>
    public double Words { get; init; }

    /// <summary>How many numbers the hypothesis states.</summary>
    public int Numbers { get; init; }

    public static PairSignals Of(Comparison comparison, DocumentReading left, DocumentReading right)
    {
        var similarities = PassageSimilarities.Of(left, right);
        double sum = 0, weakest = 1;
        int tokens = 0;
        foreach (var passage in right.Passages.Where(passage => passage.IsContent))
        {
            double best = 0;
            foreach (var candidate in left.Passages)
                best = Math.Max(best, similarities[candidate.Index, passage.Index]);
            sum += best * passage.TokenCount;
            tokens += passage.TokenCount;
            weakest = Math.Min(weakest, best);
        }

        return new PairSignals(tokens == 0 ? 0 : sum / tokens, weakest,
            comparison.Discrepancies.Where(finding => finding.Severity > Severity.Low).Select(finding => finding.Confidence).DefaultIfEmpty().Max(),
            comparison.Agreements.Count(),
            comparison.Omissions.Count(omission => omission.MissingFrom.Contains(left.Document.Id)))
        {
            Uncovered = right.Facts.Count(fact => AmountOf(fact) is { } amount && !left.Facts.Any(other => Covers(other, fact, amount))),
            Words = WordsOf(left, right),
            Numbers = right.Facts.Count(fact => AmountOf(fact) is not null),
        };
    }

    private static double WordsOf(DocumentReading left, DocumentReading right)
    {
        var lemmas = new HashSet<int>();
        for (int i = 0; i < left.Tokens.Count; i++)
            lemmas.Add(left.Tokens.Lemmas[i]);
        int content = 0, covered = 0;
        for (int j = 0; j < right.Tokens.Count; j++)
        {
            if (!PassageMatch.IsContent(right.Tokens, j))
                continue;
            content++;
            int lemma = right.Tokens.Lemmas[j];
            covered += lemmas.Contains(lemma) || (lemma >= 0 && lemmas.Any(other => WordKinship.AreSame(other, lemma))) ? 1 : 0;
        }

        return content == 0 ? 1 : (double)covered / content;
    }

    /// <summary>Whether the premise states the same number, however it writes it, or a date that agrees or is compatible.</summary>
    public static bool IsBacked(DocumentReading premise, Fact fact) => fact switch
    {
        DateFact date => premise.Facts.Any(other => other is DateFact known && DateComparison.Of(known.Date, date.Date).Relation is Relation.Agrees or Relation.Compatible),
        _ => AmountOf(fact) is { } amount && premise.Facts.Any(other => AmountOf(other) is { } known && known.Nominal == amount.Nominal && Covers(other, fact, amount)),
    };

    private static bool Covers(Fact premise, Fact hypothesis, Amount amount)
    {
        if (AmountOf(premise) is not { } other)
            return false;
        if ((premise as QuantityFact)?.Unit != (hypothesis as QuantityFact)?.Unit || premise is MoneyFact != hypothesis is MoneyFact)
            return false;
        return AmountComparison.Of(other, amount).Relation is Relation.Agrees or Relation.Compatible;
    }

    private static Amount? AmountOf(Fact fact) => fact switch
    {
        QuantityFact { Kind: not QuantityKind.Ordinal } quantity => quantity.Amount,
        MoneyFact money => money.Amount,
        AgeFact age => age.Years,
        DurationFact { Seconds: { } seconds } => seconds,
        _ => null,
    };

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"[similarity {Similarity:0.00}, weakest {Weakest:0.00}, discrepancy {Discrepancy:0.00}, agreements {Agreements}, unstated {Unstated}, uncovered {Uncovered} of {Numbers}, words {Words:0.00}]");
}

using SourceDiff.Aligning;
using SourceDiff.Evaluation.Corpora;
using SourceDiff.Evaluation.Predicting.Suspecting;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Predicting;

/// <summary>What SourceDiff answers, as it ships: nothing here decides anything, it only translates.</summary>
internal sealed class ProductPredictor : IPredictor
{
    private readonly SourceComparer _comparer = SourceComparer.Create();

    public FactsPrediction Predict(string corpus, FactsGold gold)
    {
        var comparison = _comparer.Compare([new Document("left", gold.Left), new Document("right", gold.Right)]);
        return new FactsPrediction(gold.Id,
            [.. comparison.Alignments.SelectMany(alignment => FactTranslation.Alignments(alignment, gold))],
            [.. comparison.Findings.Select(finding => FactTranslation.Finding(finding, gold))]);
    }

    public LinksPrediction Predict(string corpus, LinksGold gold) =>
        new(gold.Id, [.. LinkScoring.Rank(ReadLines(gold.Left), gold.Left, ReadLines(gold.Right), gold.Right)]);

    public PairPrediction Predict(string corpus, PairGold gold)
    {
        if (corpus == "mrpc")
            return Paraphrase(gold);
        var left = _comparer.Read(new Document("left", gold.Left));
        var right = _comparer.Read(new Document("right", gold.Right));
        var comparison = _comparer.Compare([left, right]);
        var signals = PairSignals.Of(comparison, left, right);
        float[] features = PairFeatures.Of(comparison, left, right, signals);
        if (corpus != PairFeatures.General)
            PairFeatures.Generalise(features, LabelWeights.Of(PairFeatures.General, "contradiction"), LabelWeights.Of(PairFeatures.General, "entailment"));
        if (PairLabels.WeighsWords(corpus))
            features[PairFeatures.Suspicion] = (float)SuspicionModel.Score(LabelWeights.Suspicion, SuspectReader.Read(comparison, left, right, new WordPlaces(left, right)));
        return new PairPrediction(gold.Id, PairLabels.Choose(corpus, features)) { Note = signals.ToString() };
    }

    public SentencesPrediction Predict(string corpus, SentencesGold gold) =>
        new(gold.Id, [.. PassageSentences.Of(_comparer.Read(new Document("text", gold.Text)))]);

    public ValuesPrediction Predict(string corpus, ValuesGold gold)
    {
        var document = new Document("text", gold.Text)
        {
            PublishedAt = gold.ReferenceTime is { } time ? new DateTimeOffset(time, TimeSpan.Zero) : null,
        };
        var text = new CodePointText(gold.Text);
        return new ValuesPrediction(gold.Id, [.. FactValues.Of(corpus, _comparer.Read(document))
            .Select(value => new ValuePrediction(text.ToCodePoints(value.Span).Start, text.ToCodePoints(value.Span).End, value.Type, value.Value))]);
    }

    public AttributionsPrediction Predict(string corpus, AttributionsGold gold) =>
        new(gold.Id, [.. AttributionTranslation.Of(_comparer.Read(new Document("text", gold.Text)), new CodePointText(gold.Text))]);

    /// <summary>Whether two sentences say the same in both directions: the aligner's features under weights of their own.</summary>
    private static PairPrediction Paraphrase(PairGold gold)
    {
        float probability = LogisticSimilarity.Probability(LogisticSimilarity.Dot(ParaphraseWeights.All, ParaphraseFeatures.Of(gold.Left, gold.Right)));
        return new PairPrediction(gold.Id, probability >= ParaphraseFeatures.Threshold ? "paraphrase" : "different")
        {
            Note = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[paraphrase {probability:0.00}]"),
        };
    }

    private DocumentReading ReadLines(string[] sentences) => _comparer.Read(new Document("text", string.Join('\n', sentences)));
}

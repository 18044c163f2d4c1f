using SourceDiff.Evaluation.Corpora;

namespace SourceDiff.Evaluation.Predicting;

/// <summary>Answers the lines of the corpora. Thread-safe, and told nothing but what a user would know.</summary>
internal interface IPredictor
{
    FactsPrediction Predict(string corpus, FactsGold gold);

    LinksPrediction Predict(string corpus, LinksGold gold);

    PairPrediction Predict(string corpus, PairGold gold);

    SentencesPrediction Predict(string corpus, SentencesGold gold);

    ValuesPrediction Predict(string corpus, ValuesGold gold);

    AttributionsPrediction Predict(string corpus, AttributionsGold gold);
}

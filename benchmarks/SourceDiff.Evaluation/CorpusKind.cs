using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SourceDiff.Evaluation.Corpora;
using SourceDiff.Evaluation.Predicting;
using SourceDiff.Evaluation.Scoring;

namespace SourceDiff.Evaluation;

/// <summary>How one kind of corpus is read, answered and scored.</summary>
internal abstract class CorpusKind
{
    public static readonly IReadOnlyDictionary<string, CorpusKind> All = new Dictionary<string, CorpusKind>(StringComparer.Ordinal)
    {
        ["facts"] = new CorpusKind<FactsGold, FactsPrediction>((predictor, corpus, gold) => predictor.Predict(corpus, gold), FactScores.Score),
        ["links"] = new CorpusKind<LinksGold, LinksPrediction>((predictor, corpus, gold) => predictor.Predict(corpus, gold), LinkScores.Score),
        ["pairs"] = new CorpusKind<PairGold, PairPrediction>((predictor, corpus, gold) => predictor.Predict(corpus, gold), PairScores.Score),
        ["sentences"] = new CorpusKind<SentencesGold, SentencesPrediction>((predictor, corpus, gold) => predictor.Predict(corpus, gold), SentenceScores.Score),
        ["values"] = new CorpusKind<ValuesGold, ValuesPrediction>((predictor, corpus, gold) => predictor.Predict(corpus, gold), ValueScores.Score),
        ["attributions"] = new CorpusKind<AttributionsGold, AttributionsPrediction>((predictor, corpus, gold) => predictor.Predict(corpus, gold), AttributionScores.Score),
    };

    /// <summary>Answers and scores <paramref name="file"/>; writes the answers to <paramref name="folder"/> when it is given.</summary>
    public abstract Outcome Evaluate(CorpusFile file, IPredictor predictor, string? folder);
}

/// <inheritdoc/>
internal sealed class CorpusKind<TGold, TPrediction>(
    Func<IPredictor, string, TGold, TPrediction> predict,
    Func<IReadOnlyList<TGold>, IReadOnlyList<TPrediction>, ErrorLog, JsonObject, JsonObject> score) : CorpusKind
    where TGold : IGold
    where TPrediction : IPrediction
{
    // The machine that tunes is shared: two cores at most. The answers do not depend on it.
    private const int Cores = 2;

    private static readonly JsonSerializerOptions Readable = new(CorpusFile.Json) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override Outcome Evaluate(CorpusFile file, IPredictor predictor, string? folder)
    {
        var golds = file.Read<TGold>();
        TPrediction[] predictions = [.. golds.AsParallel().AsOrdered().WithDegreeOfParallelism(Cores).Select(gold => predict(predictor, file.Name, gold))];
        if (folder is not null)
            File.WriteAllLines(Path.Combine(folder, Path.GetFileName(file.Path)), predictions.Select(prediction => JsonSerializer.Serialize(prediction, Readable)));
        var errors = new ErrorLog();
        var details = new JsonObject();
        return new Outcome(file, golds.Count, score(golds, predictions, errors, details), details, errors);
    }
}

namespace SourceDiff.Evaluation.Predicting;

/// <summary>
/// Chooses a label from what the comparison says. SourceDiff has no notion of entailment: it reports discrepancies and
/// how much of one text the other covers, and each task asks for these in its own words.
/// </summary>
internal static class PairLabels
{
    // Below this similarity a hypothesis is taken as not covered. First guesses; `fit` is to replace them.
    private const double Covered = 0.5, Consistent = 0.4, Worded = 0.68, SameStatement = 0.55;

    public static string Choose(string corpus, PairSignals signals)
    {
        bool differs = signals.Discrepancy > 0;
        return corpus switch
        {
            _ when corpus.StartsWith("summedits", StringComparison.Ordinal) => differs || signals.Weakest < Consistent ? "inconsistent" : "consistent",
            "equate_newsnli" => differs || signals.Uncovered > 0 || signals.Words < Worded ? "neutral" : "entailment",
            "equate_awpnli" or "fever_symmetric" => differs || signals.Similarity < Covered ? "contradiction" : "entailment",
            _ => differs && signals.Words >= SameStatement ? "contradiction" : signals.Similarity < Covered ? "neutral" : "entailment",
        };
    }
}

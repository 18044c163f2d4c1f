using SourceDiff.Evaluation.Corpora;

namespace SourceDiff.Evaluation.Predicting;

/// <summary>The answer to one line of a corpus, in the form that the corpora document.</summary>
internal interface IPrediction
{
    string Id { get; }
}

internal sealed record FactsPrediction(string Id, AlignmentPrediction[] Alignments, FindingPrediction[] Findings) : IPrediction;

internal sealed record AlignmentPrediction(CodePointSpan Left, CodePointSpan Right);

internal sealed record FindingPrediction(string Kind, string Aspect, string? Relation, CodePointSpan[] Left, CodePointSpan[] Right)
{
    public bool IsDiscrepancy => Kind == "discrepancy";

    public bool IsAgreement => Kind == "agreement";

    /// <summary>How sure the finding is said to be; no part of the documented form.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public double Confidence { get; init; }

    /// <summary>The rule that fired; no part of the documented form.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string RuleId { get; init; } = "";

    /// <summary>What to show when the finding is wrong; no part of the documented form.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Note { get; init; } = "";
}

internal sealed record LinksPrediction(string Id, double[][] Scores) : IPrediction;

internal sealed record PairPrediction(string Id, string Label) : IPrediction
{
    /// <summary>What to show when the label is wrong; no part of the documented form.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Note { get; init; } = "";
}

internal sealed record SentencesPrediction(string Id, string[] Sentences) : IPrediction;

internal sealed record ValuesPrediction(string Id, ValuePrediction[] Values) : IPrediction;

internal sealed record ValuePrediction(int Start, int End, string Type, string Value);

internal sealed record AttributionsPrediction(string Id, AttributionSpans[] Attributions) : IPrediction;

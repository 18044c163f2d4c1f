using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>How verdicts on numbers are explained: a share, a measure, a rank or a score is called so, and of a count it is said what is counted.</summary>
internal sealed class NumberForms
{
    private static readonly NumberForms Share = new("share", ""), Measure = new("measure", ""), Rank = new("rank", ""), Score = new("score", ""),
        Number = new("number", ""), Count = new("number", "{of}");

    private NumberForms(string noun, string of)
    {
        Same = new ExplanationForm($"Both give the same {noun}{of}: {{left}} and {{right}}.");
        Near = new ExplanationForm($"The {noun}s{of} differ in precision only: {{left}} and {{right}}.");
        Updated = new ExplanationForm($"The {noun}{of} has changed as the story developed: {{left}} and {{right}}.");
        Different = new ExplanationForm($"The {noun}s{of} differ: {{left}} and {{right}}.");
    }

    public ExplanationForm Same { get; }

    public ExplanationForm Near { get; }

    public ExplanationForm Updated { get; }

    public ExplanationForm Different { get; }

    public static NumberForms Of(QuantityKind kind) => kind switch
    {
        QuantityKind.Percentage or QuantityKind.PercentagePoints or QuantityKind.Ratio => Share,
        QuantityKind.Measure => Measure,
        QuantityKind.Ordinal => Rank,
        QuantityKind.Score => Score,
        QuantityKind.Count => Count,
        _ => Number,
    };
}

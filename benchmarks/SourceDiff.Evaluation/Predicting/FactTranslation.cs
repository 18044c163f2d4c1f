using SourceDiff.Evaluation.Corpora;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Predicting;

/// <summary>A comparison of <c>left</c> and <c>right</c> in the form of the corpora.</summary>
internal static class FactTranslation
{
    /// <summary>One entry for each pair of passages: an alignment of two with one says that both report the same.</summary>
    public static IEnumerable<AlignmentPrediction> Alignments(Alignment alignment, FactsGold gold) =>
        alignment.Left.Passages.SelectMany(left => alignment.Right.Passages.Select(right =>
            new AlignmentPrediction(gold.LeftText.ToCodePoints(left.Span), gold.RightText.ToCodePoints(right.Span))));

    public static FindingPrediction Finding(Finding finding, FactsGold gold)
    {
        (string kind, string? relation) = finding.Match<(string, string?)>(
            agreement => ("agreement", Name(agreement.Relation)),
            discrepancy => ("discrepancy", Name(discrepancy.Relation)),
            _ => ("omission", null));
        return new FindingPrediction(kind, Name(finding.Aspect), relation, Spans("left", gold.LeftText), Spans("right", gold.RightText))
        {
            Confidence = finding.Confidence,
            RuleId = finding.RuleId,
            Note = $"[{finding.RuleId} {finding.Confidence:0.00} {string.Join(" / ", finding.Positions.Select(position => position.Value))}] {finding.Explanation}",
        };

        CodePointSpan[] Spans(string document, CodePointText text) =>
            [.. finding.Citations.Where(citation => citation.DocumentId == document).Select(citation => text.ToCodePoints(citation.Span))];
    }

    private static string Name<T>(T value)
        where T : struct, Enum =>
        value.ToString().ToLowerInvariant();
}

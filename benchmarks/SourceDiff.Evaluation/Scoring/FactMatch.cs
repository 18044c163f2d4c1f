using SourceDiff.Evaluation.Corpora;
using SourceDiff.Evaluation.Predicting;

namespace SourceDiff.Evaluation.Scoring;

/// <summary>A finding hits a gold fact of a kindred aspect when on each side it cites the gold sentence, or another mention of the same value.</summary>
internal static class FactMatch
{
    public static bool Hits(FactsGold gold, FindingPrediction finding, SharedFact fact) =>
        Kinship.AreKin(finding.Aspect, fact.Aspect)
        && At(gold.LeftText, gold.Sentences!.Left, finding.Left, fact.Left)
        && At(gold.RightText, gold.Sentences.Right, finding.Right, fact.Right);

    /// <summary>A falsified detail is found when a finding of a kindred aspect cites the falsified words.</summary>
    public static bool IsFalsified(FindingPrediction finding, SharedFact injected) =>
        Kinship.AreKin(finding.Aspect, injected.Aspect) && CodePointSpan.Touches(finding.Right, injected.Right.Span);

    private static bool At(CodePointText text, CodePointSpan[] sentences, CodePointSpan[] cited, FactSide fact)
    {
        var unit = Array.Find(sentences, sentence => sentence.Overlap(fact.Span) > 0);
        return CodePointSpan.Touches(cited, unit.Length > 0 ? unit : fact.Span)
            || cited.Any(span => Echo.Of(text[span], fact.Text));
    }
}

using SourceDiff.Evaluation.Corpora;
using SourceDiff.Evaluation.Scoring;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Verdicts;

/// <summary>Two articles of a corpus with what a reader said of values and words held against each other.</summary>
/// <param name="Gold">The articles; its facts are what the reader calls a discrepancy, or is unsure of.</param>
/// <param name="Wrong">What the reader says is none.</param>
/// <param name="IsExhaustive">Whether the reader looked for every discrepancy: what is then not in <paramref name="Gold"/> is none.</param>
internal sealed record JudgedPair(FactsGold Gold, IReadOnlyList<SharedFact> Wrong, bool IsExhaustive)
{
    /// <summary>Right, wrong, or <c>null</c> when the reader is unsure of it or never saw it.</summary>
    public bool? VerdictOn(string aspect, IReadOnlyList<CodePointSpan> left, IReadOnlyList<CodePointSpan> right)
    {
        var hits = Gold.Facts!.Where(fact => Touches(fact, aspect, left, right)).ToList();
        if (hits.Count > 0)
            return hits.Exists(fact => fact.Sure) ? true : null;
        return IsExhaustive ? Echoes(aspect, left, right) : Wrong.Any(fact => Touches(fact, aspect, left, right)) ? false : null;
    }

    /// <inheritdoc cref="VerdictOn(string, IReadOnlyList{CodePointSpan}, IReadOnlyList{CodePointSpan})"/>
    public bool? VerdictOn(string aspect, TextSpan left, TextSpan right) =>
        VerdictOn(aspect, [Gold.LeftText.ToCodePoints(left)], [Gold.RightText.ToCodePoints(right)]);

    /// <summary>Whether other mentions of the values of a discrepancy are meant: as the corpora count a hit.</summary>
    private bool? Echoes(string aspect, IReadOnlyList<CodePointSpan> left, IReadOnlyList<CodePointSpan> right)
    {
        var hits = Gold.Facts!.Where(fact => Kinship.AreKin(aspect, fact.Aspect)
            && left.Any(span => Echo.Of(Gold.LeftText[span], fact.Left.Text)) && right.Any(span => Echo.Of(Gold.RightText[span], fact.Right.Text))).ToList();
        return hits.Count == 0 ? false : hits.Exists(fact => fact.Sure) ? true : null;
    }

    private static bool Touches(SharedFact fact, string aspect, IReadOnlyList<CodePointSpan> left, IReadOnlyList<CodePointSpan> right) =>
        Kinship.AreKin(aspect, fact.Aspect) && CodePointSpan.Touches(left, fact.Left.Span) && CodePointSpan.Touches(right, fact.Right.Span);
}

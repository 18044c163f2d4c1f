using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>Finds whom two documents have belong to two parties, sit for two states, or work for two bodies.</summary>
internal sealed class AffiliationJudge : IFactJudge
{
    private const double PartyConfidence = 0.65;

    /// <summary>A professor may work in a hospital as well.</summary>
    private const double EmployerConfidence = 0.55;

    private static readonly Rule OtherParty = new("SD0806", Aspect.Role, Severity.Medium, "Another party or seat",
        "Both say of which party the same person is, or which state he or she sits for, and these are two. Example: “Sen. Ana Brandt (R-Ohio)” and “the Democrat Ana Brandt”.");

    private static readonly Rule OtherEmployer = new("SD0807", Aspect.Role, Severity.Medium, "Of another body",
        "Both say for which body the same person works, and these are two, neither known to the other document. Example: “Ana Brandt, a spokeswoman for Orlen Airways” and “Amsel Air spokeswoman Ana Brandt”.");

    public IReadOnlyList<Rule> Rules { get; } = [OtherParty, OtherEmployer];

    public void Judge(JudgingContext context)
    {
        foreach (var (left, right) in Affiliations.Differing(context))
            Report(context, OtherParty, PartyConfidence, left.Bearer, left.Span, right.Span, "They are of other parties or states");
        foreach (var (left, right) in Employers.Differing(context))
            Report(context, OtherEmployer, EmployerConfidence, left.Holder, left.Body.Span, right.Body.Span, "They work for other bodies");
    }

    private static void Report(JudgingContext context, Rule rule, double confidence, int bearer, TextSpan left, TextSpan right, string explanation)
    {
        if (context.IsTold(context.Left.Tokens.IndexAt(left.Start), context.Right.Tokens.IndexAt(right.Start)))
            return;
        string one = Wording.Of(context.Left, left), other = Wording.Of(context.Right, right);
        context.Report(new Verdict(rule, Relation.Conflicts, new VerdictSide(left, one), new VerdictSide(right, other), confidence, $"{explanation}: {one} and {other}.") { Subject = context.Left.Entities[bearer].Name });
    }
}

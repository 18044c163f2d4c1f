using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>
/// What a finding is about, as an editor asks it: "how long: the plant stays closed", "who says it: the driver was asleep",
/// "people killed". The subject is in words of the texts; the question is ours.
/// </summary>
internal static class FindingTitle
{
    /// <summary>The rule of what a happening reaches: all of it, or some.</summary>
    private const string Scope = "SD1304";

    /// <summary>The rule of who keeps silent, and speaks elsewhere.</summary>
    private const string Silence = "SD1203";

    public static string Of(Finding finding)
    {
        var relation = finding.Match(agreement => agreement.Relation, discrepancy => discrepancy.Relation, _ => Relation.Agrees);
        return Of(finding.RuleId, finding.Aspect, relation, finding.Subject);
    }

    public static string Of(ClaimDetail detail) => Of(detail.RuleId, detail.Aspect, detail.Relation, detail.Subject);

    /// <summary>The question alone.</summary>
    public static string QuestionOf(Aspect aspect) => aspect switch
    {
        Aspect.Quantity => "number",
        Aspect.Money => "how much",
        Aspect.Date => "when",
        Aspect.Duration => "how long",
        Aspect.Quotation => "quotation",
        Aspect.Attribution => "who says it",
        Aspect.Polarity => "whether it is so",
        Aspect.Certainty => "how sure",
        Aspect.Event => "what happened",
        Aspect.Custom => "detail",
        _ => ReportOutline.NameOf(aspect),
    };

    private static string Of(string ruleId, Aspect aspect, Relation relation, string subject)
    {
        string question = ruleId == Scope ? "what it reaches" : QuestionOf(aspect);
        if (subject.Length == 0)
            return question;
        return aspect switch
        {
            // The values are the names.
            Aspect.Name or Aspect.Place when relation != Relation.Agrees => question,
            Aspect.Quotation or Aspect.Age or Aspect.Role => $"{question} of {subject}",
            Aspect.Certainty when ruleId == Silence => $"whether {subject} speaks",
            Aspect.Money or Aspect.Date or Aspect.Duration or Aspect.Attribution or Aspect.Polarity or Aspect.Certainty => $"{question}: {subject}",
            Aspect.Event when relation == Relation.Compatible => $"{question}: {subject}",
            _ => subject,
        };
    }
}

using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>What the documents of one passage agree on, in a line: "people killed: two = 2".</summary>
/// <param name="Label">What it is a value of.</param>
/// <param name="Words">The wordings, each once.</param>
internal sealed record AgreedValue(string Label, List<string> Words)
{
    /// <summary>
    /// The agreements of a group, each once. That the happening is the same goes without saying where a value of it is: it is told only
    /// where nothing else is.
    /// </summary>
    public static List<AgreedValue> Of(ReportOutline outline, AgreementGroup group)
    {
        var values = new List<AgreedValue>(group.Findings.Count);
        foreach (var finding in group.Findings)
        {
            if (finding.Aspect == Aspect.Event)
                continue;
            var value = new AgreedValue(LabelOf(finding), WordsOf(outline, finding));
            if (!values.Exists(known => known.Label == value.Label && known.Words.SequenceEqual(value.Words, StringComparer.OrdinalIgnoreCase)))
                values.Add(value);
        }

        return values;
    }

    private static string LabelOf(Agreement finding) => finding.Aspect switch
    {
        Aspect.Quantity => finding.Subject.Length > 0 ? finding.Subject : "number",
        Aspect.Money => "amount",
        Aspect.Attribution => "credited to",
        Aspect.Certainty => "how sure",
        Aspect.Polarity => "both deny it",
        Aspect.Age or Aspect.Role when finding.Subject.Length > 0 => $"{ReportOutline.NameOf(finding.Aspect)} of {finding.Subject}",
        _ => ReportOutline.NameOf(finding.Aspect),
    };

    /// <summary>The words of the texts; of a credit, a doubt or a denial, whose words are a cue, what it comes to.</summary>
    private static List<string> WordsOf(ReportOutline outline, Agreement finding)
    {
        if (finding.Aspect == Aspect.Polarity)
            return [];
        if (finding.Aspect is Aspect.Attribution or Aspect.Certainty && finding.Positions.All(position => position.Value.Length > 0))
            return [.. finding.Positions.Select(position => PrintableText.Of(position.Value)).Distinct(StringComparer.OrdinalIgnoreCase)];
        return [.. finding.Citations.Select(citation => PrintableText.Of(outline.Evidence.Words(citation))).Distinct(StringComparer.OrdinalIgnoreCase)];
    }
}

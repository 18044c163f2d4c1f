using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>What the documents of one passage agree on, in a line: "people killed: two = 2".</summary>
/// <param name="Label">What it is a value of.</param>
/// <param name="Words">The wordings, each once.</param>
/// <param name="DocumentIds">Who agrees on it.</param>
/// <param name="Sign">What stands between the wordings.</param>
internal sealed record AgreedValue(string Label, List<string> Words, List<string> DocumentIds, string Sign)
{
    private const string Alike = " ≈ ";

    /// <summary>Values of one group that a report for people tells; the other formats hold everything.</summary>
    private const int Most = 60;

    /// <summary>
    /// The agreements of a group, each once, and how many are left untold where they are more than a report tells. That the happening is the same goes without saying where a value of it is: it is told only
    /// where nothing else is.
    /// </summary>
    public static (List<AgreedValue> Values, int Untold) Of(ReportOutline outline, AgreementGroup group)
    {
        var values = new List<AgreedValue>(Math.Min(Most, group.Findings.Count));
        int untold = 0;
        foreach (var finding in group.Findings)
        {
            if (finding.Aspect == Aspect.Event)
                continue;
            if (values.Count == Most)
            {
                untold++;
                continue;
            }

            var value = new AgreedValue(LabelOf(finding), WordsOf(outline, finding), [.. finding.Positions.SelectMany(position => position.DocumentIds).Distinct()], finding.Relation == Relation.Agrees ? " = " : Alike);
            var known = values.Find(known => known.Label == value.Label && (Holds(known, value) || Holds(value, known)));
            if (known is null)
            {
                values.Add(value);
                continue;
            }

            // "Tuesday" goes without saying beside "Tuesday ≈ early Tuesday".
            var all = known.DocumentIds.Union(value.DocumentIds).ToList();
            values[values.IndexOf(known)] = (Holds(known, value) ? known : value) with { DocumentIds = all };
        }

        values.RemoveAll(static value => value.Words.Count == 0);
        return (values, untold);
    }

    private static bool Holds(AgreedValue one, AgreedValue other) => other.Words.TrueForAll(word => one.Words.Contains(word, StringComparer.OrdinalIgnoreCase));

    /// <summary>The letters of those who agree, where others of the passage do not say it: "(A B)".</summary>
    public string HoldersIn(ReportOutline outline, AgreementGroup group) =>
        group.Excerpts.Count == 0 || DocumentIds.Count < group.Excerpts.Count ? $" ({outline.Labels.Row(DocumentIds)})" : "";

    private static string LabelOf(Agreement finding) => finding.Aspect switch
    {
        Aspect.Quantity when IsRank(finding) => "rank",
        Aspect.Quantity => finding.Subject.Length > 0 ? finding.Subject : "number",
        Aspect.Money => "amount",
        Aspect.Attribution => "credited to",
        Aspect.Certainty => "how sure",
        Aspect.Polarity => "not so",
        Aspect.Age or Aspect.Role when finding.Subject.Length > 0 => $"{ReportOutline.NameOf(finding.Aspect)} of {finding.Subject}",
        _ => ReportOutline.NameOf(finding.Aspect),
    };

    private static bool IsRank(Agreement finding) => finding.Positions[0].Value.StartsWith("no. ", StringComparison.Ordinal);

    /// <summary>The words of the texts; of a credit or a doubt, whose words are a cue, what it comes to.</summary>
    private static List<string> WordsOf(ReportOutline outline, Agreement finding)
    {
        if (finding.Relation == Relation.Compatible)
            return [.. HeldValue.Of(outline, finding.Positions, finding.Aspect, finding.Relation).Select(value => PrintableText.Of(value.Words))];
        // "second": what is second stands in the subject.
        if (finding.Aspect == Aspect.Quantity && IsRank(finding) && finding.Subject.Length > 0)
            return [.. finding.Citations.Select(citation => $"{PrintableText.Of(outline.Evidence.Words(citation))} {finding.Subject}").Distinct(StringComparer.OrdinalIgnoreCase)];
        if (finding.Aspect is Aspect.Attribution or Aspect.Certainty && finding.Positions.All(position => position.Value.Length > 0))
            return [.. finding.Positions.Select(position => PrintableText.Of(position.Value)).Distinct(StringComparer.OrdinalIgnoreCase)];
        return [.. finding.Citations.Select(citation => PrintableText.Of(outline.Evidence.Words(citation))).Distinct(StringComparer.OrdinalIgnoreCase).Where(words => finding.Aspect != Aspect.Polarity || words.Contains(' ', StringComparison.Ordinal))];
    }
}

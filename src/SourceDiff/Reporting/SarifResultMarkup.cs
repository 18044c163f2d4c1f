using System.Text.Json;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>Writes one finding as a result of SARIF: the first citation is its location, the others are related ones.</summary>
internal sealed class SarifResultMarkup(Utf8JsonWriter json, Comparison comparison, Dictionary<string, int> rules, IReadOnlyDictionary<string, SarifSource> sources)
{
    private readonly DocumentLabels _labels = new(comparison);
    private readonly Dictionary<string, TextLines> _lines = new(StringComparer.Ordinal);

    public void Write(Finding finding, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.RuleId);
        json.WriteNumber("ruleIndex", rules[finding.RuleId]);
        string kind = KindOf(finding);
        json.WriteString("kind", kind);
        json.WriteString("level", kind == "fail" ? LevelOf(finding) : "none");
        if (double.IsFinite(finding.Confidence))
            json.WriteNumber("rank", Math.Round(Math.Clamp(finding.Confidence, 0, 1) * 100, 1));
        SarifMessage.Write(json, "message", MessageOf(finding));
        WriteLocations(finding);
        json.WriteStartObject("partialFingerprints");
        json.WriteString(FindingFingerprints.Name, fingerprint);
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("aspect", ReportOutline.NameOf(finding.Aspect));
        json.WriteString("relation", finding.Match(agreement => ReportOutline.NameOf(agreement.Relation), discrepancy => ReportOutline.NameOf(discrepancy.Relation), _ => "omission"));
        json.WriteString("severity", ReportOutline.NameOf(finding.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteLocations(Finding finding)
    {
        int id = 0;
        foreach (var position in finding.Positions)
        {
            foreach (var citation in position.Citations)
            {
                if (id < 2)
                    json.WriteStartArray(id == 0 ? "locations" : "relatedLocations");
                WriteLocation(citation, position.Value, id);
                if (id == 0)
                    json.WriteEndArray();
                id++;
            }
        }

        if (id > 1)
            json.WriteEndArray();
    }

    private void WriteLocation(Citation citation, string value, int id)
    {
        json.WriteStartObject();
        json.WriteNumber("id", id);
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", DocumentAddress.OfFile(_labels.DocumentOf(citation.DocumentId)));
        json.WriteNumber("index", _labels.IndexOf(citation.DocumentId));
        json.WriteEndObject();
        WriteRegion(citation);
        json.WriteEndObject();
        SarifMessage.Write(json, "message", $"{DocumentLabels.Describe(_labels.DocumentOf(citation.DocumentId))}: {value}");
        json.WriteEndObject();
    }

    private void WriteRegion(Citation citation)
    {
        var source = sources.GetValueOrDefault(citation.DocumentId);
        string text = source?.Text ?? _labels.DocumentOf(citation.DocumentId).Text;
        // Words that the file has nowhere have no region in it (§3.29.4: the whole file).
        if ((source is null ? citation.Span : source.SourceOf(citation.Span)) is not { } span)
            return;
        if (!_lines.TryGetValue(citation.DocumentId, out var lines))
            _lines.Add(citation.DocumentId, lines = new TextLines(text));
        var (startLine, startColumn) = lines.At(span.Start);
        var (endLine, endColumn) = lines.At(span.End);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", startLine);
        json.WriteNumber("startColumn", startColumn);
        json.WriteNumber("endLine", endLine);
        json.WriteNumber("endColumn", endColumn);
        json.WriteNumber("charOffset", span.Start);
        json.WriteNumber("charLength", span.Length);
        json.WriteStartObject("snippet");
        json.WriteString("text", span.In(text));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string MessageOf(Finding finding)
    {
        string values = string.Join(" / ", finding.Positions.Select(position => $"{position.Value} ({string.Join(", ", position.DocumentIds)})"));
        string missing = finding is Omission omission ? $" Not in {string.Join(", ", omission.MissingFrom)}." : "";
        return PrintableText.Of($"{FindingTitle.Of(finding)} — {values}. {finding.Explanation}{missing}".Trim());
    }

    /// <summary>What a tool has to act on fails; an agreement passes; a difference in precision informs (§3.27.9).</summary>
    private static string KindOf(Finding finding) => finding.Match(
        agreement => agreement.Relation == Relation.Agrees ? "pass" : "informational", _ => "fail", _ => "fail");

    private static string LevelOf(Finding finding) => finding.Match(
        _ => "none",
        discrepancy => discrepancy.Relation == Relation.Supersedes || discrepancy.Severity == Severity.Low ? "note"
            : discrepancy.Severity == Severity.High ? "error" : "warning",
        _ => "note");
}

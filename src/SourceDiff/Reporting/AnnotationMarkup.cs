using System.Globalization;
using System.Text.Json;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>Writes one annotation: what a finding says about one of its values, on the words that hold it.</summary>
internal sealed class AnnotationMarkup(Utf8JsonWriter json, Comparison comparison)
{
    /// <summary>What the data model's examples and annotation clients use: enough to tell repeated words apart.</summary>
    private const int SurroundingLength = 32;

    private readonly DocumentLabels _labels = new(comparison);
    private readonly Dictionary<string, CodePoints> _codePoints = new(StringComparer.Ordinal);

    public void Write(Finding finding, int position, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("id", NamedUuid.Of(string.Create(CultureInfo.InvariantCulture, $"{fingerprint}\n{position}\n{finding.Positions[position].Value}")));
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", finding is Discrepancy ? "questioning" : "linking");
        json.WriteStartArray("body");
        WriteText("describing", Description(finding));
        WriteText("tagging", ReportOutline.NameOf(finding.Aspect));
        WriteText("tagging", RelationOf(finding));
        WriteText("classifying", finding.RuleId);
        WriteText("identifying", finding.Positions[position].Value);
        for (int other = 0; other < finding.Positions.Length; other++)
        {
            if (other == position)
                continue;
            foreach (var citation in finding.Positions[other].Citations)
                WriteWords(citation, "linking");
        }

        json.WriteEndArray();
        json.WriteStartArray("target");
        foreach (var citation in finding.Positions[position].Citations)
            WriteWords(citation, purpose: null);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteText(string purpose, string text)
    {
        if (text.Length == 0)
            return;
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", purpose);
        json.WriteString("format", "text/plain");
        json.WriteString("value", text);
        json.WriteEndObject();
    }

    /// <summary>A specific resource: a document, and the words in it.</summary>
    private void WriteWords(Citation citation, string? purpose)
    {
        var document = _labels.DocumentOf(citation.DocumentId);
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        if (purpose is not null)
            json.WriteString("purpose", purpose);
        json.WriteString("source", DocumentAddress.Of(document));
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", citation.Span.In(document.Text));
        json.WriteString("prefix", Before(document.Text, citation.Span.Start));
        json.WriteString("suffix", After(document.Text, citation.Span.End));
        json.WriteEndObject();
        if (!_codePoints.TryGetValue(document.Id, out var codePoints))
            _codePoints.Add(document.Id, codePoints = new CodePoints(document.Text));
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", codePoints.Before(citation.Span.Start));
        json.WriteNumber("end", codePoints.Before(citation.Span.End));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private string Description(Finding finding)
    {
        string missing = finding is Omission omission ? $"Not in {string.Join(", ", omission.MissingFrom.Select(id => DocumentLabels.Describe(_labels.DocumentOf(id))))}." : "";
        return finding.Explanation.Length == 0 ? missing : missing.Length == 0 ? finding.Explanation : $"{finding.Explanation} {missing}";
    }

    private static string RelationOf(Finding finding) => finding.Match(
        agreement => ReportOutline.NameOf(agreement.Relation), discrepancy => ReportOutline.NameOf(discrepancy.Relation), _ => "omission");

    private static ReadOnlySpan<char> Before(string text, int end)
    {
        int start = Math.Max(0, end - SurroundingLength);
        if (start > 0 && start < end && char.IsLowSurrogate(text[start]))
            start--;
        return text.AsSpan(start, end - start);
    }

    private static ReadOnlySpan<char> After(string text, int start)
    {
        int end = Math.Min(text.Length, start + SurroundingLength);
        if (end > start && end < text.Length && char.IsLowSurrogate(text[end]))
            end++;
        return text.AsSpan(start, end - start);
    }
}

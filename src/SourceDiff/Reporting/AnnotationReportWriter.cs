using System.Text.Json;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>
/// Writes the findings as W3C Web Annotations (JSON-LD), for annotation servers and readers: an annotation for every value of a
/// finding, on the exact words that hold it, linked to the words of the other sources. Words are selected by quotation with
/// their surroundings, and by position in <see cref="Document.Text"/>, in code points. Thread-safe.
/// </summary>
/// <remarks>Web Annotation Data Model, W3C Recommendation of 23 February 2017.</remarks>
public sealed class AnnotationReportWriter
{
    private const string Context = "http://www.w3.org/ns/anno.jsonld";

    /// <summary>Whether to write one member a line, indented by two spaces.</summary>
    /// <value><c>false</c> by default.</value>
    public bool IsIndented { get; init; }

    /// <summary>Writes a collection with all annotations as UTF-8; <paramref name="output"/> stays open.</summary>
    public void Write(Comparison comparison, Stream output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = IsIndented, NewLine = "\n", Encoder = JsonContract.Encoder });
        var fingerprints = FindingFingerprints.Of(comparison);
        string collection = string.Join('\n', fingerprints);
        json.WriteStartObject();
        json.WriteString("@context", Context);
        json.WriteString("id", NamedUuid.Of("collection\n" + collection));
        json.WriteString("type", "AnnotationCollection");
        json.WriteString("label", new ReportOutline(comparison).Summary);
        json.WriteNumber("total", comparison.Findings.Sum(finding => finding.Positions.Length));
        json.WriteStartObject("first");
        json.WriteString("id", NamedUuid.Of("page\n" + collection));
        json.WriteString("type", "AnnotationPage");
        json.WriteNumber("startIndex", 0);
        json.WriteStartArray("items");
        var annotation = new AnnotationMarkup(json, comparison);
        for (int i = 0; i < comparison.Findings.Length; i++)
        {
            for (int position = 0; position < comparison.Findings[i].Positions.Length; position++)
                annotation.Write(comparison.Findings[i], position, fingerprints[i]);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}

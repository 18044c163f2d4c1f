using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Text.Json;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>
/// Writes the findings in the format of static analysis, so that code-review tools and editors show them between two texts: the
/// rules with their help, a result for every finding, and fingerprints by which a tool knows a finding again after small edits.
/// The texts are included, and every region is one of <see cref="Document.Text"/>, or of its file where <see cref="Sources"/> has it. Thread-safe.
/// </summary>
/// <remarks>SARIF 2.1.0, OASIS Standard of 27 March 2020.</remarks>
public sealed class SarifReportWriter
{
    private const string SchemaAddress = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>The rules to describe, as <see cref="ISourceComparer.Rules"/> has them.</summary>
    /// <value>Empty by default: rules are named by their ids only.</value>
    public ImmutableArray<Rule> Rules { get; init; } = [];

    /// <summary>
    /// The files that texts were taken from, by the id of the document: regions are then of the file, and the file is included. Regions of a document
    /// without one are of its text.
    /// </summary>
    /// <value>Empty by default.</value>
    public IReadOnlyDictionary<string, SarifSource> Sources { get; init; } = ReadOnlyDictionary<string, SarifSource>.Empty;

    /// <summary>Whether to write one member a line, indented by two spaces.</summary>
    /// <value><c>false</c> by default.</value>
    public bool IsIndented { get; init; }

    /// <summary>Writes the log with one run as UTF-8; <paramref name="output"/> stays open.</summary>
    public void Write(Comparison comparison, Stream output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = IsIndented, NewLine = "\n", Encoder = JsonContract.Encoder });
        var rules = RuleIndexes(comparison);
        json.WriteStartObject();
        json.WriteString("$schema", SchemaAddress);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);

        // What .NET counts in; the standard's other choice is code points.
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteArtifacts(json, comparison);
        json.WriteStartArray("results");
        var result = new SarifResultMarkup(json, comparison, rules, Sources);
        foreach (var (finding, fingerprint) in comparison.Findings.Zip(FindingFingerprints.Of(comparison)))
            result.Write(finding, fingerprint);
        json.WriteEndArray();
        WriteSources(json, comparison);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The independent sources, as the standard's bag of properties: five reprints of one report are one.</summary>
    private static void WriteSources(Utf8JsonWriter json, Comparison comparison)
    {
        json.WriteStartObject("properties");
        json.WriteNumber("independentSources", comparison.Provenance.IndependentSources);
        json.WriteStartArray("sourceGroups");
        foreach (var group in comparison.Provenance.Groups)
        {
            json.WriteStartArray();
            foreach (string id in group.DocumentIds)
                json.WriteStringValue(id);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private Dictionary<string, int> RuleIndexes(Comparison comparison)
    {
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string id in Rules.Select(rule => rule.Id).Concat(comparison.Findings.Select(finding => finding.RuleId)))
            indexes.TryAdd(id, indexes.Count);
        return indexes;
    }

    private void WriteTool(Utf8JsonWriter json, Dictionary<string, int> rules)
    {
        var described = Rules.ToLookup(rule => rule.Id, StringComparer.Ordinal);
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "SourceDiff");
        json.WriteString("semanticVersion", typeof(SarifReportWriter).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var (id, _) in rules.OrderBy(rule => rule.Value))
            WriteRule(json, id, described[id].FirstOrDefault());
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, string id, Rule? rule)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        if (rule is not null)
        {
            SarifMessage.Write(json, "shortDescription", rule.Title + ".");
            SarifMessage.Write(json, "fullDescription", rule.Help);
            SarifMessage.Write(json, "help", rule.Help);
        }

        json.WriteEndObject();
    }

    private void WriteArtifacts(Utf8JsonWriter json, Comparison comparison)
    {
        json.WriteStartArray("artifacts");
        foreach (var document in comparison.Documents)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            json.WriteString("uri", DocumentAddress.OfFile(document));
            json.WriteEndObject();
            SarifMessage.Write(json, "description", DocumentLabels.Describe(document));
            json.WriteStartArray("roles");
            json.WriteStringValue("analysisTarget");
            json.WriteEndArray();
            json.WriteString("mimeType", Sources.TryGetValue(document.Id, out var source) ? source.MimeType : "text/plain");
            json.WriteStartObject("contents");
            json.WriteString("text", source?.Text ?? document.Text);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

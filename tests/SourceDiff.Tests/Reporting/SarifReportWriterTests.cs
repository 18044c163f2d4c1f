using System.Text;
using System.Text.Json;
using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Tests.Reporting;

/// <summary>Each SHALL of SARIF 2.1.0 (OASIS Standard) that concerns what is written; the sections are the standard's.</summary>
public class SarifReportWriterTests
{
    private static readonly Rule[] Rules =
    [
        new("SD2101", Aspect.Quantity, Severity.High, "Different numbers", "The numbers differ. Example: 12 and 14."),
        new("SD9901", Aspect.Custom, Severity.Low, "Never fired", "It never fires."),
    ];

    private static readonly JsonElement Log = Write(Comparisons.Ferry);

    private static readonly JsonElement Run = Log.GetProperty("runs")[0];

    private static readonly List<JsonElement> Results = [.. Run.GetProperty("results").EnumerateArray()];

    // §3.13.2, §3.13.4
    [Test]
    public void Log_HasVersionAndRuns()
    {
        Assert.That(Log.GetProperty("version").GetString(), Is.EqualTo("2.1.0"));
        Assert.That(Log.GetProperty("$schema").GetString(), Does.EndWith("sarif-schema-2.1.0.json"));
        Assert.That(Log.GetProperty("runs").GetArrayLength(), Is.EqualTo(1));
    }

    // §3.14.17: the unit of columns and offsets shall be stated when a region is one of text.
    // §3.14.3: whatever the standard has no place for.
    [Test]
    public void Run_SaysWhichDocumentsAreOneSource()
    {
        var properties = Run.GetProperty("properties");

        Assert.That(properties.GetProperty("independentSources").GetInt32(), Is.EqualTo(Comparisons.Ferry.Provenance.IndependentSources));
        Assert.That(properties.GetProperty("sourceGroups").EnumerateArray().SelectMany(group => group.EnumerateArray()).Select(id => id.GetString()),
            Is.EquivalentTo(Comparisons.Ferry.Documents.Select(document => document.Id)));
    }

    [Test]
    public void Run_SaysWhatColumnsCount() => Assert.That(Run.GetProperty("columnKind").GetString(), Is.EqualTo("utf16CodeUnits"));

    // §3.19.2, §3.49: a name; rules with unique ids.
    [Test]
    public void Driver_HasNameAndRulesWithHelp()
    {
        var driver = Run.GetProperty("tool").GetProperty("driver");
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();

        Assert.That(driver.GetProperty("name").GetString(), Is.EqualTo("SourceDiff"));
        Assert.That(driver.GetProperty("semanticVersion").GetString(), Does.Match(@"^\d+\.\d+\.\d+$"));
        Assert.That(rules.Select(rule => rule.GetProperty("id").GetString()), Is.Unique.And.SupersetOf(Comparisons.Ferry.Findings.Select(finding => finding.RuleId).Distinct()));
        Assert.That(rules[0].GetProperty("help").GetProperty("text").GetString(), Is.EqualTo("The numbers differ. Example: 12 and 14."));
        Assert.That(rules[1].GetProperty("id").GetString(), Is.EqualTo("SD9901"), "a rule that found nothing was looked for too");
    }

    // §3.27.5, §3.27.6: the index is that of the rule with the id.
    [Test]
    public void Result_PointsToItsRule()
    {
        var rules = Run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.That(Results.Select(result => rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()), Is.EqualTo(Comparisons.Ferry.Findings.Select(finding => finding.RuleId)));
        Assert.That(Results.Select(result => result.GetProperty("ruleId").GetString()), Is.EqualTo(Comparisons.Ferry.Findings.Select(finding => finding.RuleId)));
    }

    // §3.27.9, §3.27.10: a level other than none only for what fails.
    [Test]
    public void Result_KindAndLevel_SayWhatToDo() =>
        Assert.That(Results.Select(result => $"{result.GetProperty("kind")} {result.GetProperty("level")}"),
            Is.EqualTo(new[] { "fail error", "fail warning", "pass none", "pass none", "fail note", "fail note" }));

    // §3.27.25: 0 to 100.
    [Test]
    public void Result_Rank_IsItsConfidence() => Assert.That(Results[0].GetProperty("rank").GetDouble(), Is.EqualTo(91));

    // §3.27.11, §3.11.5
    [Test]
    public void Result_Message_SaysTheValues() =>
        Assert.That(Results[0].GetProperty("message").GetProperty("text").GetString(),
            Is.EqualTo("people killed — 12 person (wire.txt) / at least 14 person (courier.md). Twelve killed is outside the range of at least 14."));

    // §3.30: lines and columns from 1, the end column one past; offsets from 0; the snippet is the region's.
    [Test]
    public void Regions_AreTheExactWords()
    {
        foreach (var location in Results.SelectMany(Locations))
        {
            var place = location.GetProperty("physicalLocation");
            var artifact = Run.GetProperty("artifacts")[place.GetProperty("artifactLocation").GetProperty("index").GetInt32()];
            Assert.That(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), Is.EqualTo(artifact.GetProperty("location").GetProperty("uri").GetString()), "§3.4.3, §3.4.5");
            AssertRegion(place.GetProperty("region"), artifact.GetProperty("contents").GetProperty("text").GetString()!);
        }
    }

    // §3.27.12: one location, unless a change has to be made at all of them; §3.28.2: ids are unique within a result.
    [Test]
    public void Locations_AreOneAndTheOthersAreRelated()
    {
        Assert.That(Results.Select(result => result.GetProperty("locations").GetArrayLength()), Is.All.EqualTo(1));
        Assert.That(Results.Select(result => Locations(result).Count()), Is.EqualTo(Comparisons.Ferry.Findings.Select(finding => finding.Citations.Count())));
        Assert.That(Results.Select(result => Locations(result).Select(location => location.GetProperty("id").GetInt32())), Is.All.Unique);
        Assert.That(Results[0].GetProperty("relatedLocations")[0].GetProperty("message").GetProperty("text").GetString(), Does.EndWith(": at least 14 person"));
    }

    // §3.4.3: a URI reference (RFC 3986).
    [Test]
    public void Artifacts_HaveUriReferences() =>
        Assert.That(Run.GetProperty("artifacts").EnumerateArray().Select(artifact => artifact.GetProperty("location").GetProperty("uri").GetString()),
            Is.EqualTo(new[] { "wire.txt", "courier.md" }).And.All.Matches<string>(uri => Uri.IsWellFormedUriString(uri, UriKind.RelativeOrAbsolute)));

    // §3.27.16: fingerprints tell results apart.
    [Test]
    public void Fingerprints_AreUnique() =>
        Assert.That(Results.Select(result => result.GetProperty("partialFingerprints").GetProperty("findingValues/v2").GetString()), Is.Unique);

    // §3.11.6: words of an article are no link and no placeholder.
    [TestCase("[click](https://evil.example)", @"\[click\](https://evil.example)")]
    [TestCase("{0} wins", "{{0}} wins")]
    [TestCase("he [the mayor] said", "he [the mayor] said")]
    public void Message_OfHostileText_StaysText(string text, string message)
    {
        var document = new Document("a", text);
        var finding = new Omission("SD1", Aspect.Custom, [new Position(text, [new Citation("a", new TextSpan(0, text.Length))])], ["b"]) { Explanation = "Told once." };
        var log = Write(new Comparison([document, new Document("b", "")], [], [], [finding], new Coverage([], [], [])));

        Assert.That(log.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("message").GetProperty("text").GetString(), Is.EqualTo($"detail — {message} (a). Told once. Not in b."));
    }

    private static IEnumerable<JsonElement> Locations(JsonElement result) =>
        result.GetProperty("locations").EnumerateArray().Concat(result.TryGetProperty("relatedLocations", out var related) ? related.EnumerateArray() : []);

    private static void AssertRegion(JsonElement region, string text)
    {
        int Number(string name) => region.GetProperty(name).GetInt32();
        string snippet = region.GetProperty("snippet").GetProperty("text").GetString()!;
        string[] lines = text.Split('\n');
        int At(string line, string column) => lines.Take(Number(line) - 1).Sum(before => before.Length + 1) + Number(column) - 1;

        Assert.That(text.Substring(Number("charOffset"), Number("charLength")), Is.EqualTo(snippet));
        Assert.That(text[At("startLine", "startColumn")..At("endLine", "endColumn")], Is.EqualTo(snippet));
    }

    private static JsonElement Write(Comparison comparison)
    {
        using var stream = new MemoryStream();
        new SarifReportWriter { Rules = [.. Rules] }.Write(comparison, stream);
        return JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).RootElement;
    }
}

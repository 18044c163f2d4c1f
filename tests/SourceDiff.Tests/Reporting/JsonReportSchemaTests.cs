using System.Text.Json.Nodes;
using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Tests.Reporting;

public class JsonReportSchemaTests
{
    private static readonly SchemaValidation Schema = new(JsonNode.Parse(Text())!);

    [Test]
    public void Schema_IsTheOneOfTheModel() => Goldens.Check(Repository.PathOf("src", "SourceDiff", "sourcediff.schema.json"), ReportSchema.Make());

    [Test]
    public void Schema_NamesItsDialectAndDescribesEveryMember()
    {
        var root = JsonNode.Parse(Text())!;

        Assert.That((string?)root["$schema"], Is.EqualTo("https://json-schema.org/draft/2020-12/schema"));
        Assert.That(
            from definition in root["$defs"]!.AsObject()
            where definition.Value!["properties"] is not null
            from member in definition.Value["properties"]!.AsObject()
            where member.Value!["description"] is null && member.Value["const"] is null && member.Key != "quote"
            select $"{definition.Key}.{member.Key}", Is.Empty);
    }

    [Test]
    public void Output_FitsTheSchema() => Assert.That(Schema.Errors(Written(Comparisons.Ferry)), Is.Empty);

    [Test]
    public void Output_OfARealComparison_FitsTheSchema()
    {
        var comparison = SourceComparer.Create().Compare([Comparisons.Wire, Comparisons.Courier]);

        Assert.That(comparison.Findings, Is.Not.Empty);
        Assert.That(Schema.Errors(Written(comparison)), Is.Empty);
    }

    [TestCase("\"kind\":\"discrepancy\"", "\"kind\":\"guess\"")]
    [TestCase("\"schema\":1", "\"schema\":2")]
    [TestCase("\"severity\":\"high\"", "\"severity\":3")]
    [TestCase("\"confidence\":0.91", "\"confidence\":\"much\"")]
    [TestCase("\"alignments\":[", "\"alinements\":[")]
    [TestCase("\"start\":0", "\"start\":\"0\"")]
    [TestCase("\"publishedAt\":\"2031", "\"publishedAt\":\"MMXXXI")]
    public void OtherJson_DoesNotFit(string original, string altered)
    {
        string json = Written(Comparisons.Ferry).ToJsonString();
        string changed = json.Replace(original, altered, StringComparison.Ordinal);

        Assert.That(changed, Is.Not.EqualTo(json));
        Assert.That(Schema.Errors(JsonNode.Parse(changed)), Is.Not.Empty);
    }

    private static string Text()
    {
        using var reader = new StreamReader(JsonReportSchema.Open());
        return reader.ReadToEnd();
    }

    private static JsonNode Written(Comparison comparison)
    {
        using var stream = new MemoryStream();
        new JsonReportWriter().Write(comparison, stream);
        return JsonNode.Parse(stream.ToArray())!;
    }
}

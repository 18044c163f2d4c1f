using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Xml.Linq;
using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Tests.Reporting;

/// <summary>Makes the JSON Schema (draft 2020-12) of the JSON report from its contract, with the documentation of the model.</summary>
internal sealed class ReportSchema
{
    private readonly JsonObject _definitions = [];
    private readonly Dictionary<string, string> _summaries = XDocument.Load(Path.ChangeExtension(typeof(SourceComparer).Assembly.Location, ".xml"))
        .Descendants("member").Where(member => member.Element("summary") is not null)
        .ToDictionary(member => member.Attribute("name")!.Value, member => PlainText(member.Element("summary")!));

    public static string Make() => new ReportSchema().Root().ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = JsonContract.Encoder }) + "\n";

    private JsonObject Root() => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["$id"] = $"urn:sourcediff:schema:{JsonContract.Schema}",
        ["title"] = "SourceDiff comparison",
        ["$ref"] = Reference(typeof(Comparison))["$ref"]!.DeepClone(),
        ["$defs"] = _definitions,
    };

    private JsonObject Reference(Type type)
    {
        if (!_definitions.ContainsKey(type.Name))
        {
            // In place before its members are described: a type may hold itself.
            _definitions[type.Name] = new JsonObject();
            _definitions[type.Name] = Definition(type);
        }

        return new JsonObject { ["$ref"] = "#/$defs/" + type.Name };
    }

    private JsonObject Definition(Type type)
    {
        var definition = Describe(new JsonObject(), $"T:{type.FullName}");
        if (type.IsEnum)
        {
            definition["enum"] = new JsonArray([.. Enum.GetNames(type).Select(name => (JsonNode)JsonNamingPolicy.CamelCase.ConvertName(name))]);
            return definition;
        }

        var contract = JsonContract.Compact.Options.GetTypeInfo(type);
        if (contract.PolymorphismOptions is { } kinds)
        {
            definition["oneOf"] = new JsonArray([.. kinds.DerivedTypes.Select(kind => Reference(kind.DerivedType))]);
            foreach (var kind in kinds.DerivedTypes)
                AddKind((JsonObject)_definitions[kind.DerivedType.Name]!, kinds.TypeDiscriminatorPropertyName, (string)kind.TypeDiscriminator!);
            return definition;
        }

        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var property in contract.Properties)
        {
            properties[property.Name] = Describe(property.Name == JsonContract.SchemaName ? new JsonObject { ["const"] = JsonContract.Schema } : Schema(property.PropertyType), Member(type, property));
            if (property.Name == "quote" || (!property.IsGetNullable && Nullable.GetUnderlyingType(property.PropertyType) is null))
                required.Add((JsonNode)property.Name);
        }

        definition["type"] = "object";
        definition["properties"] = properties;
        definition["required"] = required;
        return definition;
    }

    private static void AddKind(JsonObject definition, string name, string kind)
    {
        ((JsonObject)definition["properties"]!).Insert(0, name, new JsonObject { ["const"] = kind });
        ((JsonArray)definition["required"]!).Insert(0, name);
    }

    private JsonObject Schema(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var text when text == typeof(string) => new JsonObject { ["type"] = "string" },
        var flag when flag == typeof(bool) => new JsonObject { ["type"] = "boolean" },
        var whole when whole == typeof(int) => new JsonObject { ["type"] = "integer" },
        var time when time == typeof(DateTimeOffset) => new JsonObject { ["type"] = "string", ["format"] = "date-time" },
        var day when day == typeof(DateOnly) => new JsonObject { ["type"] = "string", ["format"] = "date" },
        var address when address == typeof(Uri) => new JsonObject { ["type"] = "string", ["format"] = "iri-reference" },
        var number when number == typeof(double) => new JsonObject
        {
            ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "number" }, new JsonObject { ["enum"] = new JsonArray("NaN", "Infinity", "-Infinity") }),
        },
        var list when list.IsGenericType => new JsonObject { ["type"] = "array", ["items"] = Schema(list.GetGenericArguments()[0]) },
        var owned => Reference(owned),
    };

    private static string Member(Type type, JsonPropertyInfo property)
    {
        var member = type.GetProperties().FirstOrDefault(candidate => JsonNamingPolicy.CamelCase.ConvertName(candidate.Name) == property.Name);
        return member is null ? "" : $"P:{member.DeclaringType!.FullName}.{member.Name}";
    }

    private JsonObject Describe(JsonObject schema, string member)
    {
        if (_summaries.TryGetValue(member, out string? summary))
            schema["description"] = summary;
        return schema;
    }

    private static string PlainText(XElement summary)
    {
        foreach (var reference in summary.Descendants().Where(element => element.Attribute("cref") is not null).ToList())
            reference.ReplaceWith(reference.Attribute("cref")!.Value.Split('.')[^1].Split(':')[^1]);
        string text = string.Join(' ', summary.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        // What programmers want to know of a type says nothing of its JSON.
        return text.Split(" Immutable", 2)[0].Split(" Equality", 2)[0];
    }
}

using System.Text.Json.Nodes;

namespace SourceDiff.Tests.Reporting;

/// <summary>
/// Checks a value against a schema, as far as ours goes: the keywords it uses and no others. Stricter than the standard in one
/// thing: a member that the schema does not know is an error, for a schema that lags behind must not pass.
/// </summary>
internal sealed class SchemaValidation(JsonNode root)
{
    private static readonly HashSet<string> Known =
        ["$schema", "$id", "title", "description", "$ref", "$defs", "const", "enum", "type", "format", "anyOf", "oneOf", "items", "properties", "required"];

    public IEnumerable<string> Errors(JsonNode? value) => Check(root, value, "$");

    private List<string> Check(JsonNode schema, JsonNode? value, string path)
    {
        var keywords = schema.AsObject();
        if (keywords.FirstOrDefault(keyword => !Known.Contains(keyword.Key)).Key is { } unknown)
            return [$"{path}: the check does not know the keyword '{unknown}'"];
        var errors = new List<string>();
        if (keywords["$ref"] is { } reference)
            errors.AddRange(Check(root["$defs"]![reference.GetValue<string>()["#/$defs/".Length..]]!, value, path));
        if (keywords["const"] is { } only && !JsonNode.DeepEquals(only, value))
            errors.Add($"{path}: {value?.ToJsonString()} is not {only.ToJsonString()}");
        if (keywords["enum"] is JsonArray all && !all.Any(item => JsonNode.DeepEquals(item, value)))
            errors.Add($"{path}: {value?.ToJsonString()} is none of {all.ToJsonString()}");
        if (keywords["type"] is { } type && !IsOf(value, type.GetValue<string>()))
            errors.Add($"{path}: {value?.ToJsonString()} is no {type}");
        if (keywords["format"]?.GetValue<string>() == "date-time" && !DateTimeOffset.TryParse(value?.GetValue<string>(), out _))
            errors.Add($"{path}: {value?.ToJsonString()} is no time");
        if (keywords["anyOf"] is JsonArray some && !some.Any(one => Check(one!, value, path).Count == 0))
            errors.Add($"{path}: {value?.ToJsonString()} fits none of anyOf");
        if (keywords["oneOf"] is JsonArray kinds && kinds.Count(kind => Check(kind!, value, path).Count == 0) != 1)
            errors.Add($"{path}: fits not exactly one of oneOf: {string.Join(" | ", kinds.Select(kind => Check(kind!, value, path).FirstOrDefault() ?? "fits"))}");
        if (keywords["items"] is { } items && value is JsonArray list)
            errors.AddRange(list.SelectMany((item, index) => Check(items, item, $"{path}[{index}]")));
        if (keywords["properties"] is JsonObject properties && value is JsonObject members)
        {
            errors.AddRange(members.Where(member => !properties.ContainsKey(member.Key)).Select(member => $"{path}.{member.Key}: not in the schema"));
            errors.AddRange(members.Where(member => properties.ContainsKey(member.Key)).SelectMany(member => Check(properties[member.Key]!, member.Value, $"{path}.{member.Key}")));
            errors.AddRange(keywords["required"]!.AsArray().Select(name => name!.GetValue<string>()).Where(name => !members.ContainsKey(name)).Select(name => $"{path}: no {name}"));
        }

        return errors;
    }

    private static bool IsOf(JsonNode? value, string type) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == System.Text.Json.JsonValueKind.String,
        "boolean" => value?.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False,
        "integer" => value is JsonValue whole && whole.TryGetValue(out int _),
        _ => value?.GetValueKind() == System.Text.Json.JsonValueKind.Number,
    };
}

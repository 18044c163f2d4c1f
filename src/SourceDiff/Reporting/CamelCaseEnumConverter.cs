using System.Text.Json;
using System.Text.Json.Serialization;

namespace SourceDiff.Reporting;

/// <summary>Writes the members of an enumeration by name: <c>nearVerbatim</c>. Numbers are not read.</summary>
internal sealed class CamelCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;

using System.Text.Json.Serialization;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>The generated contracts of the model's types; <see cref="JsonContract"/> completes them.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowOutOfOrderMetadataProperties = true,
    Converters =
    [
        typeof(JsonTextConverter),
        typeof(CamelCaseEnumConverter<Aspect>),
        typeof(CamelCaseEnumConverter<Relation>),
        typeof(CamelCaseEnumConverter<Severity>),
        typeof(CamelCaseEnumConverter<AlignmentKind>),
        typeof(CamelCaseEnumConverter<EvidenceKind>),
        typeof(CamelCaseEnumConverter<PassageKind>),
        typeof(CamelCaseEnumConverter<TextReuseKind>),
        typeof(CamelCaseEnumConverter<OriginEvidence>),
        typeof(CamelCaseEnumConverter<Stance>),
    ])]
[JsonSerializable(typeof(Comparison))]
[JsonSerializable(typeof(Agreement))]
[JsonSerializable(typeof(Discrepancy))]
[JsonSerializable(typeof(Omission))]
internal sealed partial class JsonModelContext : JsonSerializerContext;

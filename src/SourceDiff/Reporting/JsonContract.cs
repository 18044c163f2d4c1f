using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>
/// How a comparison looks in JSON: its members as the model has them, <c>schema</c> in front, <c>kind</c> to tell the findings
/// apart, and the words beside every citation. What the model computes from its other members is not written.
/// </summary>
internal static class JsonContract
{
    /// <summary>The version of the form; it grows with every change that older readers cannot read.</summary>
    public const int Schema = 1;

    public const string SchemaName = "schema";

    [ThreadStatic]
    private static Comparison? _written;

    public static JsonTypeInfo<Comparison> Compact { get; } = TypeOf(isIndented: false);

    /// <summary>Made when first asked for: most reports are written in one of the two forms only.</summary>
    public static JsonTypeInfo<Comparison> Indented => IndentedForm.TypeInfo;

    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Writes <paramref name="comparison"/>; its citations find their words in its documents.</summary>
    public static void Write(Utf8JsonWriter writer, Comparison comparison, JsonTypeInfo<Comparison> typeInfo)
    {
        var outer = _written;
        _written = comparison;
        try
        {
            JsonSerializer.Serialize(writer, comparison, typeInfo);
        }
        finally
        {
            _written = outer;
        }
    }

    private static JsonTypeInfo<Comparison> TypeOf(bool isIndented)
    {
        var options = new JsonSerializerOptions(JsonModelContext.Default.Options)
        {
            WriteIndented = isIndented,
            Encoder = Encoder,
            TypeInfoResolver = JsonModelContext.Default.WithAddedModifier(Complete),
        };
        return (JsonTypeInfo<Comparison>)options.GetTypeInfo(typeof(Comparison));
    }

    private static void Complete(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
            return;
        for (int i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (type.Properties[i].Set is null && type.Properties[i].AssociatedParameter is null)
                type.Properties.RemoveAt(i);
        }

        if (type.Type == typeof(Comparison))
            AddSchema(type);
        else if (type.Type == typeof(Citation))
            AddQuote(type);
        else if (type.Type == typeof(Finding))
            type.PolymorphismOptions = KindsOfFinding();
    }

    private static void AddSchema(JsonTypeInfo type)
    {
        var schema = Property<Comparison, int>(type, SchemaName, static _ => Schema);
        schema.Order = -1;
        type.Properties.Insert(0, schema);
    }

    private static void AddQuote(JsonTypeInfo type)
    {
        var quote = Property<Citation, string?>(type, "quote", static citation => _written?.Quote((Citation)citation));
        quote.ShouldSerialize = static (_, value) => value is not null;
        type.Properties.Add(quote);
    }

    private static JsonPropertyInfo Property<TOwner, T>(JsonTypeInfo type, string name, Func<object, T?> getter) =>
        JsonMetadataServices.CreatePropertyInfo(type.Options, new JsonPropertyInfoValues<T>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = typeof(TOwner),
            PropertyName = name,
            JsonPropertyName = name,
            Getter = getter,
        });

    private static JsonPolymorphismOptions KindsOfFinding() => new()
    {
        TypeDiscriminatorPropertyName = "kind",
        UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization,
        DerivedTypes =
        {
            new JsonDerivedType(typeof(Agreement), "agreement"),
            new JsonDerivedType(typeof(Discrepancy), "discrepancy"),
            new JsonDerivedType(typeof(Omission), "omission"),
        },
    };

    private static class IndentedForm
    {
        public static readonly JsonTypeInfo<Comparison> TypeInfo = TypeOf(isIndented: true);
    }
}

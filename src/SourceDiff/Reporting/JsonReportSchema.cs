namespace SourceDiff.Reporting;

/// <summary>The JSON Schema (draft 2020-12) of what <see cref="JsonReportWriter"/> writes, made from the model. Thread-safe.</summary>
public static class JsonReportSchema
{
    private const string Resource = "SourceDiff.schema.json";

    /// <summary>Opens the schema, as UTF-8 text.</summary>
    public static Stream Open() => typeof(JsonReportSchema).Assembly.GetManifestResourceStream(Resource)!;
}

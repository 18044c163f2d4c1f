using System.Buffers;
using System.Text.Json;
using SourceDiff.Cli.Articles;
using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Cli.Batch;

/// <summary>Compares the documents of one line. Whatever is wrong with a line becomes its result.</summary>
internal sealed class LineComparer(ISourceComparer comparer, FindingFilter filter)
{
    private static readonly JsonReportWriter Report = new();

    public LineResult Compare(byte[] line, long number, CancellationToken cancellation)
    {
        byte[] id = "null"u8.ToArray();
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                throw new InputException("the line is no JSON object");
            if (root.TryGetProperty("id", out var given))
                id = Id(given);
            var comparison = comparer.Compare(Documents(root), cancellation);
            return Write(id, writer =>
            {
                writer.WritePropertyName("comparison");
                Report.Write(filter.Apply(comparison), writer);
            }, isCompared: true);
        }
        catch (Exception error) when (error is JsonException or InputException or ArgumentException or InvalidOperationException)
        {
            string message = $"Line {number}: {Explain(error)}";
            return Write(id, writer => writer.WriteString("error", message), isCompared: false);
        }
    }

    private static byte[] Id(JsonElement id) => id.ValueKind is JsonValueKind.String or JsonValueKind.Number
        ? System.Text.Encoding.UTF8.GetBytes(id.GetRawText())
        : throw new InputException("\"id\" must be a text or a number");

    private static List<Document> Documents(JsonElement root)
    {
        if (!root.TryGetProperty("documents", out var documents) || documents.ValueKind != JsonValueKind.Array)
            throw new InputException("there is no \"documents\" list");
        var list = new List<Document>(documents.GetArrayLength());
        foreach (var document in documents.EnumerateArray())
            list.Add(DocumentOf(document, list.Count + 1));
        return list;
    }

    private static Document DocumentOf(JsonElement document, int number)
    {
        if (document.ValueKind != JsonValueKind.Object)
            throw new InputException($"document {number} is no JSON object");
        string id = Text(document, "id") is { Length: > 0 } given ? given : number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string text = Text(document, "text") ?? throw new InputException($"document '{id}' has no \"text\"");
        if (string.IsNullOrWhiteSpace(text))
            throw new InputException($"document '{id}' holds no text");
        return new ArticleMetadata
        {
            Title = Text(document, "title"),
            Publisher = Text(document, "publisher"),
            Author = Text(document, "author"),
            Url = Text(document, "url"),
            Published = Text(document, "published") ?? Text(document, "publishedAt"),
            Language = Text(document, "language"),
        }.ToDocument(id, text);
    }

    private static string? Text(JsonElement document, string name) =>
        !document.TryGetProperty(name, out var value) ? null : value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number when name == "id" => value.GetRawText(),
            _ => throw new InputException($"\"{name}\" of a document must be a text"),
        };

    private static string Explain(Exception error) => error switch
    {
        JsonException json => $"no valid JSON at byte {json.BytePositionInLine}",
        ArgumentException { ParamName: { } name } argument => argument.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal),
        _ => error.Message,
    };

    private static LineResult Write(byte[] id, Action<Utf8JsonWriter> write, bool isCompared)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("id");
            writer.WriteRawValue(id, skipInputValidation: true);
            write(writer);
            writer.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return new LineResult(buffer.WrittenMemory, isCompared);
    }
}

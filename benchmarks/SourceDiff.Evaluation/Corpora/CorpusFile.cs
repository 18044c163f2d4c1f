using System.Text.Json;

namespace SourceDiff.Evaluation.Corpora;

/// <summary>A file <c>NAME.KIND.jsonl</c> of a folder of corpora.</summary>
internal sealed record CorpusFile(string Name, string Kind, string Path)
{
    public static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    public static CorpusFile? FromPath(string path)
    {
        string[] parts = System.IO.Path.GetFileName(path).Split('.');
        return parts is [var name, var kind, "jsonl"] ? new(name, kind, path) : null;
    }

    public IReadOnlyList<T> Read<T>() =>
        [.. File.ReadLines(Path).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<T>(line, Json)!)];
}

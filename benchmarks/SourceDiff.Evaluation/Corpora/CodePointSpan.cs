using System.Text.Json;
using System.Text.Json.Serialization;

namespace SourceDiff.Evaluation.Corpora;

/// <summary>A half-open range of Unicode code points, written <c>[start, end]</c> in the corpora.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct CodePointSpan(int Start, int End)
{
    public int Length => End - Start;

    public int Overlap(CodePointSpan other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start));

    public static bool Touches(IEnumerable<CodePointSpan> spans, CodePointSpan span) => spans.Any(one => one.Overlap(span) > 0);

    internal sealed class Converter : JsonConverter<CodePointSpan>
    {
        public override CodePointSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            reader.Read();
            int start = reader.GetInt32();
            reader.Read();
            int end = reader.GetInt32();
            reader.Read();
            return reader.TokenType == JsonTokenType.EndArray ? new(start, end) : throw new JsonException("A span is written [start, end].");
        }

        public override void Write(Utf8JsonWriter writer, CodePointSpan value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.Start);
            writer.WriteNumberValue(value.End);
            writer.WriteEndArray();
        }
    }
}

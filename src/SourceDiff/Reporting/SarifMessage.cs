using System.Text.Json;

namespace SourceDiff.Reporting;

/// <summary>A plain-text message of SARIF (§3.11.2).</summary>
internal static class SarifMessage
{
    public static void Write(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", Escape(text));
        json.WriteEndObject();
    }

    /// <summary>
    /// Words of an article are no link (§3.11.6), however they look, and no placeholder (§3.11.5): those are the two things
    /// that a viewer looks for in a plain text.
    /// </summary>
    private static string Escape(string text)
    {
        if (text.Contains("](", StringComparison.Ordinal))
            text = text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("[", @"\[", StringComparison.Ordinal).Replace("]", @"\]", StringComparison.Ordinal);
        return text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
    }
}

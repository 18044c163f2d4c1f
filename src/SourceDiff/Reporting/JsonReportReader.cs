using System.Text.Json;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>Reads back what <see cref="JsonReportWriter"/> has written. Thread-safe.</summary>
public static class JsonReportReader
{
    /// <summary>Reads a comparison from UTF-8 text.</summary>
    /// <exception cref="InvalidDataException">The text is no comparison, or one of another version, or it cites words that are not there.</exception>
    public static Comparison Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            CheckSchema(utf8);
            var comparison = JsonSerializer.Deserialize(utf8, JsonContract.Compact)
                ?? throw new InvalidDataException("The text is no SourceDiff comparison: it is null.");
            CheckCitations(comparison);
            CheckProvenance(comparison);
            return comparison;
        }
        catch (Exception error) when (error is JsonException or ArgumentException or InvalidOperationException)
        {
            throw new InvalidDataException($"The text is no SourceDiff comparison: {error.Message}", error);
        }
    }

    /// <summary>Reads a comparison from a stream of UTF-8 text, to its end.</summary>
    /// <exception cref="InvalidDataException">The text is no comparison, or one of another version, or it cites words that are not there.</exception>
    public static Comparison Read(Stream input)
    {
        ArgumentNullException.ThrowIfNull(input);
        using var buffer = new MemoryStream();
        input.CopyTo(buffer);
        return Read(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    private static void CheckSchema(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new InvalidDataException("The text is no SourceDiff comparison: it is not a JSON object.");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isSchema = reader.ValueTextEquals(JsonContract.SchemaName);
            reader.Read();
            if (!isSchema)
            {
                reader.Skip();
                continue;
            }

            if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int schema) && schema == JsonContract.Schema)
                return;
            throw new InvalidDataException(
                $"The comparison has the schema {JsonElement.ParseValue(ref reader).GetRawText()}, and this version of SourceDiff reads schema {JsonContract.Schema}. Use a version that reads it, or compare the documents again.");
        }

        throw new InvalidDataException($"The text is no SourceDiff comparison: it has no \"{JsonContract.SchemaName}\".");
    }

    private static void CheckCitations(Comparison comparison)
    {
        foreach (var finding in comparison.Findings)
        {
            foreach (var citation in finding.Citations)
                Check(comparison, citation);
        }

        foreach (var alignment in comparison.Alignments)
        {
            foreach (var citation in alignment.Left.Citations.Concat(alignment.Right.Citations))
                Check(comparison, citation);
        }

        foreach (var claim in comparison.Claims)
        {
            Check(comparison, claim.Label);
            foreach (var citation in claim.Passages.Concat(claim.Stances.SelectMany(CitationsOf)).Concat(claim.Details.SelectMany(detail => detail.Positions).SelectMany(position => position.Citations)).Concat(claim.EarlierStages).Concat(claim.LaterStages))
                Check(comparison, citation);
        }

        foreach (var citation in comparison.Development.Moments.SelectMany(CitationsOf))
            Check(comparison, citation);
    }

    private static IEnumerable<Citation> CitationsOf(StoryMoment moment) =>
        moment.FirstReports.SelectMany(report => new[] { report.Claim, report.EarlierWords, report.Follows }.OfType<Citation>())
            .Concat(moment.Changes.SelectMany(change => change.Before.Concat(change.After).Select(value => value.Citation).Append(change.Claim)));

    private static IEnumerable<Citation> CitationsOf(ClaimStance stance) =>
        stance.DisputedBy.Concat(stance.CreditedTo.Select(source => source.Citation)).Concat(stance.Elsewhere is { } elsewhere ? [elsewhere] : []);

    private static void CheckProvenance(Comparison comparison)
    {
        foreach (var document in comparison.Documents)
            comparison.Provenance.GroupOf(document.Id);
        foreach (var reuse in comparison.Provenance.Reuses)
        {
            comparison.Provenance.CountIndependent([reuse.Left, reuse.Right]);
            foreach (var run in reuse.Runs.Concat(reuse.SharedErrors))
            {
                Check(comparison, run.Left);
                Check(comparison, run.Right);
            }

            if (reuse.CreditedAt is { } credit)
                Check(comparison, credit);
        }
    }

    private static void Check(Comparison comparison, Citation citation)
    {
        int length = comparison.DocumentOf(citation).Text.Length;
        if (citation.Span.Start < 0 || citation.Span.End < citation.Span.Start || citation.Span.End > length)
            throw new InvalidDataException($"The comparison cites {citation.Span} of '{citation.DocumentId}', which has {length} code units.");
    }
}

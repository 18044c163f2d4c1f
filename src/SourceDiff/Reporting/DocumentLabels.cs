using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>The short names that a report gives its documents, A, B, C …, and the longer ones they stand for.</summary>
internal sealed class DocumentLabels
{
    /// <summary>The most labels that stand in one row.</summary>
    public const int MostInRow = 5;

    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly Comparison _comparison;

    public DocumentLabels(Comparison comparison)
    {
        _comparison = comparison;
        for (int i = 0; i < comparison.Documents.Length; i++)
            _index[comparison.Documents[i].Id] = i;
    }

    public string this[string documentId] => Of(IndexOf(documentId));

    public int IndexOf(string documentId) => _index[documentId];

    /// <summary>The document that a citation names, without a search.</summary>
    public Document DocumentOf(string documentId) => _comparison.Documents[IndexOf(documentId)];

    /// <summary>A to Z, then AA, AB …, as the columns of a spreadsheet.</summary>
    public static string Of(int index)
    {
        string label = "";
        for (int rest = index; rest >= 0; rest = (rest / 26) - 1)
            label = (char)('A' + (rest % 26)) + label;
        return label;
    }

    /// <summary>The labels beside one another, in the order of the comparison: <c>A B C</c>; of many, the first and how many more.</summary>
    public string Row(IEnumerable<string> documentIds)
    {
        int[] documents = [.. documentIds.Select(IndexOf).Distinct().Order()];
        string row = string.Join(' ', documents.Take(documents.Length > MostInRow + 1 ? MostInRow : documents.Length).Select(Of));
        return documents.Length > MostInRow + 1 ? string.Create(CultureInfo.InvariantCulture, $"{row} +{documents.Length - MostInRow}") : row;
    }

    public string Join(IEnumerable<string> documentIds) => string.Join(", ", documentIds.Select(id => this[id]));

    /// <summary>Publisher, title and day as far as they are known; otherwise the id.</summary>
    public static string Describe(Document document)
    {
        var parts = new List<string>(3);
        if (document.Publisher is { Length: > 0 } publisher)
            parts.Add(publisher);
        if (document.Title is { Length: > 0 } title)
            parts.Add($"“{title}”");
        if (document.PublishedAt is { } time)
            parts.Add(time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return parts.Count == 0 ? document.Id : string.Join(", ", parts);
    }
}

using System.Runtime.CompilerServices;
using SourceDiff.Model;

namespace SourceDiff;

/// <summary>Refuses what cannot be compared, and says what to pass instead.</summary>
internal static class ComparerInput
{
    public static void Check<T>(IReadOnlyList<T> items, Func<T, Document> document, int maximum, [CallerArgumentExpression(nameof(items))] string? name = null) where T : class
    {
        ArgumentNullException.ThrowIfNull(items, name);
        if (items.Count < 2)
            throw new ArgumentException($"A comparison needs at least two documents; {items.Count} given.", name);
        if (items.Count > maximum)
            throw new ArgumentException($"{items.Count} documents given, and MaxDocuments is {maximum}. Raise it, or compare fewer at a time.", name);

        var ids = new HashSet<string>(items.Count, StringComparer.Ordinal);
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i] is not { } item)
                throw new ArgumentException($"Document {i + 1} of {items.Count} is null. Leave it out.", name);
            string id = document(item).Id;
            if (!ids.Add(id))
                throw new ArgumentException($"Two documents have the id '{id}'. Give each document an id of its own: citations name documents by it.", name);
        }
    }

    /// <summary>Refuses a document that cannot join those of a session.</summary>
    public static void CheckNew(List<DocumentReading> readings, string id, int maximum, string name)
    {
        if (readings.Count == maximum)
            throw new ArgumentException($"The session has {maximum} documents, and MaxDocuments is {maximum}. Raise it, or remove one.", name);
        if (readings.Exists(reading => reading.Document.Id == id))
            throw new ArgumentException($"The session has a document with the id '{id}'. Replace it, or give the new one an id of its own.", name);
    }
}

using SourceDiff.Model;

namespace SourceDiff;

/// <summary>
/// A comparison that grows: articles on a running story come and go, and each is read once. Up to
/// <see cref="SourceDiffOptions.MaxDocumentsInAllPairs"/> documents no pair is compared twice; of more, each comparison chooses anew which
/// pairs tell most, compares those that the one before did not, and forgets those that are not chosen any more.
/// What it gives is, byte for byte, what a fresh comparison of the same documents in the same order gives. It keeps the readings and
/// the results of all pairs, some 35 KB a pair of 5 KB articles; drop it to free them. Make one by
/// <see cref="ISourceComparer.StartSession"/>. Not thread-safe.
/// </summary>
public sealed class ComparisonSession
{
    private readonly SourceComparer _comparer;
    private readonly List<DocumentReading> _readings = [];
    private readonly JudgedPairs _pairs = new();

    internal ComparisonSession(SourceComparer comparer) => _comparer = comparer;

    /// <summary>The documents, in the order in which they were added.</summary>
    public IReadOnlyList<Document> Documents => [.. _readings.Select(reading => reading.Document)];

    /// <summary>Reads a document and adds it as the last one.</summary>
    /// <exception cref="ArgumentException">The session has a document of that id, or as many as are allowed.</exception>
    public void Add(Document document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        CheckNew(document.Id, nameof(document));
        _readings.Add(_comparer.Read(document, cancellationToken));
    }

    /// <summary>Adds a document that has been read as the last one.</summary>
    /// <exception cref="ArgumentException">The session has a document of that id, or as many as are allowed.</exception>
    public void Add(DocumentReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        CheckNew(reading.Document.Id, nameof(reading));
        _readings.Add(reading);
    }

    /// <summary>Puts a new version of an article, corrected or updated, in the place of the one with its id.</summary>
    /// <exception cref="ArgumentException">The session has no document of that id.</exception>
    public void Replace(Document document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        int index = _readings.FindIndex(reading => reading.Document.Id == document.Id);
        if (index < 0)
            throw new ArgumentException($"The session has no document with the id '{document.Id}'. Add it.", nameof(document));
        var reading = _comparer.Read(document, cancellationToken);
        _pairs.Forget(_readings[index]);
        _readings[index] = reading;
    }

    /// <summary>Takes a document out, with all that is known of it.</summary>
    /// <returns>Whether there was a document of that id.</returns>
    public bool Remove(string documentId)
    {
        int index = _readings.FindIndex(reading => reading.Document.Id == documentId);
        if (index < 0)
            return false;
        _pairs.Forget(_readings[index]);
        _readings.RemoveAt(index);
        return true;
    }

    /// <summary>Compares the documents; only pairs that the comparison before did not compare cost time.</summary>
    /// <exception cref="InvalidOperationException">There are fewer than two documents.</exception>
    public Comparison Compare(CancellationToken cancellationToken = default) =>
        _readings.Count < 2 ? throw new InvalidOperationException($"A comparison needs at least two documents; the session has {_readings.Count}. Add more.")
            : _comparer.Compare(_readings, _pairs, cancellationToken);

    private void CheckNew(string id, string name) => ComparerInput.CheckNew(_readings, id, _comparer.MaxDocuments, name);
}

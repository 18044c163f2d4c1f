using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>Numbers the passages of all documents from 0, document by document, so that what is known of them fits in arrays.</summary>
internal sealed class PassageNumbers
{
    private readonly Dictionary<string, int> _documents;
    private readonly int[] _first;
    private readonly int[] _documentOf;

    public PassageNumbers(IReadOnlyList<DocumentReading> readings)
    {
        Readings = readings;
        _documents = new Dictionary<string, int>(readings.Count, StringComparer.Ordinal);
        _first = new int[readings.Count + 1];
        for (int i = 0; i < readings.Count; i++)
        {
            _documents.Add(readings[i].Document.Id, i);
            _first[i + 1] = _first[i] + readings[i].Passages.Length;
        }

        _documentOf = new int[Count];
        for (int i = 0; i < readings.Count; i++)
            _documentOf.AsSpan(_first[i].._first[i + 1]).Fill(i);
    }

    public IReadOnlyList<DocumentReading> Readings { get; }

    /// <summary>How many passages there are.</summary>
    public int Count => _first[^1];

    /// <summary>The number of the document with the id.</summary>
    public int Document(string id) => _documents[id];

    /// <summary>The number of a passage of a document.</summary>
    public int Of(int document, int passage) => _first[document] + passage;

    /// <summary>The number of the document that holds the passage with the number <paramref name="place"/>.</summary>
    public int DocumentOf(int place) => _documentOf[place];

    /// <summary>The passage with the number <paramref name="place"/>.</summary>
    public Passage this[int place]
    {
        get
        {
            int document = DocumentOf(place);
            return Readings[document].Passages[place - _first[document]];
        }
    }

    /// <summary>The passage with the number <paramref name="place"/>, as evidence.</summary>
    public Citation Cite(int place)
    {
        int document = DocumentOf(place);
        return new Citation(Readings[document].Document.Id, Readings[document].Passages[place - _first[document]].Span);
    }

    /// <summary>The number of the passage that the words of a citation begin in. O(log passages).</summary>
    public int At(int document, TextSpan span)
    {
        var passages = Readings[document].Passages;
        int low = 0, high = passages.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (passages[middle].Span.End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return _first[document] + low;
    }
}

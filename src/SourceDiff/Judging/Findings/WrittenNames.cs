using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>
/// Whether the words of a name stand in other documents, whoever they name there: where a father and a son, or a name in a headline, keep two
/// documents' names apart, nobody should read that the other never mentions it. O(names · text) up to a bound; beyond it a name counts as
/// not written, which is told by the documents' names alone.
/// </summary>
internal sealed class WrittenNames(IReadOnlyList<DocumentReading> readings)
{
    /// <summary>Code units that are searched for one comparison, some ten milliseconds: of 200 articles of 5 KB a third.</summary>
    private const long MostSearched = 50_000_000;

    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);
    private int _document = -1;
    private long _searched;

    /// <summary>Whether the words of a name of a document stand in one of the others.</summary>
    public bool AreIn(int[] others, int document, TextSpan name)
    {
        if (document != _document)
            _known.Clear();
        _document = document;
        var words = name.In(readings[document].Document.Text);
        var known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(words, out bool isKnown))
            return isKnown;
        return known[words] = Search(others, words);
    }

    private bool Search(int[] others, ReadOnlySpan<char> words)
    {
        foreach (int other in others)
        {
            if (_searched > MostSearched)
                return false;
            if (Stand(words, readings[other].Document.Text))
                return true;
        }

        return false;
    }

    private bool Stand(ReadOnlySpan<char> words, ReadOnlySpan<char> text)
    {
        _searched += text.Length;
        for (int from = 0; text[from..].IndexOf(words) is var at and >= 0; from += at + 1)
        {
            int start = from + at, end = start + words.Length;
            if ((start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return true;
        }

        return false;
    }
}

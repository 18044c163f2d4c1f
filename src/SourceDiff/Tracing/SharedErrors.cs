using SourceDiff.Model;

namespace SourceDiff.Tracing;

/// <summary>The misspelt words that two documents share: who makes another's mistakes has copied them. Linear in the unknown words.</summary>
internal sealed class SharedErrors
{
    /// <summary>A word that more documents write so is a word.</summary>
    private const int MostDocuments = 4;

    /// <summary>Words that are looked at; a text of unknown words is not misspelt, it is in no language that we read.</summary>
    private const int MostWords = 64;

    private readonly Dictionary<(int Earlier, int Later), List<(int Earlier, int Later)>> _places = [];

    /// <summary>Finds the words that <see cref="OwnWords.UnknownPlaces"/> has in several documents.</summary>
    public static SharedErrors Find(OwnWords words, ReadOnlySpan<DocumentReading> readings)
    {
        var errors = new SharedErrors();
        if (words.UnknownPlaces.Count is 0 or > MostWords * MostDocuments)
            return errors;
        var known = new Dictionary<int, List<(int Document, int Place)>>();
        foreach (var (document, place) in words.UnknownPlaces)
        {
            if (!known.TryGetValue(words.Keys[place], out var holders))
                known.Add(words.Keys[place], holders = []);
            if (holders.Count == 0 || holders[^1].Document != document)
                holders.Add((document, place));
        }

        foreach (var holders in known.Values)
        {
            if (holders.Count is > 1 and <= MostDocuments && Misspelling.Is(words.SpanOf(holders[0].Place, holders[0].Place + 1).In(readings[holders[0].Document].Document.Text)))
                errors.Add(holders);
        }

        return errors;
    }

    /// <summary>The places of the misspelt words that two documents share, in the order of the row of words.</summary>
    public IReadOnlyList<(int Earlier, int Later)> Of(int earlier, int later) => _places.TryGetValue((earlier, later), out var places) ? places : [];

    private void Add(List<(int Document, int Place)> holders)
    {
        for (int later = 1; later < holders.Count; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
            {
                var pair = (holders[earlier].Document, holders[later].Document);
                if (!_places.TryGetValue(pair, out var places))
                    _places.Add(pair, places = []);
                places.Add((holders[earlier].Place, holders[later].Place));
            }
        }
    }
}

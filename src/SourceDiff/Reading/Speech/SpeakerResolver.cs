using SourceDiff.Model;

namespace SourceDiff.Reading.Speech;

/// <summary>
/// Tells who the words for a source mean: the first name in them, or for a pronoun whoever was named last. Sources are asked
/// for in text order, so that "he" can mean the speaker before.
/// </summary>
internal sealed class SpeakerResolver
{
    private readonly ReadingContext _context;
    private readonly List<NameFact> _names = [];
    private int _lastPerson = -1;
    private int _lastParagraph = -1;

    public SpeakerResolver(ReadingContext context)
    {
        _context = context;
        foreach (var fact in context.Facts)
        {
            if (fact is NameFact name)
                _names.Add(name);
        }

        _names.Sort((left, right) => left.Span.CompareTo(right.Span));
    }

    /// <summary>The index of the entity that the words mean, or -1, and its name, or the words folded.</summary>
    public (int Entity, string Name) Resolve(TokenRange source, int paragraph)
    {
        if (source.IsEmpty)
            return (-1, "");
        var span = source.SpanIn(_context.Tokens);
        int entity = Named(span);
        if (entity < 0 && source.End - source.Start == 1 && IsPerson(source.Start))
            entity = paragraph - _lastParagraph <= 1 && _lastPerson >= 0 ? _lastPerson : PersonBefore(span.Start, paragraph);
        if (entity >= 0 && _context.Entities[entity].Kind != EntityKind.Place)
            (_lastPerson, _lastParagraph) = (entity, paragraph);
        return (entity, entity >= 0 ? _context.Entities[entity].Name : SpeechText.Fold(_context.Document.Text, span));
    }

    private bool IsPerson(int token) => _context.Tokens[token] is "he" or "she" or "He" or "She";

    /// <summary>The person named in the words, else the first name in them.</summary>
    private int Named(TextSpan span)
    {
        int found = -1;
        for (int i = FirstFrom(span.Start); i < _names.Count && _names[i].Span.Start < span.End; i++)
        {
            if (_names[i].Entity.Kind == EntityKind.Person)
                return _names[i].Entity.Index;
            if (found < 0 && _names[i].Entity.Kind != EntityKind.Place)
                found = _names[i].Entity.Index;
        }

        return found;
    }

    private int PersonBefore(int position, int paragraph)
    {
        for (int i = FirstFrom(position) - 1; i >= 0; i--)
        {
            if (_context.Passages[_names[i].Passage].Paragraph < paragraph - 1)
                break;
            if (_names[i].Entity.Kind == EntityKind.Person)
                return _names[i].Entity.Index;
        }

        return -1;
    }

    private int FirstFrom(int position)
    {
        int low = 0, high = _names.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_names[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}

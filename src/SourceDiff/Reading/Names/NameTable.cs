using SourceDiff.Model;

namespace SourceDiff.Reading.Names;

/// <summary>The mentions of a document in text order, found by where they stand: O(log n) a look-up, no allocation.</summary>
internal sealed class NameTable
{
    private readonly NameFact[] _names;
    private readonly TokenTable _tokens;
    private readonly ReadingContext _context;
    private PronounResolution? _pronouns;

    public NameTable(ReadingContext context)
    {
        _context = context;
        _tokens = context.Tokens;
        int count = 0;
        foreach (var fact in context.FactsSoFar)
            count += fact is NameFact ? 1 : 0;
        _names = new NameFact[count];
        bool ordered = true;
        count = 0;
        foreach (var fact in context.FactsSoFar)
        {
            if (fact is NameFact name)
            {
                ordered &= count == 0 || _names[count - 1].Span.Start <= name.Span.Start;
                _names[count++] = name;
            }
        }

        if (!ordered)
            Array.Sort(_names, (left, right) => left.Span.CompareTo(right.Span));
    }

    public ReadOnlySpan<NameFact> All => _names;

    /// <summary>Whom pronouns mean; made when first asked for.</summary>
    public PronounResolution Pronouns => _pronouns ??= new PronounResolution(_context, this);

    /// <summary>The mention whose first word is token <paramref name="index"/>, or <c>null</c>.</summary>
    public NameFact? StartingAt(int index)
    {
        int at = index < _tokens.Count ? After(_tokens.Starts[index]) : -1;
        return at >= 0 && at < _names.Length && _names[at].Span.Start == _tokens.Starts[index] ? _names[at] : null;
    }

    /// <summary>The mention whose last word is token <paramref name="index"/>, or <c>null</c>.</summary>
    public NameFact? EndingAt(int index)
    {
        int at = index >= 0 && index < _tokens.Count ? After(_tokens.Starts[index] + 1) - 1 : -1;
        return at >= 0 && _names[at].Span.End == _tokens.Ends[index] ? _names[at] : null;
    }

    /// <summary>The mention that covers <paramref name="position"/>, or <c>null</c>.</summary>
    public NameFact? Covering(int position) => After(position + 1) - 1 is >= 0 and var at && _names[at].Span.Contains(position) ? _names[at] : null;

    /// <summary>The first mention that starts in <paramref name="span"/>, or <c>null</c>.</summary>
    public NameFact? FirstIn(TextSpan span) => After(span.Start) is var at && at < _names.Length && _names[at].Span.Start < span.End ? _names[at] : null;

    /// <summary>The last person who is named between two positions of the text, or <c>null</c>.</summary>
    public NameFact? LastPersonIn(int start, int end)
    {
        for (int at = After(end) - 1; at >= 0 && _names[at].Span.Start >= start; at--)
        {
            if (_names[at].Entity.Kind == EntityKind.Person)
                return _names[at];
        }

        return null;
    }

    /// <summary>Whom the words in <paramref name="span"/> name: the first person, else the first that is no place; -1 when nobody.</summary>
    public int MeantBy(TextSpan span)
    {
        int found = -1;
        for (int at = After(span.Start); at < _names.Length && _names[at].Span.Start < span.End; at++)
        {
            if (IsAside(_names[at], span))
                continue;
            if (_names[at].Entity.Kind == EntityKind.Person)
                return _names[at].Entity.Index;
            if (found < 0 && _names[at].Entity.Kind != EntityKind.Place)
                found = _names[at].Entity.Index;
        }

        return found;
    }

    /// <summary>"a memo seen by the Record", "his letter to Lena Holt": what the words are about is another.</summary>
    private bool IsAside(NameFact name, TextSpan span)
    {
        int before = FirstToken(name) - 1;
        if (before >= 0 && _tokens.Has(before, WordTraits.Determiner))
            before--;
        return before >= 0 && _tokens.Starts[before] >= span.Start && _tokens[before] is "by" or "to" or "about" or "against";
    }

    /// <summary>The position in <see cref="All"/> of the first mention that starts at or after <paramref name="position"/>.</summary>
    public int After(int position)
    {
        int low = 0, high = _names.Length;
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

    /// <summary>The token after the last word of <paramref name="name"/>.</summary>
    public int EndToken(NameFact name) => _tokens.IndexAt(name.Span.End - 1) + 1;

    public int FirstToken(NameFact name) => _tokens.IndexAt(name.Span.Start);
}

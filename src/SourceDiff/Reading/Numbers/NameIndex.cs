using SourceDiff.Model;
using SourceDiff.Reading.Names;

namespace SourceDiff.Reading;

/// <summary>The names that were found before the numbers, by where they stand. Lookups are binary searches.</summary>
internal sealed class NameIndex
{
    private readonly NameFact[] _names;
    private readonly ReadingContext _context;
    private PronounResolution? _pronouns;

    public NameIndex(ReadingContext context)
    {
        _context = context;
        bool sorted = true;
        int count = 0;
        foreach (var fact in context.FactsSoFar)
            count += fact is NameFact ? 1 : 0;
        _names = new NameFact[count];
        count = 0;
        foreach (var fact in context.FactsSoFar)
        {
            if (fact is not NameFact name)
                continue;
            sorted &= count == 0 || _names[count - 1].Span.Start <= name.Span.Start;
            _names[count++] = name;
        }

        if (!sorted)
            Array.Sort(_names, (left, right) => left.Span.CompareTo(right.Span));
    }

    /// <summary>The name whose last letter is just before <paramref name="position"/>.</summary>
    public NameFact? EndingAt(int position) => Before(position) is { } name && name.Span.End == position ? name : null;

    /// <summary>The name that covers <paramref name="position"/>.</summary>
    public NameFact? Covering(int position) => Before(position + 1) is { } name && name.Span.Contains(position) ? name : null;

    /// <summary>The first name that starts in <paramref name="span"/>.</summary>
    public NameFact? StartingIn(TextSpan span)
    {
        int index = FirstFrom(span.Start);
        return index < _names.Length && _names[index].Span.Start < span.End ? _names[index] : null;
    }

    /// <summary>The last person who is named between two positions of the text.</summary>
    public NameFact? LastPersonIn(int start, int end)
    {
        for (int index = FirstFrom(end) - 1; index >= 0 && _names[index].Span.Start >= start; index--)
        {
            if (_names[index].Entity.Kind == EntityKind.Person)
                return _names[index];
        }

        return null;
    }

    /// <summary>Whom pronouns mean; made when first asked for, since few texts give the age of a pronoun.</summary>
    public PronounResolution Pronouns => _pronouns ??= new PronounResolution(_context, new NameTable(_context));

    private NameFact? Before(int position)
    {
        int index = FirstFrom(position) - 1;
        return index >= 0 ? _names[index] : null;
    }

    private int FirstFrom(int position)
    {
        int low = 0, high = _names.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_names[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}

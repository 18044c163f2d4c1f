using SourceDiff.Model;
using SourceDiff.Reading.Speech;

namespace SourceDiff.Reading.Names;

/// <summary>
/// Tells which named entity a noun phrase means: the name in it, a pronoun's person, or whom a definite description was said of
/// before ("Finance Minister Lena Holt … the minister"; "Norhaven Bank … the bank"). In doubt nobody.
/// </summary>
internal sealed class DescriptionResolution
{
    /// <summary>Longer descriptions say more than a role.</summary>
    private const int LongestDescription = 5;

    private const int Ambiguous = -2;

    private readonly ReadingContext _context;
    private readonly TokenTable _tokens;

    /// <summary>By the last word of a role or a body's name: who bears it, and from where on in the text.</summary>
    private readonly Dictionary<int, Bearer> _bearers = [];

    private AgesTold? _ages;

    public DescriptionResolution(ReadingContext context)
    {
        _context = context;
        _tokens = context.Tokens;
        foreach (var fact in context.FactsSoFar)
        {
            if (fact is RoleFact { Holder: >= 0 } role)
                Add(_tokens.IndexAt(role.Span.End - 1), role.Holder, role.Span);
            else if (fact is NameFact { Entity.Kind: EntityKind.Organisation } name && HeadOf(name) is >= 0 and var head)
                Add(head, name.Entity.Index, new TextSpan(name.Span.Start, _tokens.Ends[head]));
        }
    }

    /// <summary>The index of the entity that the words mean, or -1.</summary>
    public int Of(TokenRange words, Passage passage)
    {
        if (words.IsEmpty)
            return -1;
        if (words.End - words.Start == 1 && _tokens.Has(words.Start, WordTraits.Pronoun | WordTraits.Possessive))
            return _context.Names.Pronouns.Resolve(words.Start, passage.Index);
        if (Named(words) is >= 0 and var entity)
            return entity;
        return IsByAge(words) ? OfAge(words, passage) : Described(words);
    }

    /// <summary>"the 57-year-old".</summary>
    private bool IsByAge(TokenRange words) =>
        words.End - words.Start is AgeTokens && _tokens.Is(words.Start, "the") && _tokens.Kinds[words.Start + 1] == TokenKind.Number && _tokens.Is(words.Start + 3, "year") && _tokens.Is(words.End - 1, "old");

    /// <summary>Whom "the 57-year-old" means: who is said to be of that age before, or whom the sentences before named last; where a man of that age has no name, nobody.</summary>
    private int OfAge(TokenRange words, Passage passage)
    {
        var span = words.SpanIn(_tokens);
        var ages = _ages ??= new AgesTold(_context);
        // "The 57-year-old" once more says no more than before.
        if (ages.FirstBefore(ages.YearsIn(span), span.Start) is { } earlier)
            return earlier.Entity;
        int before = Math.Max(0, passage.Index - AgeReach);
        int start = _context.Passages[before].Span.Start;
        if (_context.Names.LastPersonIn(start, span.Start) is { } person)
            return person.Entity.Index;
        // "“Gentleman Gareth” Penrice": a name alone does not tell that it is a person's.
        return _context.Names.After(span.Start) - 1 is >= 0 and var last && _context.Names.All[last] is { Entity.Kind: EntityKind.Unknown } name && name.Span.Start >= start ? name.Entity.Index : -1;
    }

    private const int AgeTokens = 6;

    /// <summary>Passages back in which whom an age takes up was named.</summary>
    private const int AgeReach = 2;

    /// <summary>Whom "the minister" means.</summary>
    public int Described(TokenRange words)
    {
        if (words.End - words.Start is < 2 or > LongestDescription || !_tokens.Is(words.Start, "the")
            || !_bearers.TryGetValue(NameWords.Key(_tokens, words.End - 1), out var bearer) || bearer.Entity < 0 || bearer.Span.Start >= _tokens.Ends[words.End - 1])
            return -1;
        // "the deputy minister" is not the minister.
        int at = _tokens.IndexAt(bearer.Span.End - 1), first = _tokens.IndexAt(bearer.Span.Start);
        for (int i = words.End - 1; i > words.Start; i--, at--)
        {
            if (at < first || NameWords.Key(_tokens, i) != NameWords.Key(_tokens, at))
                return -1;
        }

        return bearer.Entity;
    }

    /// <summary>The name that the words are: with title and role, not "the son of Lena Holt" nor "Holt's son".</summary>
    private int Named(TokenRange words)
    {
        // A name has a capital: most participants have none, and need no search.
        int capital = words.Start;
        while (capital < words.End && !NameWords.IsCapitalised(_tokens, capital))
            capital++;
        if (capital == words.End)
            return -1;
        var span = words.SpanIn(_tokens);
        if (_context.Names.FirstIn(span) is not { } name || name.Span.End > span.End)
            return -1;
        int first = _context.Names.FirstToken(name), end = _context.Names.EndToken(name);
        for (int i = words.Start; i < first; i++)
        {
            if (_tokens.Has(i, WordTraits.Preposition | WordTraits.Conjunction))
                return -1;
        }

        bool headed = end == words.End || !(_tokens.Kinds[end] == TokenKind.Word && (_tokens.Has(end, WordTraits.Conjunction) || (_tokens.Shapes[end] & TokenShape.Clitic) != 0 || !_tokens.Has(end, WordTraits.Function)));
        return headed ? name.Entity.Index : _context.Names.EndingAt(words.End - 1) is { } last && last != name && last.Entity.Kind == EntityKind.Person && name.Entity.Kind != EntityKind.Person ? last.Entity.Index : -1;
    }

    /// <summary>The noun that says what a body is: "Norhaven Bank", "Ministry of Justice"; -1 when none does.</summary>
    private int HeadOf(NameFact name)
    {
        int first = _context.Names.FirstToken(name), last = _context.Names.EndToken(name) - 1;
        for (int i = first + 1; i < last; i++)
        {
            if (_tokens[i] is "of" or "for")
            {
                last = i - 1;
                break;
            }
        }

        return _tokens.Has(last, WordTraits.OrganisationNoun) && last < first + LongestDescription ? last : -1;
    }

    private void Add(int head, int entity, TextSpan span)
    {
        int key = NameWords.Key(_tokens, head);
        if (!_bearers.TryGetValue(key, out var known))
            _bearers.Add(key, new Bearer(entity, span));
        else if (known.Entity != entity)
            _bearers[key] = known with { Entity = Ambiguous };
    }

    private readonly record struct Bearer(int Entity, TextSpan Span);
}

using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// The names of one document ready to be compared with those of many others: their words as numbers, their mentions and
/// roles. Made once a reading and kept as long as it; safe from any thread.
/// </summary>
internal sealed class EntityTable
{
    /// <summary>Repeated mentions of one position; the first tell where it is.</summary>
    private const int MaxMentions = 50;

    private static readonly ReadingTable<EntityTable> Tables = new(static reading => new EntityTable(reading));

    private readonly NameForm[] _forms;
    private readonly List<NameFact>[] _mentions;
    private readonly List<RoleFact>?[] _roles;
    private readonly Post?[]?[] _posts;
    private readonly ImmutableArray<TextSpan>[] _spans;
    private MainPerson? _main;

    public EntityTable(DocumentReading reading)
    {
        Reading = reading;
        int count = reading.Entities.Length;
        _forms = new NameForm[count];
        _mentions = new List<NameFact>[count];
        _roles = new List<RoleFact>?[count];
        _posts = new Post?[]?[count];
        _spans = new ImmutableArray<TextSpan>[count];
        for (int i = 0; i < count; i++)
            _forms[i] = new NameForm(reading.Entities[i].Name, reading.Entities[i].Kind, reading.Entities[i].Acronym);
        Index = new NameIndex(_forms);
        CountMentions();
        foreach (var fact in reading.Facts)
        {
            if (fact is NameFact name)
                _mentions[name.Entity.Index].Add(name);
            else if (fact is RoleFact { Holder: >= 0 and var holder } role)
                (_roles[holder] ??= []).Add(role);
        }
    }

    public DocumentReading Reading { get; }

    /// <summary>By what other documents find the names.</summary>
    public NameIndex Index { get; }

    public int Count => _forms.Length;

    /// <summary>Whom the document is about (<see cref="MainPerson"/>); -1 when nobody stands out.</summary>
    public int Main => Person.Entity;

    /// <summary>The same, where it is the one named most by far; else -1.</summary>
    public int Often => Person.IsOften ? Person.Entity : -1;

    private MainPerson Person => _main ??= MainPerson.Of(this);

    public Entity this[int index] => Reading.Entities[index];

    /// <summary>The table of <paramref name="reading"/>, made when it is first asked for.</summary>
    public static EntityTable Of(DocumentReading reading) => Tables.Of(reading);

    public NameForm Form(int entity) => _forms[entity];

    /// <summary>The mentions of a name, in text order; a name known by its acronym alone may have none.</summary>
    public List<NameFact> Mentions(int entity) => _mentions[entity];

    /// <summary>What the document says that somebody is.</summary>
    public IReadOnlyList<RoleFact> Roles(int entity) => (IReadOnlyList<RoleFact>?)_roles[entity] ?? [];

    /// <summary>The same as offices, in the same order, <c>null</c> for those that are held no more or not yet; read once, however many documents they are held against.</summary>
    public ReadOnlySpan<Post?> Posts(int entity) => _posts[entity] ??= _roles[entity] is { } roles ? [.. roles.Select(Post.Of)] : [];

    /// <summary>Whether both documents use the same form of at least two words for the two names.</summary>
    public static bool ShareForm(EntityTable left, int one, EntityTable right, int other)
    {
        foreach (var mention in left._mentions[one])
        {
            var form = mention.Span.In(left.Reading.Document.Text);
            if (!form.Contains(' '))
                continue;
            foreach (var candidate in right._mentions[other])
            {
                if (form.Equals(candidate.Span.In(right.Reading.Document.Text), StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Where the document names it: the first mention and all others.</summary>
    public VerdictSide Side(int entity) => Side(entity, _mentions[entity][0].Span);

    /// <summary>Where the document names it, the fullest mention first: what a reader is shown where the first one says no more than the other document's.</summary>
    public VerdictSide FullestSide(int entity)
    {
        var fullest = _mentions[entity][0].Span;
        foreach (var mention in _mentions[entity])
        {
            if (mention.Span.Length > fullest.Length)
                fullest = mention.Span;
        }

        return Side(entity, fullest);
    }

    /// <summary>Where the document names it, one mention first.</summary>
    public VerdictSide Side(int entity, TextSpan mention)
    {
        if (_spans[entity].IsDefault)
            _spans[entity] = SpansOf(_mentions[entity]);
        return new VerdictSide(mention, this[entity].Name) { Mentions = _spans[entity] };
    }

    private static ImmutableArray<TextSpan> SpansOf(List<NameFact> mentions)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>(Math.Min(mentions.Count, MaxMentions));
        for (int i = 0; i < Math.Min(mentions.Count, MaxMentions); i++)
            spans.Add(mentions[i].Span);
        return spans.MoveToImmutable();
    }

    private void CountMentions()
    {
        Span<int> counts = _mentions.Length <= 256 ? stackalloc int[_mentions.Length] : new int[_mentions.Length];
        counts.Clear();
        foreach (var fact in Reading.Facts)
        {
            if (fact is NameFact name)
                counts[name.Entity.Index]++;
        }

        for (int i = 0; i < _mentions.Length; i++)
            _mentions[i] = new List<NameFact>(counts[i]);
    }
}

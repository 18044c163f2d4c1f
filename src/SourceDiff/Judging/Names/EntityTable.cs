using System.Collections.Immutable;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// The names of one document ready to be compared with those of many others: their words as numbers, an index of these, their
/// mentions and roles. Made once a reading and kept as long as it; safe from any thread.
/// </summary>
internal sealed class EntityTable
{
    /// <summary>Repeated mentions of one position; the first tell where it is.</summary>
    private const int MaxMentions = 50;

    /// <summary>Names that share a word with so many others ("county") are found by their other words, or not at all; this bounds the work.</summary>
    private const int MaxSharing = 32;

    private static readonly ReadingTable<EntityTable> Tables = new(static reading => new EntityTable(reading));

    private readonly NameForm[] _forms;
    private readonly int[][] _keys;
    private readonly List<NameFact>[] _mentions;
    private readonly List<RoleFact>?[] _roles;
    private readonly ImmutableArray<TextSpan>[] _spans;

    /// <summary>The keys of all names with the entity of each, in ascending order: a key in the upper half of a number, an entity in the lower.</summary>
    private readonly long[] _index;

    public EntityTable(DocumentReading reading)
    {
        Reading = reading;
        int count = reading.Entities.Length;
        _forms = new NameForm[count];
        _keys = new int[count][];
        _mentions = new List<NameFact>[count];
        _roles = new List<RoleFact>?[count];
        _spans = new ImmutableArray<TextSpan>[count];
        for (int i = 0; i < count; i++)
        {
            _forms[i] = new NameForm(reading.Entities[i].Name, reading.Entities[i].Kind, reading.Entities[i].Acronym);
            _keys[i] = KeysOf(_forms[i]);
        }

        _index = IndexOf(_keys);
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

    public int Count => _forms.Length;

    public Entity this[int index] => Reading.Entities[index];

    /// <summary>The table of <paramref name="reading"/>, made when it is first asked for.</summary>
    public static EntityTable Of(DocumentReading reading) => Tables.Of(reading);

    public NameForm Form(int entity) => _forms[entity];

    /// <summary>The mentions of a name, in text order; a name known by its acronym alone may have none.</summary>
    public List<NameFact> Mentions(int entity) => _mentions[entity];

    /// <summary>What the document says that somebody is.</summary>
    public IReadOnlyList<RoleFact> Roles(int entity) => (IReadOnlyList<RoleFact>?)_roles[entity] ?? [];

    /// <summary>Whether a name of the document has the word, written as a name of another document folds it.</summary>
    public bool Knows(string word)
    {
        int key = WordFolding.Hash(Spelling.Fold(NameWords.Fold(word))), first = FirstOf(key);
        return first < _index.Length && (int)(_index[first] >> 32) == key;
    }

    /// <summary>The numbers by which other documents find a name: those of its words, of their romanisations, of its initials.</summary>
    public ReadOnlySpan<int> Keys(int entity) => _keys[entity];

    /// <summary>
    /// The names that share one of the <paramref name="keys"/> of another document's name, in the order of the document: all
    /// others need no closer look.
    /// </summary>
    public void Like(ReadOnlySpan<int> keys, List<int> found)
    {
        found.Clear();
        foreach (int key in keys)
        {
            int first = FirstOf(key), end = Math.Min(_index.Length, first + MaxSharing);
            for (int i = first; i < end && (int)(_index[i] >> 32) == key; i++)
            {
                int entity = (int)_index[i];
                if (!found.Contains(entity))
                    found.Add(entity);
            }
        }

        found.Sort();
    }

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

    private static long[] IndexOf(int[][] keys)
    {
        int count = 0;
        foreach (int[] of in keys)
            count += of.Length;
        var index = new long[count];
        count = 0;
        for (int entity = 0; entity < keys.Length; entity++)
        {
            foreach (int key in keys[entity])
                index[count++] = ((long)key << 32) | (uint)entity;
        }

        Array.Sort(index);
        int distinct = 0;
        for (int i = 0; i < index.Length; i++)
        {
            if (i == 0 || index[i] != index[i - 1])
                index[distinct++] = index[i];
        }

        return index[..distinct];
    }

    /// <summary>Where the names with a key start, or would.</summary>
    private int FirstOf(int key)
    {
        int found = Array.BinarySearch(_index, (long)key << 32);
        return found < 0 ? ~found : found;
    }

    private static int[] KeysOf(NameForm name)
    {
        Span<int> keys = stackalloc int[(2 * NameForm.MaxWords) + 2];
        int count = 0;
        for (int i = 0; i < Math.Min(name.Count, NameForm.MaxWords); i++)
        {
            keys[count++] = name.Keys[i];
            if (name.Folds[i].Length >= Transliteration.MinLength)
                keys[count++] = Transliteration.KeyOf(name.Folds[i]) ^ RomanisedSalt;
        }

        if (name.Acronym is { } acronym)
            keys[count++] = WordFolding.Hash(acronym);
        if (name.IsCapitals)
            keys[count++] = InitialsKey(name.Words[0][0], LastLetter(name.Words[0]));
        else if (name.Count >= 2)
            keys[count++] = InitialsKey(name.Words[0][0], name.Words[^1][0]);
        return keys[..count].ToArray();
    }

    private const int RomanisedSalt = 0x2F0A_11C3;

    private static char LastLetter(string word) => word.TrimEnd('.') is { Length: > 0 } letters ? letters[^1] : word[^1];

    private static int InitialsKey(char first, char last) => HashCode(char.ToUpperInvariant(first), char.ToUpperInvariant(last));

    private static int HashCode(char first, char last) => (first << 16) | last;
}

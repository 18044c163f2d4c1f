using System.Collections.Immutable;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>The names of one document ready to be compared: their words as numbers, their mentions, their spans.</summary>
internal sealed class EntityTable
{
    /// <summary>Repeated mentions of one position; the first tell where it is.</summary>
    private const int MaxMentions = 50;

    private const int MaxInitials = 8;

    private readonly int[][] _words;
    private readonly List<NameFact>[] _mentions;
    private readonly bool[] _isCapitals;

    public EntityTable(DocumentReading reading)
    {
        Reading = reading;
        int count = reading.Entities.Length;
        _words = new int[count][];
        _mentions = new List<NameFact>[count];
        _isCapitals = new bool[count];
        Span<char> buffer = stackalloc char[WordFolding.MaxLength];
        for (int i = 0; i < count; i++)
        {
            string[] words = NameWords.Split(reading.Entities[i].Name);
            _words[i] = new int[words.Length];
            for (int w = 0; w < words.Length; w++)
                _words[i][w] = WordFolding.Hash(WordFolding.Fold(words[w], buffer));
            _mentions[i] = [];
            _isCapitals[i] = words is [var only] && IsCapitals(only);
        }

        foreach (var fact in reading.Facts)
        {
            if (fact is NameFact name)
                _mentions[name.Entity.Index].Add(name);
        }
    }

    public DocumentReading Reading { get; }

    public int Count => _words.Length;

    public Entity this[int index] => Reading.Entities[index];

    /// <summary>The mentions of a name, in text order; a name known by its acronym alone may have none.</summary>
    public List<NameFact> Mentions(int entity) => _mentions[entity];

    /// <summary>Whether two names share a word, or one could be the other's acronym: all others need no closer look.</summary>
    public static bool MayBeOne(EntityTable left, int one, EntityTable right, int other)
    {
        foreach (int word in left._words[one])
        {
            if (Array.IndexOf(right._words[other], word) >= 0)
                return true;
        }

        return (left._isCapitals[one] && right._words[other].Length is >= 2 and <= MaxInitials)
            || (right._isCapitals[other] && left._words[one].Length is >= 2 and <= MaxInitials)
            || left[one].Acronym is not null || right[other].Acronym is not null;
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
    public VerdictSide Side(int entity)
    {
        var mentions = _mentions[entity];
        var spans = ImmutableArray.CreateBuilder<TextSpan>(Math.Min(mentions.Count, MaxMentions));
        for (int i = 0; i < Math.Min(mentions.Count, MaxMentions); i++)
            spans.Add(mentions[i].Span);
        return new VerdictSide(mentions[0].Span, this[entity].Name) { Mentions = spans.MoveToImmutable() };
    }

    /// <summary>Only a word of capitals can be made of the initials of several words.</summary>
    private static bool IsCapitals(string word)
    {
        foreach (char c in word)
        {
            if (!char.IsUpper(c) && c != '.')
                return false;
        }

        return word.Length >= 2;
    }
}

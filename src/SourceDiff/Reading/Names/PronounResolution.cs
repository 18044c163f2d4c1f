using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading.Names;

/// <summary>
/// Whom "he", "she", "his", "her" and the like mean: the latest person named before whose given name does not
/// contradict, at most <see cref="Reach"/> mentions back. In doubt nobody.
/// </summary>
internal sealed class PronounResolution(ReadingContext context, NameTable names)
{
    /// <summary>A pronoun further away is rather somebody's whom the text calls by a common noun.</summary>
    private const int Reach = 12;

    private const int PassageReach = 3;

    private readonly char[] _genders = new char[context.Entities.Count];

    /// <summary>Whom "he" and whom "she" last meant in each passage, one more than the entity; 0 where nobody asked.</summary>
    private readonly int[] _meant = new int[2 * context.Passages.Length];

    /// <summary>
    /// The entity that the pronoun at token <paramref name="index"/> means, or -1; <paramref name="preferred"/>, whoever spoke
    /// last, when the pronoun fits and no other person's does better.
    /// </summary>
    public int Resolve(int index, int passage, int preferred = -1)
    {
        var tokens = context.Tokens;
        char wanted = GenderOf(tokens[index]);
        if (wanted == '\0')
            return -1;
        if (preferred >= 0 && context.Entities[preferred].Kind == EntityKind.Person && GenderOf(preferred) is var known && (known == wanted || known == '?'))
            return preferred;
        int meant = Named(index, passage, wanted);
        if (meant < 0)
            meant = TakenUp(passage, wanted);
        if (meant >= 0 && passage < context.Passages.Length)
            _meant[Place(passage, wanted)] = meant + 1;
        return meant;
    }

    /// <summary>"Brandt … He … He …": a pronoun after a pronoun means the same person, however far back the name; -1 for nobody.</summary>
    private int TakenUp(int passage, char wanted)
    {
        for (int before = passage; before >= Math.Max(0, passage - PassageReach); before--)
        {
            if (before < context.Passages.Length && _meant[Place(before, wanted)] is > 0 and var found)
                return found - 1;
        }

        return -1;
    }

    private static int Place(int passage, char gender) => (2 * passage) + (gender == 'f' ? 1 : 0);

    private int Named(int index, int passage, char wanted)
    {
        var tokens = context.Tokens;
        int first = names.After(tokens.Starts[index]) - 1;
        int unknown = -1, nearest = 0;
        for (int i = first; i >= 0 && first - i < Reach; i--)
        {
            var name = names.All[i];
            if (passage - name.Passage > PassageReach)
                break;
            if (name.Entity.Kind != EntityKind.Person)
                continue;
            // Whoever a sentence nearer by names is meant rather, unless the name tells that it cannot be.
            if (unknown >= 0 && name.Passage < nearest)
                break;
            char gender = Gender(name);
            if (gender == wanted)
                return name.Entity.Index;
            if (gender == '?' && unknown < 0)
                (unknown, nearest) = (name.Entity.Index, name.Passage);
        }

        return unknown;
    }

    /// <summary>m, f, or <c>\0</c> for a word that is no personal pronoun of the third person singular.</summary>
    private static char GenderOf(ReadOnlySpan<char> word) =>
        word.Length is < 2 or > 7 || (word[0] | 0x20) is not ('h' or 's') ? '\0'
        : word.Equals("he", StringComparison.OrdinalIgnoreCase) || word.Equals("him", StringComparison.OrdinalIgnoreCase)
        || word.Equals("his", StringComparison.OrdinalIgnoreCase) || word.Equals("himself", StringComparison.OrdinalIgnoreCase) ? 'm'
        : word.Equals("she", StringComparison.OrdinalIgnoreCase) || word.Equals("her", StringComparison.OrdinalIgnoreCase)
        || word.Equals("hers", StringComparison.OrdinalIgnoreCase) || word.Equals("herself", StringComparison.OrdinalIgnoreCase) ? 'f' : '\0';

    /// <summary>By the title before the name, else by the given name; '?' when neither tells.</summary>
    private char Gender(NameFact name)
    {
        if (!name.TitleSpan.IsEmpty)
        {
            var title = name.TitleSpan.In(context.Document.Text).TrimEnd('.');
            if (title is "Mr" or "Mister" or "Sir" or "Lord" or "King" or "Prince" or "Father")
                return _genders[name.Entity.Index] = 'm';
            if (title is "Mrs" or "Ms" or "Miss" or "Madam" or "Dame" or "Lady" or "Queen" or "Princess" or "Sister")
                return _genders[name.Entity.Index] = 'f';
        }

        return GenderOf(name.Entity.Index);
    }

    private char GenderOf(int entity)
    {
        ref char known = ref _genders[entity];
        if (known == '\0')
            known = ByGivenName(context.Entities[entity].Name);
        return known;
    }

    private static char ByGivenName(string name)
    {
        int space = name.AsSpan().IndexOfAny(' ', '-');
        Span<char> buffer = stackalloc char[WordFolding.MaxLength];
        int entry = NewsLexicon.English.Find(WordFolding.Fold(space < 0 ? name : name.AsSpan(0, space), buffer));
        string gender = NewsLexicon.English.Value(entry, WordTraits.GivenName);
        return gender.Length == 1 ? gender[0] : '?';
    }
}

using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// Finds whom two documents have be from two towns: "Ana Brandt, 34, of Amsel", "the Orlen baker Ana Brandt". Each document tells of one town for the
/// person, and neither knows the other's. What each says is read once a reading and kept as long as it. O(names).
/// </summary>
internal static class HomePlaces
{
    /// <summary>Tokens between a name and the town behind it: "Brandt, a 34-year-old former baker from".</summary>
    private const int MaxApposed = 10;

    /// <summary>Words between a town and a name: "Amsel building contractor Ana Brandt".</summary>
    private const int MaxNouns = 3;

    /// <summary>A text with more lists the entries of a contest.</summary>
    private const int Most = 100;

    private static readonly ReadingTable<List<HomePlace>> Tables = new(Read);

    public static List<(NameFact Left, NameFact Right)> Differing(JudgingContext context)
    {
        var differing = new List<(NameFact, NameFact)>();
        var lefts = Tables.Of(context.Left);
        if (lefts.Count is 0 or > Most || Tables.Of(context.Right) is not { Count: > 0 and <= Most } rights)
            return differing;
        foreach (var left in lefts)
        {
            int partner = context.Entities.RightOf(left.Bearer);
            if (partner < 0 || !IsOnly(lefts, left))
                continue;
            foreach (var right in rights)
            {
                if (right.Bearer == partner && IsOnly(rights, right) && OtherPlaces.Are(context, left.Place, right.Place))
                {
                    differing.Add((left.Place, right.Place));
                    break;
                }
            }
        }

        return differing;
    }

    /// <summary>Whether no other town is told for the person, and it is the first telling of it.</summary>
    private static bool IsOnly(List<HomePlace> homes, HomePlace one)
    {
        foreach (var home in homes)
        {
            if (home.Bearer == one.Bearer && (home.Place.Entity.Index != one.Place.Entity.Index || home.Place.Span.Start < one.Place.Span.Start))
                return false;
        }

        return true;
    }

    private static List<HomePlace> Read(DocumentReading reading)
    {
        var found = new List<HomePlace>();
        foreach (var passage in reading.Passages)
        {
            if (!passage.IsContent)
                continue;
            foreach (var fact in reading.FactsOf(passage.Index))
            {
                if (fact is NameFact { Entity.Kind: EntityKind.Place or EntityKind.Unknown } place && BearerOf(reading, passage, place) is >= 0 and var bearer)
                    found.Add(new HomePlace(bearer, place));
            }
        }

        return found;
    }

    private static int BearerOf(DocumentReading reading, Passage passage, NameFact place)
    {
        int first = reading.Tokens.IndexAt(place.Span.Start), last = reading.Tokens.IndexAt(place.Span.End - 1);
        return first > passage.FirstToken && reading.Tokens[first - 1] is "of" or "from" ? NamedBefore(reading, passage, first - 1)
            : place.Entity.Kind == EntityKind.Place ? NamedBehind(reading, passage, last + 1) : -1;
    }

    /// <summary>"Ana Brandt of", "Ana Brandt, 34, of", "Ana Brandt, a baker from": a baker of a town may be its mayor as well.</summary>
    private static int NamedBefore(DocumentReading reading, Passage passage, int preposition)
    {
        var tokens = reading.Tokens;
        bool from = tokens.Is(preposition, "from");
        for (int i = preposition - 1; i >= passage.FirstToken && preposition - i < MaxApposed; i--)
        {
            if (NamesAt.End(reading, passage.Index, i) is { } name)
                return name.Entity.Kind == EntityKind.Person && !(from && i == preposition - 1) ? name.Entity.Index : -1;
            bool age = tokens.Kinds[i] is TokenKind.Number or TokenKind.Dash || tokens[i] is "," or "(" or ")" or "year" or "years" or "old" or "aged" or "age";
            if (!age && !(from && (tokens.Has(i, WordTraits.Determiner | WordTraits.PersonNoun | WordTraits.Role | WordTraits.RoleModifier) || (tokens.Classes[i] & WordClasses.Adjective) != 0)))
                return -1;
        }

        return -1;
    }

    /// <summary>"Amsel baker Ana Brandt", not "Amsel mayor Ana Brandt".</summary>
    private static int NamedBehind(DocumentReading reading, Passage passage, int token)
    {
        var tokens = reading.Tokens;
        int end = token;
        while (end < passage.EndToken && end < token + MaxNouns && IsTrade(tokens, end))
            end++;
        return end > token && end < passage.EndToken && NamesAt.Start(reading, passage.Index, end) is { Entity.Kind: EntityKind.Person } named ? named.Entity.Index : -1;
    }

    private static bool IsTrade(TokenTable tokens, int token) =>
        tokens.Kinds[token] == TokenKind.Word && (tokens.Shapes[token] & TokenShape.Capitalised) == 0 && tokens.Has(token, WordTraits.PersonNoun | WordTraits.Role)
        && (tokens.Classes[token] & WordClasses.Plural) == 0 && !OfficeTable.English.IsHired(tokens[token])
        && (OfficeTable.English.Find(tokens[token].ToString()) is not { } offices || !offices.Exists(office => office.IsUnique));
}

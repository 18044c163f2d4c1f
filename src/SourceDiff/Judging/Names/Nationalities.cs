using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// What country a document says that people are of: "Norwegian climber Ana Brandt", "Brandt, a Norwegian", "The Norwegian fell". What somebody coaches or
/// speaks for is of another country often. Made once a reading and kept as long as it; immutable. O(tokens).
/// </summary>
internal static class Nationalities
{
    /// <summary>Words between a demonym and a name: "Norwegian speed skater Ana Brandt".</summary>
    private const int MaxNouns = 3;

    /// <summary>Tokens between a name and the demonym behind it: "Brandt, a 35-year-old former Norwegian".</summary>
    private const int MaxApposed = 9;

    /// <summary>A text with more lists the entries of a contest.</summary>
    private const int Most = 200;

    private static readonly ReadingTable<List<Nationality>> Tables = new(Read);

    /// <summary>Where two documents have one person be of two countries, and neither knows of the other's.</summary>
    public static IEnumerable<(Nationality Left, Nationality Right)> Differing(JudgingContext context)
    {
        var lefts = Tables.Of(context.Left);
        if (lefts.Count is 0 or > Most)
            yield break;
        var rights = Tables.Of(context.Right);
        if (rights.Count > Most)
            yield break;
        for (int i = 0; i < lefts.Count; i++)
        {
            int partner = context.Entities.RightOf(lefts[i].Bearer);
            if (partner < 0 || lefts.FindIndex(one => one.Bearer == lefts[i].Bearer) < i)
                continue;
            int right = rights.FindIndex(other => other.Bearer == partner);
            if (right >= 0 && !Share(lefts, lefts[i].Bearer, rights, partner))
                yield return (lefts[i], rights[right]);
        }
    }

    private static bool Share(List<Nationality> lefts, int left, List<Nationality> rights, int right)
    {
        foreach (var one in lefts)
        {
            foreach (var other in rights)
            {
                if (one.Bearer == left && other.Bearer == right && one.Country == other.Country)
                    return true;
            }
        }

        return false;
    }

    private static List<Nationality> Read(DocumentReading reading)
    {
        var found = new List<Nationality>();
        var tokens = reading.Tokens;
        foreach (var passage in reading.Passages)
        {
            if (!passage.IsContent)
                continue;
            AddOfCountries(reading, passage.Index, found);
            for (int i = passage.FirstToken; i < passage.EndToken; i++)
            {
                if ((tokens.Shapes[i] & TokenShape.Capitalised) == 0 || NewsLexicon.English.Match(tokens, i, WordTraits.Demonym, out int entry) is not (> 0 and var length) || CountryOf(entry) is not { } country)
                    continue;
                int end = i + length;
                if (end <= passage.EndToken && !IsOfPair(tokens, passage, i, end) && BearerOf(reading, passage, i, end) is >= 0 and var bearer)
                    found.Add(new Nationality(bearer, country, tokens.SpanOf(i, end)));
                i = end - 1;
            }
        }

        return found;
    }

    /// <summary>"Kenya's Ana Brandt", "Ana Brandt of Kenya".</summary>
    private static void AddOfCountries(DocumentReading reading, int passage, List<Nationality> found)
    {
        var tokens = reading.Tokens;
        NameFact? before = null;
        foreach (var fact in reading.FactsOf(passage))
        {
            if (fact is not NameFact name)
                continue;
            if (before is { } one && tokens.IndexAt(one.Span.End - 1) + 2 == tokens.IndexAt(name.Span.Start))
            {
                int between = tokens.IndexAt(name.Span.Start) - 1;
                bool owns = one.Entity.Kind == EntityKind.Place && name.Entity.Kind == EntityKind.Person && (tokens.Shapes[between] & TokenShape.Clitic) != 0;
                bool of = one.Entity.Kind == EntityKind.Person && name.Entity.Kind == EntityKind.Place && tokens.Is(between, "of");
                if ((owns || of) && CountryNamed(owns ? one : name) is { } country)
                    found.Add(new Nationality((owns ? name : one).Entity.Index, country, (owns ? one : name).Span));
            }

            before = name;
        }
    }

    private static string? CountryNamed(NameFact place) => CountryMentions.StateOf(place.Entity.Name);

    private static string? CountryOf(int demonym) => CountryMentions.StateOf(NewsLexicon.English.Value(demonym, WordTraits.Demonym));

    /// <summary>"Norwegian-American", "Norwegian and Danish", "born Norwegian": of two countries, or of several people.</summary>
    private static bool IsOfPair(TokenTable tokens, Passage passage, int demonym, int end) =>
        (end < passage.EndToken && (tokens.Kinds[end] == TokenKind.Dash || tokens[end] is "and" or "or" || tokens.Has(end, WordTraits.Demonym)))
        || (demonym > passage.FirstToken && tokens.Kinds[demonym - 1] == TokenKind.Dash);

    private static int BearerOf(DocumentReading reading, Passage passage, int demonym, int after)
    {
        var tokens = reading.Tokens;
        int end = after;
        while (end < passage.EndToken && end < after + MaxNouns && IsPerson(tokens, end) && NamesAt.Start(reading, passage.Index, end) is null)
            end++;
        // "Norwegian climber Ana Brandt"
        if (end < passage.EndToken && NamesAt.Start(reading, passage.Index, end) is { Entity.Kind: EntityKind.Person } named)
            return named.Entity.Index;
        bool noun = end > after ? !tokens.Has(end - 1, WordTraits.RoleModifier) : IsNoun(tokens, passage, after);
        if (!noun)
            return -1;
        // "Brandt, 35, a Norwegian climber"
        int first = demonym - 1;
        while (first > passage.FirstToken && demonym - first < MaxApposed && (tokens.Has(first, WordTraits.Determiner) || tokens.Kinds[first] is TokenKind.Number or TokenKind.Dash || tokens[first] is "year" or "old" or "," || (tokens.Classes[first] & WordClasses.Adjective) != 0))
            first--;
        if (first < demonym - 1 && first >= passage.FirstToken && HasComma(tokens, first + 1, demonym) && NamesAt.End(reading, passage.Index, first) is { Entity.Kind: EntityKind.Person } apposed)
            return apposed.Entity.Index;
        // "The Norwegian was roped up": who was named last, right before.
        return tokens.Is(passage.FirstToken, "The") && passage.Index > 0 && IsOpening(tokens, passage.FirstToken + 1, demonym) ? LastPerson(reading, passage.Index) : -1;
    }

    /// <summary>"The 35-year-old Norwegian", "The Danish-born Norwegian".</summary>
    private static bool IsOpening(TokenTable tokens, int first, int demonym)
    {
        bool born = demonym - 1 > first && tokens.Is(demonym - 1, "born");
        for (int i = first; i < demonym; i++)
        {
            if (!(born && (tokens.Shapes[i] & TokenShape.Capitalised) != 0) && !(tokens.Kinds[i] is TokenKind.Number or TokenKind.Dash || tokens[i] is "year" or "old" or "born"))
                return false;
        }

        return demonym - first < MaxApposed;
    }

    private static bool HasComma(TokenTable tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens.Is(i, ",") && i + 1 < end && tokens.Has(end - 1, WordTraits.Determiner) | (tokens.Classes[end - 1] & WordClasses.Adjective) != 0)
                return true;
        }

        return false;
    }

    /// <summary>A noun for somebody who is of the country beside it, as whoever works for one need not be.</summary>
    private static bool IsPerson(TokenTable tokens, int token) =>
        tokens.Kinds[token] == TokenKind.Word && tokens.Has(token, WordTraits.PersonNoun | WordTraits.Role | WordTraits.RoleModifier) && (tokens.Classes[token] & WordClasses.Plural) == 0
        && !OfficeTable.English.IsHired(tokens[token]);

    /// <summary>Whether a demonym stands for somebody itself: "the Norwegian was", "a Norwegian, fell".</summary>
    private static bool IsNoun(TokenTable tokens, Passage passage, int after) =>
        (tokens.Classes[after - 1] & WordClasses.Plural) == 0 && (after >= passage.EndToken || tokens.Kinds[after] == TokenKind.Punctuation
            || tokens.Has(after, WordTraits.Auxiliary | WordTraits.Relative | WordTraits.SpeechVerb)
            || ((tokens.Classes[after] & WordClasses.Verb) != 0 && (tokens.Classes[after] & WordClasses.Noun) == 0));

    /// <summary>Who was named last in the sentence before, unless this sentence names him or her as somebody else: "The Norwegian passed Brandt".</summary>
    private static int LastPerson(DocumentReading reading, int passage)
    {
        int last = -1;
        foreach (var fact in reading.FactsOf(passage - 1))
        {
            if (fact is NameFact { Entity.Kind: EntityKind.Person } name)
                last = name.Entity.Index;
        }

        foreach (var fact in reading.FactsOf(passage))
        {
            if (fact is NameFact name && name.Entity.Index == last)
                return -1;
        }

        return last;
    }
}

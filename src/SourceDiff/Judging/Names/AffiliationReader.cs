using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// Reads of which party a document says that people are: "Sen. Ana Brandt (R-Ohio)", "the Ohio Republican Ana Brandt", "Brandt, a Labour member",
/// "Brandt of the Harvest Party". What somebody was formerly is left out. Made once a reading and kept as long as it; immutable. O(tokens).
/// </summary>
internal static class AffiliationReader
{
    /// <summary>Words between a party and a name: "Republican vice presidential nominee Ana Brandt".</summary>
    private const int MaxNouns = 5;

    /// <summary>Tokens between a name and its party: "Brandt, the chamber's longest-serving".</summary>
    private const int MaxApposed = 8;

    private static readonly ReadingTable<List<Affiliation>> Tables = new(Read);

    public static List<Affiliation> Of(DocumentReading reading) => Tables.Of(reading);

    private static List<Affiliation> Read(DocumentReading reading)
    {
        var found = new List<Affiliation>();
        var tokens = reading.Tokens;
        foreach (var passage in reading.Passages)
        {
            if (!passage.IsContent)
                continue;
            AddNamed(reading, passage, found);
            for (int i = passage.FirstToken + 1; i < passage.EndToken - 1; i++)
            {
                if (Parties.Find(tokens, i, out int length) is not { IsKnown: true } party || i + length > passage.EndToken)
                    continue;
                if (tokens[i].Length == 1)
                    AddLetter(reading, passage, i, party, found);
                else if (!IsPast(tokens, i - 1) && BearerOf(reading, passage, i, EndOf(tokens, i + length, passage.EndToken)) is >= 0 and var bearer)
                    found.Add(new Affiliation(bearer, party, null, "", tokens.SpanOf(i, i + length)));
                i += length - 1;
            }

            AddFirst(reading, passage, found);
        }

        return found;
    }

    /// <summary>The sentence that a party opens: "Republican Ana Brandt said".</summary>
    private static void AddFirst(DocumentReading reading, Passage passage, List<Affiliation> found)
    {
        int first = passage.FirstToken;
        if (first < passage.EndToken && reading.Tokens[first].Length > 1 && Parties.Find(reading.Tokens, first, out int length) is { IsKnown: true } party
            && NamedBehind(reading, passage, EndOf(reading.Tokens, first + length, passage.EndToken)) is >= 0 and var bearer)
            found.Add(new Affiliation(bearer, party, null, "", reading.Tokens.SpanOf(first, first + length)));
    }

    /// <summary>"Ana Brandt (R-Ohio)", "Ana Brandt, D-Iowa,", "Ana Brandt (R)".</summary>
    private static void AddLetter(DocumentReading reading, Passage passage, int letter, Party party, List<Affiliation> found)
    {
        var tokens = reading.Tokens;
        int next = tokens[letter + 1] is "." ? letter + 2 : letter + 1;
        if (next >= passage.EndToken || letter < passage.FirstToken + 2 || !(tokens.Kinds[next] == TokenKind.Dash || (tokens.Is(letter - 1, "(") && tokens[next] is ")" or ",")) || tokens[letter - 1] is not ("(" or ",")
            || NamesAt.End(reading, passage.Index, letter - 2) is not { Entity.Kind: EntityKind.Person } name)
            return;
        int end = letter + 1;
        string state = "";
        if (next + 1 < passage.EndToken && !tokens.Is(next, ")") && NewsLexicon.English.Match(tokens, next + 1, WordTraits.Region, out int entry) is > 0 and var length)
        {
            state = NewsLexicon.English.Value(entry, WordTraits.Region);
            end = next + 1 + length;
        }

        found.Add(new Affiliation(name.Entity.Index, party, null, state, tokens.SpanOf(letter, end)));
    }

    /// <summary>"Ana Brandt of the Harvest Party", "Harvest Party leader Ana Brandt", "the Harvest Party's Ana Brandt".</summary>
    private static void AddNamed(DocumentReading reading, Passage passage, List<Affiliation> found)
    {
        var tokens = reading.Tokens;
        foreach (var fact in reading.FactsOf(passage.Index))
        {
            if (fact is not NameFact { Entity.Kind: not (EntityKind.Person or EntityKind.Place) } name || !tokens.Is(tokens.IndexAt(name.Span.End - 1), "Party"))
                continue;
            int first = tokens.IndexAt(name.Span.Start), end = tokens.IndexAt(name.Span.End - 1) + 1;
            if (Parties.Find(tokens, first, out _).IsKnown || IsPast(tokens, first - 1))
                continue;
            if (BearerOf(reading, passage, first, end) is >= 0 and var bearer)
                found.Add(new Affiliation(bearer, default, name, "", name.Span));
        }
    }

    /// <summary>"The Republican Party's": the word for a party is of it.</summary>
    private static int EndOf(TokenTable tokens, int end, int limit)
    {
        if (end < limit && tokens.Is(end, "Party"))
            end++;
        return end < limit && (tokens.Shapes[end] & TokenShape.Clitic) != 0 ? end + 1 : end;
    }

    private static int BearerOf(DocumentReading reading, Passage passage, int first, int end)
    {
        if (NamedBehind(reading, passage, end) is >= 0 and var named)
            return named;
        var tokens = reading.Tokens;
        int before = first - 1;
        // "Ana Brandt of the Harvest Party"
        if (before > passage.FirstToken + 1 && tokens.Has(before, WordTraits.Determiner) && tokens.Is(before - 1, "of") && Person(reading, passage, before - 2) is >= 0 and var member)
            return member;
        // "Brandt, a first-term Republican", "Brandt, a member of the Harvest Party"
        bool comma = false;
        for (int i = before; i >= passage.FirstToken && first - i < MaxApposed; i--)
        {
            if (comma && Person(reading, passage, i) is >= 0 and var apposed)
                return apposed;
            comma |= tokens[i] is "," or "(";
            if (!comma && !IsOfPhrase(tokens, i))
                return -1;
            if (comma && tokens[i] is not ("," or "("))
                return -1;
        }

        return -1;
    }

    /// <summary>"A member of <i>Moreau's own</i>", "of <i>the junior partner</i>".</summary>
    private static bool IsOfPhrase(TokenTable tokens, int token) =>
        tokens.Kinds[token] is TokenKind.Number or TokenKind.Dash || tokens.Is(token, "of") || tokens.Has(token, WordTraits.Determiner | WordTraits.Role | WordTraits.PersonNoun)
        || (tokens.Shapes[token] & TokenShape.Clitic) != 0 || (tokens.Is(token + 1, "'s") && (tokens.Shapes[token] & TokenShape.Capitalised) != 0)
        || (tokens.Classes[token] & (WordClasses.Adjective | WordClasses.Noun)) != 0;

    private static int NamedBehind(DocumentReading reading, Passage passage, int end)
    {
        var tokens = reading.Tokens;
        for (int i = end; i < passage.EndToken && i < end + MaxNouns; i++)
        {
            if (NamesAt.Start(reading, passage.Index, i) is { } name)
                return name.Entity.Kind == EntityKind.Person ? name.Entity.Index : -1;
            if (!(tokens[i] is "." or "-" || tokens.Has(i, WordTraits.Role | WordTraits.RoleModifier | WordTraits.PersonTitle | WordTraits.PersonNoun) || (tokens.Classes[i] & WordClasses.Adjective) != 0))
                return -1;
        }

        return -1;
    }

    private static int Person(DocumentReading reading, Passage passage, int token) =>
        NamesAt.End(reading, passage.Index, token) is { Entity.Kind: EntityKind.Person } name ? name.Entity.Index : -1;

    /// <summary>"Former Republican", "ex-Democrat", "non-Republican".</summary>
    private static bool IsPast(TokenTable tokens, int before) =>
        before >= 0 && (tokens.Kinds[before] == TokenKind.Dash || OfficeTable.English.KindOf(tokens[before]) == OfficeWord.Past);
}

using SourceDiff.Model;

namespace SourceDiff.Reading.Names;

/// <summary>Finds who holds a role and where, from the words around it. Windows are bounded.</summary>
internal readonly struct RoleHolder(TokenTable tokens, NameTable names)
{
    /// <summary>How far before a role its holder may stand: ", 38, the former deputy".</summary>
    private const int Window = 10;

    private const int MaxTitles = 2;

    /// <summary>The entity that holds the role, or -1.</summary>
    public int Of(Passage passage, in RoleWords role)
    {
        int after = BehindTitles(passage, role.End);
        // "general manager Theo Vance"
        if (Person(names.StartingAt(after)) is var direct and >= 0)
            return direct;
        // "Firefighters arrived, Vance said": one person is not several.
        if ((tokens.Classes[role.Head - 1] & WordClasses.Plural) != 0)
            return -1;
        after = BehindPeriod(passage, role.End);
        int before = Before(passage, role);
        if (before >= 0)
            return before;
        // "the agent, Lia Strand", "his wife, Anna": the name after a comma, when nothing but the article stands before.
        if (after + 1 < passage.EndToken && NameWords.IsMark(tokens, after, ',') && names.StartingAt(after + 1) is { } apposed && Person(apposed) >= 0 && !Speaks(passage, names.EndToken(apposed)))
            return Person(apposed);
        // "a spokesman for Norhaven, Ana Berg": over the body.
        if (after + 1 < passage.EndToken && tokens.Has(after, WordTraits.Preposition))
        {
            int name = tokens.Has(after + 1, WordTraits.Determiner) ? after + 2 : after + 1;
            if (names.StartingAt(name) is { } body && body.Entity.Kind != EntityKind.Person)
            {
                int end = names.EndToken(body);
                if (end + 1 < passage.EndToken && NameWords.IsMark(tokens, end, ','))
                    return names.StartingAt(end + 1) is { } other && !Speaks(passage, names.EndToken(other)) ? Person(other) : -1;
                return end < passage.EndToken ? Person(names.StartingAt(end)) : -1;
            }
        }

        return -1;
    }

    /// <summary>"Director Sir Theo Vance", "Health Minister Dr. Lia Strand": the titles between a role and the name. Of two offices, or two titles, the first only narrows the second: "Sheriff Deputy", "Detective Superintendent".</summary>
    private int BehindTitles(Passage passage, int index)
    {
        bool office = !tokens.Has(index - 1, WordTraits.PersonTitle);
        index = BehindPeriod(passage, index);
        for (int i = 0; office && i < MaxTitles && index < passage.EndToken && tokens.Has(index, WordTraits.PersonTitle) && !tokens.Has(index, WordTraits.Role)
            && NameWords.IsCapitalised(tokens, index) && names.StartingAt(index) is null; i++)
            index = BehindPeriod(passage, index + 1);
        return index;
    }

    private int BehindPeriod(Passage passage, int index) => index < passage.EndToken && NameWords.IsMark(tokens, index, '.') ? index + 1 : index;

    /// <summary>"Raj Varma, a nurse", "Ana Berg, 38, Norhaven's chief clerk", "Berg was elected mayor", "Berg, who is the mayor".</summary>
    private int Before(Passage passage, in RoleWords role)
    {
        int limit = Math.Max(passage.FirstToken, role.First - Window);
        bool comma = false, verb = false;
        for (int i = role.First - 1; i >= limit; i--)
        {
            if (names.EndingAt(i) is { } name)
            {
                if (name.Entity.Kind is EntityKind.Person or EntityKind.Unknown && (comma || verb))
                    return Person(name) is var person and >= 0 ? person : -1;
                // "Bugle's editor": the body where it is held.
                i = Math.Max(limit, names.FirstToken(name));
                continue;
            }

            if (NameWords.IsMark(tokens, i, ','))
            {
                comma = true;
                continue;
            }

            if ((tokens.Shapes[i] & TokenShape.Clitic) != 0 && names.EndingAt(i - 1) is not null)
                continue;

            // "Ana Berg, the bank's chief clerk": the body by a common noun.
            if ((tokens.Shapes[i] & TokenShape.Clitic) != 0 && tokens[i].EndsWith("s") && i - 1 > limit && tokens.Kinds[i - 1] == TokenKind.Word && (tokens.Classes[i - 1] & WordClasses.Noun) != 0)
            {
                i--;
                continue;
            }

            if (tokens.Has(i, WordTraits.Auxiliary) || tokens[i] is "became" or "named" or "appointed" or "elected" or "remains")
            {
                verb = true;
                continue;
            }

            bool light = !tokens.Has(i, WordTraits.SpeechVerb) && (tokens.Has(i, WordTraits.Determiner | WordTraits.RoleModifier | WordTraits.Demonym | WordTraits.Relative | WordTraits.Role)
                || tokens.Kinds[i] is TokenKind.Number or TokenKind.Dash || (tokens.Shapes[i] & TokenShape.Clitic) != 0
                || tokens[i] is "year" or "old" or "as" or "of" or "and" or "aged" or "been" || (tokens.Classes[i] & WordClasses.Adjective) != 0);
            if (!light)
                return -1;
        }

        return -1;
    }

    /// <summary>Where it is held: the name before ("Norhaven's", "Norhaven police") or after "of", "at", "for", "with"; -1 when none.</summary>
    public int OrganisationOf(Passage passage, in RoleWords role, int holder)
    {
        int before = role.First - 1;
        if (before >= passage.FirstToken && (tokens.Shapes[before] & TokenShape.Clitic) != 0)
            before--;
        if (before >= passage.FirstToken && names.EndingAt(before) is { } owner && owner.Entity.Index != holder && owner.Entity.Kind != EntityKind.Person)
            return owner.Entity.Index;
        int after = role.End;
        if (after + 1 < passage.EndToken && tokens[after] is "of" or "at" or "for" or "with" or "in")
        {
            int name = tokens.Has(after + 1, WordTraits.Determiner) ? after + 2 : after + 1;
            if (name < passage.EndToken && names.StartingAt(name) is { } body && body.Entity.Index != holder && body.Entity.Kind != EntityKind.Person)
                return body.Entity.Index;
        }

        // "Paula Lind, president, Norhaven Group"
        if (after + 1 < passage.EndToken && NameWords.IsMark(tokens, after, ',') && names.StartingAt(after + 1) is { } apposed
            && apposed.Entity.Kind == EntityKind.Organisation && names.EndToken(apposed) is var end && end < passage.EndToken
            && tokens.Kinds[end] == TokenKind.Punctuation)
        {
            return apposed.Entity.Index;
        }

        return -1;
    }

    /// <summary>"In a letter to the mayor of Norhaven, Berg said …": the name opens another clause.</summary>
    private bool Speaks(Passage passage, int index) => index < passage.EndToken && tokens.Has(index, WordTraits.SpeechVerb | WordTraits.Auxiliary);

    private static int Person(NameFact? name) => name?.Entity.Kind is EntityKind.Person or EntityKind.Unknown ? name.Entity.Index : -1;
}

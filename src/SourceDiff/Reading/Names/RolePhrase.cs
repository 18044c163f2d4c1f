using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading.Names;

/// <summary>Finds the words of a role around its noun: "acting deputy defense secretary".</summary>
internal readonly struct RolePhrase(TokenTable tokens)
{
    private const int MaxModifiers = 5;

    public bool TryRead(Passage passage, int index, out RoleWords role)
    {
        const WordTraits Offices = WordTraits.Role | WordTraits.PersonTitle | WordTraits.Kinship;
        role = default;
        int length = NewsLexicon.English.Match(tokens, index, Offices, out int entry);
        if (length == 0 || index + length > passage.EndToken)
            return false;
        int officer = TitleWords.OfficerLength(tokens, index, passage.EndToken);
        var traits = NewsLexicon.English.Traits(entry);
        bool capital = NameWords.IsCapitalised(tokens, index);
        bool office = (traits & WordTraits.Role) != 0;
        // "general", "major", "private", "lead": adjectives and verbs unless they are written as titles.
        if (length == 1 && officer == 0 && office && !capital && IsOtherWord(index))
            return false;
        if (!office && NewsLexicon.English.Value(entry, WordTraits.PersonTitle) is "mr" or "mrs" or "ms" or "miss" or "mx" or "madam")
            return false;
        // "3 PM" is no prime minister.
        if (length == 1 && index > passage.FirstToken && tokens.Kinds[index - 1] == TokenKind.Number && tokens[index].Length == 2)
            return false;
        if (!office && !capital && (traits & WordTraits.Kinship) == 0)
            return false;
        int end = index + Math.Max(length, officer);
        int first = index;
        while (first > passage.FirstToken && index - first < MaxModifiers && IsModifier(first - 1))
            first--;
        if (first < index && tokens.Kinds[first] == TokenKind.Dash)
            first++;
        // "to trade third baseman Vance": a verb, not what narrows the role.
        if (first < index && first > passage.FirstToken && tokens.Is(first - 1, "to"))
            first++;
        bool ambiguous = length == 1 && !capital && (tokens.Classes[index] & (WordClasses.Verb | WordClasses.Adjective)) != 0;
        // "public safety", "a safety inspection": the player is always named.
        bool player = length == 1 && tokens.Is(index, "safety");
        int field = length == 1 && officer == 0 ? FieldAfter(passage, end) : -1;
        role = new RoleWords(first, index, end, field < 0 ? end : field + 1, officer > length ? -1 : entry, (!office || ambiguous || player) && officer == 0) { Field = field };
        return true;
    }

    /// <summary>"minister of transport", "Secretary of Agriculture": the word of a field behind "of"; "minister of health and sport" is of two.</summary>
    private int FieldAfter(Passage passage, int end)
    {
        int field = end + 1;
        if (field >= passage.EndToken || !tokens.Is(end, "of") || !tokens.Has(field, WordTraits.RoleModifier) || !(tokens.Is(end - 1, "minister") || tokens.Is(end - 1, "secretary")))
            return -1;
        int next = field + 1;
        bool goesOn = next < passage.EndToken && (tokens.Is(next, "and") || tokens.Kinds[next] == TokenKind.Dash || (!NameWords.IsCapitalised(tokens, next) && (tokens.Classes[next] & (WordClasses.Noun | WordClasses.Verb)) == WordClasses.Noun));
        return goesOn ? -1 : field;
    }

    /// <summary>Whether the word before belongs to the role: "deputy", "ex-", "rookie", a role of its own ("police lieutenant").</summary>
    private bool IsModifier(int index) =>
        tokens.Has(index, WordTraits.RoleModifier) && !(tokens.Has(index, NameWords.Closed) && !tokens.Has(index, WordTraits.RoleModifier))
        || (tokens.Kinds[index] == TokenKind.Dash && index > 0 && tokens.Has(index - 1, WordTraits.RoleModifier)
            && !NameWords.HasSpaceBefore(tokens, index));

    /// <summary>A word that is more often something else: used as a verb or an adjective where no determiner makes it a noun.</summary>
    private bool IsOtherWord(int index)
    {
        bool ambiguous = (tokens.Classes[index] & (WordClasses.Verb | WordClasses.Adjective)) != 0;
        if (!ambiguous || index == 0)
            return false;
        int previous = index - 1;
        bool noun = tokens.Has(previous, WordTraits.Determiner | WordTraits.RoleModifier | WordTraits.Possessive | WordTraits.Demonym | WordTraits.Preposition)
            || (tokens.Shapes[previous] & TokenShape.Clitic) != 0 || tokens[previous] is "elected" or "named" or "appointed" or "became" or "remains" || tokens.Kinds[previous] is TokenKind.Punctuation
            || (tokens.Shapes[previous] & TokenShape.Capitalised) != 0 || (tokens.Classes[previous] & WordClasses.Noun) != 0;
        bool verb = tokens.Is(previous, "to") || tokens.Has(previous, WordTraits.Modal) || (tokens.Has(previous, WordTraits.Pronoun) && !tokens.Has(previous, WordTraits.Possessive | WordTraits.Determiner));
        bool followedByNoun = index + 1 < tokens.Count && (tokens.Classes[index] & WordClasses.Adjective) != 0 && !NameWords.IsCapitalised(tokens, index + 1)
            && (tokens.Classes[index + 1] & (WordClasses.Noun | WordClasses.Verb)) == WordClasses.Noun;
        return verb || !noun || followedByNoun;
    }
}

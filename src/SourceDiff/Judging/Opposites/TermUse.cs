using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>Whether words that can take a side are used so: as the part of speech that counts, said of something, and no charge or plea.</summary>
/// <param name="tokens">The tokens of the document.</param>
/// <param name="kinds">How each of them bears on what its sentence states.</param>
/// <param name="events">The happenings of the sentence that is read.</param>
internal sealed class TermUse(TokenTable tokens, StatementKinds[] kinds, List<EventFact> events)
{
    /// <summary>Whether a single word is used as the part of speech that counts, and is said rather than taken for granted ("the missing boat").</summary>
    public bool IsUsed(Passage passage, int index, ContraryTerm term)
    {
        var classes = tokens.Classes[index];
        int previous = index - 1, next = index + 1;
        bool first = previous < passage.FirstToken;
        if (!first && tokens.Kinds[previous] == TokenKind.Dash || (next < passage.EndToken && tokens.Kinds[next] == TokenKind.Dash && (tokens.Shapes[next] & TokenShape.SpaceBefore) == 0))
            return false;
        bool noun = (classes & WordClasses.Noun) != 0, verb = (classes & WordClasses.Verb) != 0, past = (classes & WordClasses.Past) != 0;
        // "The findings" are not found; "an arrest warrant" is no arrest.
        if (noun && !verb && term.Part != TermPart.Any && tokens[index].EndsWith("ings", StringComparison.OrdinalIgnoreCase))
            return false;
        if (term.Part == TermPart.Any && noun && !past)
            return term.IsChoice || !IsModifier(next, passage.EndToken);
        bool opened = !first && (tokens.Has(previous, WordTraits.Modal | WordTraits.Auxiliary | WordTraits.Negation) || tokens.Is(previous, "to")
            || (tokens.Has(previous, WordTraits.Pronoun) && !tokens.Has(previous, WordTraits.Possessive)));
        // "Is back": no verb.
        if (opened && verb && (classes & (WordClasses.Past | WordClasses.Gerund | WordClasses.Adjective)) == 0 && Has(previous, StatementKinds.Linking) && !tokens.Is(previous, "to"))
            return false;
        if (opened)
            return true;
        if (noun && verb && !past && !first && (classes & WordClasses.Plural) != 0 && (tokens.Shapes[previous] & TokenShape.Capitalised) != 0)
            return true;
        // "Was not present": an adjective, whatever else the word may be.
        if (noun && verb && !past)
            return EventAt(index) is { IsNominal: false } || ((classes & WordClasses.Adjective) != 0 && IsSaid(passage, index));
        // "the broken window", "two injured men": a participle before its noun.
        int modified = next;
        while (modified < passage.EndToken && modified < next + 3 && (tokens.Classes[modified] & (WordClasses.Adjective | WordClasses.Noun)) == WordClasses.Adjective)
            modified++;
        bool beforeNoun = modified < passage.EndToken && tokens.Kinds[modified] == TokenKind.Word && (tokens.Classes[modified] & WordClasses.Noun) != 0 && !tokens.Has(modified, WordTraits.Function);
        bool afterDeterminer = first || tokens.Has(previous, WordTraits.Determiner | WordTraits.Possessive | WordTraits.Cardinal | WordTraits.Preposition) || (tokens.Classes[previous] & WordClasses.Adjective) != 0;
        // "The only remaining players", "opening drive": no verb.
        if ((classes & WordClasses.Gerund) != 0 && beforeNoun && EventAt(index) is null && !tokens.Has(Math.Max(previous, passage.FirstToken), WordTraits.Preposition) && !(previous >= passage.FirstToken && tokens.Kinds[previous] == TokenKind.Punctuation))
            return false;
        return !(beforeNoun && afterDeterminer && EventAt(index) is null) || first && past;
    }

    /// <summary>Whether the noun before <paramref name="next"/> only says which kind the next one is of.</summary>
    private bool IsModifier(int next, int end) =>
        next < end && tokens.Kinds[next] == TokenKind.Word && (tokens.Classes[next] & (WordClasses.Noun | WordClasses.Plural | WordClasses.Past)) == WordClasses.Noun && !tokens.Has(next, WordTraits.Function | WordTraits.Weekday | WordTraits.RelativeDay)
        && (tokens.Shapes[next] & TokenShape.Capitalised) == 0;

    /// <summary>A verb, or an adjective behind a verb that links it to its subject.</summary>
    public bool IsSaid(Passage passage, int index)
    {
        if ((tokens.Classes[index] & WordClasses.Verb) != 0 && EventAt(index) is { IsNominal: false })
            return true;
        if ((tokens.Classes[index] & WordClasses.Adjective) == 0)
            return false;
        int previous = index - 1;
        while (previous > passage.FirstToken && (tokens.Has(previous, WordTraits.Negation | WordTraits.VerbAdverb) || (tokens.Classes[previous] & (WordClasses.Adverb | WordClasses.Noun | WordClasses.Verb | WordClasses.Adjective)) == WordClasses.Adverb))
            previous--;
        bool beforeNoun = index + 1 < passage.EndToken && tokens.Kinds[index + 1] == TokenKind.Word && !tokens.Has(index + 1, WordTraits.Function) && (tokens.Classes[index + 1] & (WordClasses.Noun | WordClasses.Adjective)) != 0;
        return !beforeNoun && Has(previous, StatementKinds.Linking);
    }

    /// <summary>"A fire at the shop" is no "fire at": a noun and its preposition where the words are a verb's.</summary>
    public bool IsNounPhrase(Passage passage, int index, ContraryTerm term) =>
        index > passage.FirstToken && (tokens.Classes[index] & (WordClasses.Noun | WordClasses.Verb)) == (WordClasses.Noun | WordClasses.Verb) && tokens.Has(index + 1, WordTraits.Preposition) && (term.Rest.Length == 1 || (term.Rest[0] == ContraryTable.Anything && tokens.Is(index + 1, "of") && tokens.Is(index - 1, "the")))
        && (tokens.Has(index - 1, WordTraits.Determiner | WordTraits.Possessive) || (tokens.Classes[index - 1] & (WordClasses.Adjective | WordClasses.Verb)) == WordClasses.Adjective);

    /// <summary>"A not guilty plea": no verdict.</summary>
    private bool IsPlea(int index) => index >= 0 && index < tokens.Count && Has(index, StatementKinds.Plea);

    /// <summary>"Charged with arson", "denies arson": a noun for what somebody is said to have done.</summary>
    public bool IsCharge(Passage passage, int index, ContraryTerm term)
    {
        // "Six years <i>in prison</i>": what somebody is sentenced to, not where he is.
        if (index > passage.FirstToken && tokens.Has(index, WordTraits.Preposition) && tokens.Has(index - 1, WordTraits.TimeUnit))
            return true;
        if (term.Rest.Length == 0 && (IsPlea(index - 1) || IsPlea(index - 2) || IsPlea(index + 1)))
            return true;
        if (term.Part != TermPart.Any || (tokens.Classes[index] & WordClasses.Noun) == 0)
            return false;
        for (int i = index - 1; i >= Math.Max(passage.FirstToken, index - 4); i--)
        {
            if (Has(i, StatementKinds.Charge))
                return true;
        }

        return false;
    }

    public EventFact? EventAt(int index)
    {
        foreach (var happening in events)
        {
            if (happening.PredicateSpan.Contains(tokens.Starts[index]))
                return happening;
        }

        return null;
    }

    private bool Has(int token, StatementKinds wanted) => token >= 0 && token < kinds.Length && (kinds[token] & wanted) != 0;
}

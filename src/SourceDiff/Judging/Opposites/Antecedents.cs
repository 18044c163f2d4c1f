using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>
/// Whom a pronoun takes up where nobody is named: "the <i>mayor</i> said that he would stay on". The first word for a person of the
/// sentence, which as a rule is its subject, or of the sentence before. In doubt nobody. O(sentence).
/// </summary>
/// <param name="reading">The document.</param>
internal readonly struct Antecedents(DocumentReading reading)
{
    /// <summary>Tokens from its start in which a sentence names its subject.</summary>
    private const int SubjectReach = 12;

    private const WordTraits Person = WordTraits.PersonNoun | WordTraits.Role;

    /// <summary>Whether a token is a personal pronoun of the third person singular.</summary>
    public static bool IsPersonal(TokenTable tokens, int token) => tokens.Is(token, "he") || tokens.Is(token, "she");

    /// <summary>The token that heads the words for whom the pronoun means, or -1.</summary>
    public int HeadOf(Passage passage, int pronoun)
    {
        if (!IsPersonal(reading.Tokens, pronoun))
            return -1;
        int head = PersonIn(passage.FirstToken, pronoun);
        return head < 0 && Before(passage) is { } before ? PersonIn(before.FirstToken, Math.Min(before.EndToken, before.FirstToken + SubjectReach)) : head;
    }

    /// <summary>The one person that the sentence names before the pronoun, or the only one of the sentence before; -1 when there is none.</summary>
    public int NamedBy(Passage passage, int pronoun)
    {
        if (!IsPersonal(reading.Tokens, pronoun))
            return -1;
        int named = NamedIn(passage, reading.Tokens.Starts[pronoun]);
        return named == -1 && Before(passage) is { } before ? Math.Max(-1, NamedIn(before, int.MaxValue)) : Math.Max(-1, named);
    }

    /// <summary>The only person named before a place in the text; -1 for nobody, -2 for several.</summary>
    private int NamedIn(Passage passage, int end)
    {
        int named = -1;
        foreach (var fact in reading.FactsOf(passage.Index))
        {
            if (fact is not NameFact { Entity.Kind: EntityKind.Person } name || name.Span.Start >= end)
                continue;
            if (named >= 0 && named != name.Entity.Index)
                return -2;
            named = name.Entity.Index;
        }

        return named;
    }

    private Passage? Before(Passage passage) =>
        passage.Index > 0 && reading.Passages[passage.Index - 1] is { IsContent: true } before && before.Paragraph >= passage.Paragraph - 1 ? before : null;

    /// <summary>The first word for one person with an article before it.</summary>
    private int PersonIn(int first, int end)
    {
        var tokens = reading.Tokens;
        for (int i = first; i < end; i++)
        {
            if (tokens.Kinds[i] == TokenKind.Word && tokens.Has(i, Person) && (tokens.Classes[i] & (WordClasses.Noun | WordClasses.Plural)) == WordClasses.Noun
                && (tokens.Shapes[i] & TokenShape.Capitalised) == 0 && !(i + 1 < end && (tokens.Shapes[i + 1] & TokenShape.Capitalised) != 0))
                return i;
        }

        return -1;
    }
}

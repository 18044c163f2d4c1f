using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Names;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>Says whether the sources of two credits are one, by name, by role or by the words for them.</summary>
internal static class Sources
{
    /// <summary>A pronoun that could not be resolved is nobody to compare.</summary>
    public static bool IsNamed(AttributionFact fact) =>
        fact.SourceEntity >= 0 || fact.Source is not ("" or "he" or "she" or "they" or "it" or "who" or "i" or "we" or "you");

    /// <summary>Whether the words for a source can be one: a name, or a noun for people, bodies or documents; "easier", "offers" are words misread.</summary>
    public static bool CanSpeak(DocumentReading reading, AttributionFact fact)
    {
        if (fact.SourceEntity >= 0 || fact.SourceSpan.IsEmpty)
            return true;
        // "A document seen by the Standard", "two people familiar with the plans": what counts stands before what is said of it.
        var tokens = reading.Tokens;
        var (first, end) = SlotSimilarity.Tokens(tokens, fact.SourceSpan);
        for (int i = first; i < end && !tokens.Has(i, WordTraits.Preposition | WordTraits.Relative); i++)
        {
            if (tokens.Has(i, Speakers) || (tokens.Classes[i] & WordClasses.Plural) != 0)
                return true;
        }

        return false;
    }

    private const WordTraits Speakers = WordTraits.PersonNoun | WordTraits.Role | WordTraits.Kinship | WordTraits.OrganisationNoun | WordTraits.Organisation | WordTraits.SpeechNoun | WordTraits.PersonTitle;

    /// <summary>The source in an explanation.</summary>
    public static string Name(AttributionFact fact) => fact.Source.Length == 0 ? "a source without a name" : fact.Source;

    /// <summary>Whether both credit one source: the same name, the same words, one of several who spoke together, or somebody and his office.</summary>
    public static bool AreOne(JudgingContext context, AttributionFact left, AttributionFact right)
    {
        if (left.SourceEntity >= 0 && right.SourceEntity >= 0)
            return context.Entities.RightOf(left.SourceEntity) == right.SourceEntity
                || Names(context.Right, right, context.Entities.RightOf(left.SourceEntity)) || Names(context.Left, left, context.Entities.LeftOf(right.SourceEntity));
        if (left.SourceEntity >= 0)
            return IsOffice(context.Left, left, context.Entities.Left.Roles(left.SourceEntity), context.Right, right.SourceSpan);
        if (right.SourceEntity >= 0)
            return IsOffice(context.Right, right, context.Entities.Right.Roles(right.SourceEntity), context.Left, left.SourceSpan);
        return string.Equals(left.Source, right.Source, StringComparison.OrdinalIgnoreCase)
            || (WordKinship.Heads(context.Left.Tokens, left.SourceSpan, context.Right.Tokens, right.SourceSpan) == 1 && !AreOfTwoBodies(context.Left.Tokens, left.SourceSpan, context.Right.Tokens, right.SourceSpan));
    }

    /// <summary>Whether both sources are people, called by their names on the spot (who "he" is may be misread), and not one.</summary>
    public static bool AreOthers(JudgingContext context, AttributionFact left, AttributionFact right) =>
        left.SourceEntity >= 0 && right.SourceEntity >= 0
        && IsPerson(context.Entities.Left.Form(left.SourceEntity)) && IsPerson(context.Entities.Right.Form(right.SourceEntity))
        // Half a name in common is told of the name.
        && NameComparison.Of(context.Entities.Left.Form(left.SourceEntity), context.Entities.Right.Form(right.SourceEntity)).Likeness == NameLikeness.Different
        && Names(context.Left, left, left.SourceEntity) && Names(context.Right, right, right.SourceEntity);

    /// <summary>"A fire chief", "a union leader"; "a police spokesman", "a spokesman for the airline": both say of what, and it is not the same.</summary>
    private static bool AreOfTwoBodies(TokenTable left, TextSpan leftSpan, TokenTable right, TextSpan rightSpan)
    {
        int leftHead = WordKinship.Head(left, leftSpan), rightHead = WordKinship.Head(right, rightSpan);
        var (first, end) = SlotSimilarity.Tokens(left, leftSpan);
        var (otherFirst, otherEnd) = SlotSimilarity.Tokens(right, rightSpan);
        bool told = false, otherTold = false;
        for (int i = first; i < end; i++)
        {
            if (i == leftHead || !IsBody(left, i))
                continue;
            told = true;
            for (int j = otherFirst; j < otherEnd; j++)
            {
                if (j != rightHead && IsBody(right, j) && WordKinship.AreSame(left.Lemmas[i], right.Lemmas[j]))
                    return false;
            }
        }

        for (int j = otherFirst; j < otherEnd && !otherTold; j++)
            otherTold = j != rightHead && IsBody(right, j);
        return told && otherTold;
    }

    /// <summary>A noun beside the one for the person: "senior", "local" say nothing of the body.</summary>
    private static bool IsBody(TokenTable tokens, int token) =>
        PassageMatch.IsContent(tokens, token) && (tokens.Classes[token] & WordClasses.Noun) != 0 && OfficeTable.English.KindOf(tokens[token]) == OfficeWord.Other;

    private static bool IsPerson(NameForm name) => name.IsPersonal || (name.Kind == EntityKind.Person && name.Count > 1);

    /// <summary>Whether the words for a source name somebody else too: "Brandt and Moreau said".</summary>
    private static bool Names(DocumentReading reading, AttributionFact credit, int entity)
    {
        if (entity < 0)
            return false;
        foreach (var fact in reading.FactsOf(credit.Passage))
        {
            if (fact is NameFact name && name.Entity.Index == entity && credit.SourceSpan.Overlaps(name.Span))
                return true;
        }

        return false;
    }

    /// <summary>Whether words without a name are the office of a named source: "her publicist" for "publicist Ana Brandt".</summary>
    private static bool IsOffice(DocumentReading named, AttributionFact credit, IReadOnlyList<RoleFact> roles, DocumentReading other, TextSpan words)
    {
        int head = WordKinship.Head(other.Tokens, words);
        if (head < 0)
            return false;
        foreach (var role in roles)
        {
            int office = WordKinship.Head(named.Tokens, role.Span);
            if (office >= 0 && WordKinship.AreSame(named.Tokens.Lemmas[office], other.Tokens.Lemmas[head]))
                return true;
        }

        var (first, end) = SlotSimilarity.Tokens(named.Tokens, credit.SourceSpan);
        for (int i = first; i < end; i++)
        {
            if (named.Tokens.Lemmas[i] == other.Tokens.Lemmas[head])
                return true;
        }

        return false;
    }
}

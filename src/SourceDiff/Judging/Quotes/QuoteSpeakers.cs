using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Names;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Quotes;

/// <summary>Tells whether two quotations are given to one person or to two. O(facts of the passages of a quotation).</summary>
internal static class QuoteSpeakers
{
    /// <summary>Passages before a quotation in which the name that its "she" stands for is looked for.</summary>
    private const int MaxBack = 2;

    /// <summary>Whether both are said by one person: of one name, or without a name and of one sort: "the 58-year-old former teacher", "the retired teacher".</summary>
    public static bool AreOne(JudgingContext context, QuotationFact left, QuotationFact right) =>
        left.Speaker >= 0 || right.Speaker >= 0 ? left.Speaker >= 0 && context.Entities.RightOf(left.Speaker) == right.Speaker
            : !left.SpeakerSpan.IsEmpty && !right.SpeakerSpan.IsEmpty && WordKinship.Heads(context.Left.Tokens, left.SpeakerSpan, context.Right.Tokens, right.SpeakerSpan) == 1
                && context.Left.Tokens.Has(WordKinship.Head(context.Left.Tokens, left.SpeakerSpan), WordTraits.PersonNoun | WordTraits.Role | WordTraits.Kinship);

    /// <summary>One person, or somebody by name and, in a report of the same story, somebody without: "the chair of the judges", "Ana Brandt".</summary>
    public static bool MayBeOne(JudgingContext context, QuotationFact left, QuotationFact right) =>
        AreOne(context, left, right)
        || (left.Speaker < 0 != right.Speaker < 0 && context.Story.IsOne
            && (left.Speaker < 0 ? IsUnnamed(context.Left, left) && context.Right.Entities[right.Speaker].Kind == EntityKind.Person
                : IsUnnamed(context.Right, right) && context.Left.Entities[left.Speaker].Kind == EntityKind.Person));

    /// <summary>"The chair of the judges": one person, by what he or she is.</summary>
    private static bool IsUnnamed(DocumentReading reading, QuotationFact quotation)
    {
        if (quotation.SpeakerSpan.IsEmpty)
            return false;
        var tokens = reading.Tokens;
        int head = -1;
        for (int i = tokens.IndexAt(quotation.SpeakerSpan.Start); i < tokens.Count && tokens.Starts[i] < quotation.SpeakerSpan.End && !tokens.Has(i, WordTraits.Preposition); i++)
            head = PassageMatch.IsContent(tokens, i) ? i : head;
        return head >= 0 && tokens.Has(head, WordTraits.PersonNoun | WordTraits.Role | WordTraits.Kinship) && (tokens.Classes[head] & WordClasses.Plural) == 0;
    }

    /// <summary>Two people, each named on the spot where the other document knows one of them: whom a pronoun means may be misread.</summary>
    public static bool AreTwo(JudgingContext context, QuotationFact left, QuotationFact right) =>
        AreHeAndShe(context, left, right) || IsOfOtherGender(context.Left, left, context.Right, right) || IsOfOtherGender(context.Right, right, context.Left, left)
        || (AreOtherPeople(context, left, right) && (AreUnknown(context, left, right) || (IsNamed(context.Left, left) && IsNamed(context.Right, right))));

    /// <summary>Two people by name, neither known to the other document.</summary>
    public static bool AreStrangers(JudgingContext context, QuotationFact left, QuotationFact right) =>
        AreOtherPeople(context, left, right) && AreUnknown(context, left, right);

    /// <summary>The words for the speaker; where they are a pronoun, the name that it stands for.</summary>
    public static VerdictSide Side(DocumentReading reading, EntityTable entities, QuotationFact quotation)
    {
        var span = quotation.SpeakerSpan.IsEmpty ? quotation.Span : quotation.SpeakerSpan;
        if (quotation.Speaker < 0)
            return new VerdictSide(span, Wording.Of(reading, span));
        string name = reading.Entities[quotation.Speaker].Name;
        if (Pronoun(reading, quotation).Length == 0)
            return new VerdictSide(span, name);
        NameFact? before = null;
        foreach (var mention in entities.Mentions(quotation.Speaker))
        {
            if (mention.Span.Start < span.Start && mention.Passage >= quotation.Passage - MaxBack)
                before = mention;
        }

        return before is null ? new VerdictSide(span, name) : new VerdictSide(before.Span, name) { Mentions = [before.Span, span] };
    }

    private static bool AreUnknown(JudgingContext context, QuotationFact left, QuotationFact right) =>
        context.Entities.RightOf(left.Speaker) < 0 && context.Entities.LeftOf(right.Speaker) < 0;

    private static bool AreOtherPeople(JudgingContext context, QuotationFact left, QuotationFact right) =>
        left.Speaker >= 0 && right.Speaker >= 0 && context.Entities.RightOf(left.Speaker) != right.Speaker
        && context.Left.Entities[left.Speaker] is var one && context.Right.Entities[right.Speaker] is var other
        && (one.Kind == EntityKind.Person ? other.Kind == EntityKind.Person || IsSurname(other) : other.Kind == EntityKind.Person && IsSurname(one))
        && NameComparison.Of(context.Entities.Left.Form(left.Speaker), context.Entities.Right.Form(right.Speaker)).Likeness == NameLikeness.Different
        && !IsPartOf(one.Name, other.Name) && !IsPartOf(other.Name, one.Name);

    /// <summary>"Chen", "Chen Bolin": the family is named first in half of the world.</summary>
    private static bool IsPartOf(string word, string name) =>
        name.Length > word.Length && name[word.Length] == ' ' && name.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>A name of one word that nothing shows to be a body's, and that families bear.</summary>
    private static bool IsSurname(Entity entity) =>
        entity.Kind == EntityKind.Unknown && NewsLexicon.English.Traits(NewsLexicon.English.Find(NameWords.Fold(entity.Name))) is var traits
        && (traits & WordTraits.Surname) != 0 && (traits & (WordTraits.Organisation | WordTraits.Agency | WordTraits.City | WordTraits.Country | WordTraits.Region)) == 0;

    /// <summary>"He said", "she said": two people, whoever they are.</summary>
    private static bool AreHeAndShe(JudgingContext context, QuotationFact left, QuotationFact right) =>
        Pronoun(context.Left, left) is { Length: > 0 } one && Pronoun(context.Right, right) is { Length: > 0 } other && one != other;

    /// <summary>"She said", "said Karl Brandt": a pronoun, and somebody whom it cannot mean.</summary>
    private static bool IsOfOtherGender(DocumentReading reading, QuotationFact pronoun, DocumentReading other, QuotationFact named) =>
        named.Speaker >= 0 && Pronoun(other, named).Length == 0 && Pronoun(reading, pronoun) is { Length: > 0 } word && IsNamed(other, named)
        && NewsLexicon.English.Value(NewsLexicon.English.Find(NameWords.Fold(FirstWord(other.Entities[named.Speaker].Name))), WordTraits.GivenName) is { Length: > 0 } gender
        && gender[0] == (word == "she" ? 'm' : 'f');

    private static string FirstWord(string name) => name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? name[..end] : "";

    private static string Pronoun(DocumentReading reading, QuotationFact quotation) =>
        quotation.SpeakerSpan.Length == 2 && reading.Tokens.Is(reading.Tokens.IndexAt(quotation.SpeakerSpan.Start), "he") ? "he"
            : quotation.SpeakerSpan.Length == 3 && reading.Tokens.Is(reading.Tokens.IndexAt(quotation.SpeakerSpan.Start), "she") ? "she" : "";

    /// <summary>Named where the words are given, or by a pronoun that can mean nobody else who is named around.</summary>
    private static bool IsNamed(DocumentReading reading, QuotationFact quotation)
    {
        if (quotation.SpeakerSpan.IsEmpty)
            return false;
        if (reading.Tokens.Has(reading.Tokens.IndexAt(quotation.SpeakerSpan.Start), WordTraits.Pronoun))
            return IsOnlyPerson(reading, quotation);
        for (int passage = quotation.Passage; passage <= Math.Min(reading.Passages.Length - 1, quotation.Passage + 1); passage++)
        {
            foreach (var fact in reading.FactsOf(passage))
            {
                if (fact is NameFact name && name.Entity.Index == quotation.Speaker)
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether the sentence with the pronoun and the one before it name nobody but the speaker.</summary>
    private static bool IsOnlyPerson(DocumentReading reading, QuotationFact quotation)
    {
        bool named = false;
        for (int passage = Math.Max(0, quotation.Passage - 1); passage <= quotation.Passage; passage++)
        {
            foreach (var fact in reading.FactsOf(passage))
            {
                if (fact is not NameFact { Entity.Kind: EntityKind.Person } name)
                    continue;
                if (name.Entity.Index != quotation.Speaker)
                    return false;
                named = true;
            }
        }

        return named;
    }
}

using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// Finds whom two documents have work for two bodies: "a spokesman for Orlen Airways", "Amsel Air spokesman"; "Brandt of Orlen University". Each document
/// tells of one body for the person, and neither knows of the other's. O(bodies of the one · bodies of the other), which are few.
/// </summary>
internal static class Employers
{
    /// <summary>A text with more is a list of people.</summary>
    private const int Most = 100;

    private static readonly ReadingTable<List<Employment>> Tables = new(Read);

    public static List<(Employment Left, Employment Right)> Differing(JudgingContext context)
    {
        var differing = new List<(Employment, Employment)>();
        var lefts = Tables.Of(context.Left);
        if (lefts.Count is 0 or > Most || Tables.Of(context.Right) is not { Count: > 0 and <= Most } rights)
            return differing;
        foreach (var left in lefts)
        {
            int partner = context.Entities.RightOf(left.Holder);
            if (partner < 0 || !IsFirst(lefts, left))
                continue;
            foreach (var right in rights)
            {
                if (right.Holder == partner && IsFirst(rights, right) && AreOthers(context, left, right))
                {
                    differing.Add((left, right));
                    break;
                }
            }
        }

        return differing;
    }

    private static bool AreOthers(JudgingContext context, Employment left, Employment right)
    {
        Entity one = left.Body.Entity, other = right.Body.Entity;
        return (left.Role.Length == 0 || right.Role.Length == 0 || string.Equals(left.Role, right.Role, StringComparison.Ordinal))
            && (one.Kind == EntityKind.Organisation || other.Kind == EntityKind.Organisation)
            && context.Entities.RightOf(one.Index) < 0 && context.Entities.LeftOf(other.Index) < 0
            && NameComparison.Of(context.Entities.Left.Form(one.Index), context.Entities.Right.Form(other.Index)).Likeness is NameLikeness.Different or NameLikeness.OtherGivenName
            && !OtherPlaces.IsKnown(context.Left.Tokens, left.Body, context.Right.Tokens, WordTraits.OrganisationNoun) && !OtherPlaces.IsKnown(context.Right.Tokens, right.Body, context.Left.Tokens, WordTraits.OrganisationNoun);
    }

    /// <summary>Whether no other body is told for the person, and it is the first telling of it.</summary>
    private static bool IsFirst(List<Employment> all, Employment one)
    {
        foreach (var told in all)
        {
            if (told.Holder == one.Holder && (told.Body.Entity.Index != one.Body.Entity.Index || told.Body.Span.Start < one.Body.Span.Start))
                return false;
        }

        return true;
    }

    private static List<Employment> Read(DocumentReading reading)
    {
        var found = new List<Employment>();
        foreach (var fact in reading.Facts)
        {
            if (fact is RoleFact { Holder: >= 0, Organisation: >= 0 and var body } role && BodyAt(reading, role.Passage, body) is { } named)
                found.Add(new Employment(role.Holder, role.Role, named));
            else if (fact is NameFact { Entity.Kind: EntityKind.Person } name && BodyBehind(reading, name) is { } member)
                found.Add(new Employment(name.Entity.Index, "", member));
        }

        return found;
    }

    private static NameFact? BodyAt(DocumentReading reading, int passage, int entity)
    {
        foreach (var fact in reading.FactsOf(passage))
        {
            if (fact is NameFact { Entity.Kind: EntityKind.Organisation or EntityKind.Unknown } name && name.Entity.Index == entity)
                return name;
        }

        return null;
    }

    /// <summary>"Ana Brandt of the Orlen Institute".</summary>
    private static NameFact? BodyBehind(DocumentReading reading, NameFact person)
    {
        var tokens = reading.Tokens;
        int next = tokens.IndexAt(person.Span.End - 1) + 1, end = reading.Passages[person.Passage].EndToken;
        if (next + 1 >= end || tokens[next] is not ("of" or "at" or "from"))
            return null;
        int name = tokens.Has(next + 1, WordTraits.Determiner) ? next + 2 : next + 1;
        return name < end && NamesAt.Start(reading, person.Passage, name) is { Entity.Kind: EntityKind.Organisation } body ? body : null;
    }
}

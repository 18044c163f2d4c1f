using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// Finds two people of whom two documents each have one be somebody's wife, father or lawyer: "his wife, Ana", "Brandt's wife Marta". Each document names one
/// of the sort, and neither knows of the other's. O(roles of the one · roles of the other) of these few roles.
/// </summary>
internal static class OnlyRelatives
{
    /// <summary>Words between the owner and the role: "his late wife".</summary>
    private const int Reach = 3;

    private const int NoOwner = -2;

    /// <summary>A text with more names one person over and over.</summary>
    private const int Most = 64;

    private static readonly ReadingTable<List<(RoleFact Role, int Owner)>> Tables = new(Read);

    public static IEnumerable<(RoleFact Left, RoleFact Right)> Differing(JudgingContext context)
    {
        var lefts = Tables.Of(context.Left);
        if (lefts.Count == 0)
            yield break;
        foreach (var left in lefts)
        {
            foreach (var right in Tables.Of(context.Right))
            {
                if (context.Entities.RightOf(left.Role.Holder) < 0 && context.Entities.LeftOf(right.Role.Holder) < 0 && IsOneRole(context, left.Role, right.Role) && AreOfOne(context, left, right)
                    && NameComparison.Of(context.Entities.Left.Form(left.Role.Holder), context.Entities.Right.Form(right.Role.Holder)).Likeness is NameLikeness.Different or NameLikeness.OtherGivenName)
                {
                    yield return (left.Role, right.Role);
                    break;
                }
            }
        }
    }

    private static List<(RoleFact Role, int Owner)> Read(DocumentReading reading)
    {
        var found = new List<(RoleFact, int)>();
        foreach (var fact in reading.Facts)
        {
            if (found.Count == Most)
                break;
            if (fact is RoleFact { Holder: >= 0 } role && IsOnly(reading, role) && OwnerOf(reading, role) is var owner and not NoOwner && IsAlone(reading, role))
                found.Add((role, owner));
        }

        return found;
    }

    private static bool IsOnly(DocumentReading reading, RoleFact role) =>
        reading.Entities[role.Holder].Kind is EntityKind.Person or EntityKind.Unknown && Head(reading, role) is >= 0 and var head
        && reading.Tokens[head] is "wife" or "husband" or "widow" or "widower" or "father" or "mother" or "fiancée" or "fiancee" or "fiancé" or "girlfriend" or "boyfriend" or "lawyer" or "attorney" or "agent" or "publicist";

    /// <summary>Whose it is: an entity, -1 for "his" or "her", <see cref="NoOwner"/> where it is nobody's.</summary>
    private static int OwnerOf(DocumentReading reading, RoleFact role)
    {
        var tokens = reading.Tokens;
        int first = tokens.IndexAt(role.Span.Start);
        for (int i = first - 1; i >= Math.Max(reading.Passages[role.Passage].FirstToken, first - Reach); i--)
        {
            if (tokens[i] is "his" or "her" or "His" or "Her")
                return -1;
            if ((tokens.Shapes[i] & TokenShape.Clitic) != 0)
                return NameEndingAt(reading, role.Passage, i - 1);
            if (tokens.Kinds[i] != TokenKind.Word || (tokens.Classes[i] & WordClasses.Adjective) == 0)
                return NoOwner;
        }

        return NoOwner;
    }

    private static int NameEndingAt(DocumentReading reading, int passage, int token)
    {
        foreach (var fact in reading.FactsOf(passage))
        {
            if (fact is NameFact name && name.Span.End >= reading.Tokens.Ends[token] && name.Span.Contains(reading.Tokens.Starts[token]))
                return name.Entity.Index;
        }

        return NoOwner;
    }

    private static int Head(DocumentReading reading, RoleFact role) => WordKinship.Head(reading.Tokens, role.Span);

    private static bool IsOneRole(JudgingContext context, RoleFact left, RoleFact right) =>
        WordKinship.Heads(context.Left.Tokens, left.Span, context.Right.Tokens, right.Span) == 1;

    /// <summary>Whether the document names nobody else in the role.</summary>
    private static bool IsAlone(DocumentReading reading, RoleFact told)
    {
        foreach (var fact in reading.Facts)
        {
            if (fact is RoleFact { Holder: >= 0 } role && role.Holder != told.Holder && WordKinship.Heads(reading.Tokens, role.Span, reading.Tokens, told.Span) == 1)
                return false;
        }

        return true;
    }

    /// <summary>Whether both are of one person: of one name, in sentences that report the same, or of the one whom the documents are about.</summary>
    private static bool AreOfOne(JudgingContext context, (RoleFact Role, int Owner) left, (RoleFact Role, int Owner) right)
    {
        if (left.Owner >= 0 && right.Owner >= 0)
            return context.Entities.RightOf(left.Owner) == right.Owner;
        if (context.AreAligned(left.Role.Passage, right.Role.Passage))
            return true;
        if (!context.Story.IsOne)
            return false;
        int one = left.Owner >= 0 ? left.Owner : context.Entities.Left.Main, other = right.Owner >= 0 ? right.Owner : context.Entities.Right.Main;
        return one >= 0 && context.Entities.RightOf(one) == other;
    }
}

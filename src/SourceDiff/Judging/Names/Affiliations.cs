namespace SourceDiff.Judging.Names;

/// <summary>
/// Finds whom two documents have be of two parties, or sit for two states: "Sen. Ana Brandt (R-Ohio)", "the Democrat Ana Brandt". Neither document gives
/// the person the other's party. O(affiliations of the one · affiliations of the other), which are few.
/// </summary>
internal static class Affiliations
{
    /// <summary>A text with more lists the members of a chamber.</summary>
    private const int Most = 100;

    public static List<(Affiliation Left, Affiliation Right)> Differing(JudgingContext context)
    {
        var differing = new List<(Affiliation, Affiliation)>();
        var lefts = AffiliationReader.Of(context.Left);
        if (lefts.Count is 0 or > Most || AffiliationReader.Of(context.Right) is not { Count: > 0 and <= Most } rights)
            return differing;
        for (int i = 0; i < lefts.Count; i++)
        {
            int partner = context.Entities.RightOf(lefts[i].Bearer);
            if (partner < 0 || lefts.FindIndex(one => one.Bearer == lefts[i].Bearer) < i)
                continue;
            int right = rights.FindIndex(other => other.Bearer == partner && AreOthers(context, lefts[i], other));
            if (right >= 0 && rights.FindIndex(other => other.Bearer == partner) == right && AreAlways(context, lefts, lefts[i].Bearer, rights, partner))
                differing.Add((lefts[i], rights[right]));
        }

        return differing;
    }

    /// <summary>Whether whatever the one document tells of the person differs from whatever the other does.</summary>
    private static bool AreAlways(JudgingContext context, List<Affiliation> lefts, int left, List<Affiliation> rights, int right)
    {
        foreach (var one in lefts)
        {
            foreach (var other in rights)
            {
                if (one.Bearer == left && other.Bearer == right && !AreOthers(context, one, other))
                    return false;
            }
        }

        return true;
    }

    private static bool AreOthers(JudgingContext context, Affiliation left, Affiliation right)
    {
        if (left.Name is { } one && right.Name is { } other)
            return context.Entities.RightOf(one.Entity.Index) != other.Entity.Index
                && NameComparison.Of(context.Entities.Left.Form(one.Entity.Index), context.Entities.Right.Form(other.Entity.Index)).Likeness is NameLikeness.Different or NameLikeness.OtherGivenName;
        return left.Party.Excludes(right.Party) || (left.State.Length > 0 && right.State.Length > 0 && left.State != right.State);
    }
}

using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>
/// Tells a count that grew once: where some articles date it and others do not, the same two values are an update here and a conflict there, and
/// nobody has to read both. Groups whose values are all among those of an update of the same count are taken in by it. O(updates · groups · values²)
/// of one comparison, where there are few updates.
/// </summary>
internal static class DevelopedCounts
{
    public static void Gather(List<VerdictGroup> groups)
    {
        List<VerdictGroup>? updates = null;
        foreach (var group in groups)
        {
            if (group.Surest is { Relation: Relation.Supersedes, Rule.Aspect: Aspect.Quantity or Aspect.Money })
                (updates ??= []).Add(group);
        }

        if (updates is null)
            return;
        // The one with the most values tells the others, too.
        updates.Sort(static (x, y) => y.Members.Length.CompareTo(x.Members.Length));
        foreach (var update in updates)
        {
            if (update.IsAbsorbed)
                continue;
            foreach (var group in groups)
            {
                if (group != update && !group.IsAbsorbed && group.Surest.Relation is Relation.Conflicts or Relation.Supersedes && group.Surest.Rule.Aspect == update.Surest.Rule.Aspect
                    && CountTheSame(update.Subject, group.Subject) && HoldsAll(update, group) && (group.Surest.Relation == Relation.Supersedes || TellsAll(update, group)))
                    update.Take(group);
            }
        }

        groups.RemoveAll(static group => group.IsAbsorbed);
    }

    /// <summary>Whether the update of a count tells all that a conflict on it holds.</summary>
    public static bool IsTold(VerdictGroup update, VerdictGroup conflict) =>
        update.Surest.Rule.Aspect is Aspect.Quantity or Aspect.Money && CountTheSame(update.Subject, conflict.Subject) && HoldsAll(update, conflict) && TellsAll(update, conflict);

    /// <summary>"people killed", "killed".</summary>
    private static bool CountTheSame(string one, string other)
    {
        var last = LastWord(one);
        return last.Length > 0 && last.Equals(LastWord(other), StringComparison.OrdinalIgnoreCase);
    }

    private static ReadOnlySpan<char> LastWord(string subject) => subject.AsSpan(subject.LastIndexOf(' ') + 1);

    private static bool HoldsAll(VerdictGroup update, VerdictGroup group)
    {
        foreach (ref readonly var member in group.Members)
        {
            if (!Holds(update, member))
                return false;
        }

        return true;
    }

    /// <summary>Whether each two values that conflict are an earlier and a later one elsewhere: two counts of one hour still conflict.</summary>
    private static bool TellsAll(VerdictGroup update, VerdictGroup group)
    {
        foreach (ref readonly var member in group.Members)
        {
            if (!Tells(update, member.Verdict))
                return false;
        }

        return true;
    }

    private static bool Tells(VerdictGroup update, Verdict conflict)
    {
        foreach (ref readonly var known in update.Members)
        {
            var told = known.Verdict;
            if ((AreOne(told.Left, conflict.Left) && AreOne(told.Right, conflict.Right)) || (AreOne(told.Left, conflict.Right) && AreOne(told.Right, conflict.Left)))
                return true;
        }

        return IsOnTheWay(update, conflict);
    }

    /// <summary>Two, then five, and five, then six: that it rose from two to six is told, too. Two counts of one hour that both rose to a third are not.</summary>
    private static bool IsOnTheWay(VerdictGroup update, Verdict conflict)
    {
        var (low, high) = InOrder(conflict);
        if (low.Range is null || high.Range is null)
            return false;
        var reached = new List<VerdictSide> { low };
        for (int i = 0; i < reached.Count; i++)
        {
            foreach (ref readonly var known in update.Members)
            {
                var (from, to) = InOrder(known.Verdict);
                if (!AreOne(from, reached[i]) || to.Range is not { } range || range.Low > high.Range.Value.Low)
                    continue;
                if (AreOne(to, high))
                    return true;
                if (!reached.Exists(side => AreOne(side, to)))
                    reached.Add(to);
            }
        }

        return false;
    }

    private static (VerdictSide Low, VerdictSide High) InOrder(Verdict verdict) =>
        verdict.Left.Range is { } left && verdict.Right.Range is { } right && left.Low > right.Low ? (verdict.Right, verdict.Left) : (verdict.Left, verdict.Right);

    private static bool AreOne(VerdictSide one, VerdictSide other) => one.Value == other.Value || (one.Range is { } range && other.Range == range);

    private static bool Holds(VerdictGroup update, in GroupMember member)
    {
        foreach (ref readonly var known in update.Members)
        {
            if (known.HoldsSame(member) || (member.Side.Range is { } range && known.Side.Range is { IsPoint: true } point && range.Low == point.Low))
                return true;
        }

        return false;
    }
}

using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Tracing;

/// <summary>
/// Joins dependent documents to groups, the strongest ties first. A rewrite joins a group only when it is tied to at least half
/// of it, so that a chain of ever looser rewrites does not end as one source; and an article that draws on two others makes
/// those no less independent of each other.
/// </summary>
internal static class SourceGrouping
{
    /// <summary>Members of a group that a newcomer is checked against: bounds the time, and the first ones are tied most closely.</summary>
    private const int MembersChecked = 16;

    public static ImmutableArray<SourceGroup> Group(TracedSource[] sources, SourceTies ties)
    {
        var dependent = ties.Dependent.ToList();
        if (dependent.Count == 0)
            return [.. sources.Select(source => new SourceGroup([source.Id]) { Agency = source.Filed?.Name })];
        var tied = ties.AllPairs;
        var members = new List<int>[sources.Length];
        for (int i = 0; i < members.Length; i++)
            members[i] = [i];
        foreach (var tie in WithoutBridges(dependent, tied, sources).OrderByDescending(tie => tie.Strength).ThenBy(tie => (tie.Earlier, tie.Later)))
        {
            if (members[tie.Earlier] != members[tie.Later] && (tie.Reuse.Kind != TextReuseKind.Rewrite || AreTied(members[tie.Earlier], members[tie.Later], tied)))
                Join(members, tie);
        }

        return [.. members.Distinct().Select(group => GroupOf(group, sources, dependent))];
    }

    private static void Join(List<int>[] members, SourceTie tie)
    {
        var (kept, joined) = (members[tie.Earlier], members[tie.Later]);
        if (kept.Count < joined.Count)
            (kept, joined) = (joined, kept);
        foreach (int member in joined)
            members[member] = kept;
        kept.AddRange(joined);
    }

    private static bool AreTied(List<int> one, List<int> other, HashSet<(int, int)> tied)
    {
        int pairs = 0, found = 0;
        foreach (int member in one.Take(MembersChecked))
        {
            foreach (int its in other.Take(MembersChecked))
            {
                pairs++;
                found += tied.Contains((Math.Min(member, its), Math.Max(member, its))) ? 1 : 0;
            }
        }

        return 2 * found >= pairs;
    }

    /// <summary>Leaves out the looser ties of a document that took from several which are not tied to each other.</summary>
    private static List<SourceTie> WithoutBridges(List<SourceTie> dependent, HashSet<(int, int)> tied, TracedSource[] sources)
    {
        var kept = new List<SourceTie>(dependent.Count);
        var taken = dependent.Where(tie => tie.Reuse.Origin is not null && tie.Reuse.Kind is TextReuseKind.Copy or TextReuseKind.Rewrite)
            .ToLookup(tie => tie.Reuse.Origin == sources[tie.Earlier].Id ? tie.Later : tie.Earlier);
        foreach (var tie in dependent)
        {
            int taker = tie.Reuse.Origin == sources[tie.Earlier].Id ? tie.Later : tie.Earlier;
            if (tie.Reuse.Origin is null || !IsLoose(tie, taker, taken[taker], tied))
                kept.Add(tie);
        }

        return kept;
    }

    private static bool IsLoose(SourceTie tie, int taker, IEnumerable<SourceTie> taken, HashSet<(int, int)> tied)
    {
        int giver = tie.Earlier == taker ? tie.Later : tie.Earlier;
        foreach (var other in taken)
        {
            int another = other.Earlier == taker ? other.Later : other.Earlier;
            if (another != giver && !tied.Contains((Math.Min(giver, another), Math.Max(giver, another))) && IsStronger(other, tie, taker))
                return true;
        }

        return false;
    }

    private static bool IsStronger(SourceTie one, SourceTie other, int taker)
    {
        double share = ShareOf(one, taker), otherShare = ShareOf(other, taker);
        return share != otherShare ? share > otherShare : (one.Earlier, one.Later).CompareTo((other.Earlier, other.Later)) < 0;
    }

    private static double ShareOf(SourceTie tie, int taker) => taker == tie.Earlier ? tie.Reuse.LeftShare : tie.Reuse.RightShare;

    private static SourceGroup GroupOf(List<int> members, TracedSource[] sources, List<SourceTie> dependent)
    {
        members.Sort();
        var ids = members.Select(member => sources[member].Id).ToImmutableArray();
        var within = dependent.Where(tie => members.Contains(tie.Earlier) && members.Contains(tie.Later)).ToList();
        var agencies = members.Select(member => sources[member].Filed?.Name).OfType<string>().GroupBy(name => name, StringComparer.Ordinal);
        return new SourceGroup(ids)
        {
            Origin = OriginOf(within, sources),
            Agency = agencies.OrderByDescending(name => name.Count()).FirstOrDefault()?.Key,
        };
    }

    /// <summary>The one document that gives and never takes.</summary>
    private static string? OriginOf(List<SourceTie> ties, TracedSource[] sources)
    {
        var givers = new SortedSet<string>(StringComparer.Ordinal);
        var takers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tie in ties.Where(tie => tie.Reuse.Origin is not null && tie.Reuse.Kind != TextReuseKind.SameOutlet))
        {
            givers.Add(tie.Reuse.Origin!);
            takers.Add(tie.Reuse.Origin == sources[tie.Earlier].Id ? sources[tie.Later].Id : sources[tie.Earlier].Id);
        }

        givers.ExceptWith(takers);
        return givers.Count == 1 ? givers.Min : null;
    }
}

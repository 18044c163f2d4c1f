using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>Says in plain sentences, with the names that a report gives the documents, which depend on which: a note for every group of several, and one for pairs that share passages.</summary>
internal sealed class SourceNotes(Comparison comparison, Func<string, string> nameOf)
{
    /// <summary>Members of a group whose tie is told one by one.</summary>
    private const int MostTies = 6;

    /// <summary>Pairs with shared passages that are told one by one.</summary>
    private const int MostPairs = 6;

    private Provenance Provenance => comparison.Provenance;

    /// <summary>Which documents, and what ties them.</summary>
    public IEnumerable<(string Names, string Note)> All => Groups().Concat(Passages());

    private IEnumerable<(string Names, string Note)> Groups()
    {
        foreach (var group in Provenance.Groups)
        {
            if (group.DocumentIds.Length < 2)
                continue;
            var ties = TiesOf(group);
            var told = ties.Take(MostTies).Select(Tie);
            string more = ties.Count > MostTies ? string.Create(CultureInfo.InvariantCulture, $"; and {ties.Count - MostTies} more") : "";
            yield return (Join(group.DocumentIds), $"are one source: {string.Join("; ", told)}{more}");
        }
    }

    private IEnumerable<(string Names, string Note)> Passages()
    {
        // Copies share with an outsider what their original does: one pair of two groups tells it.
        var pairs = Provenance.Reuses.Where(reuse => !reuse.IsDependent && Provenance.GroupOf(reuse.Left) != Provenance.GroupOf(reuse.Right))
            .OrderByDescending(reuse => reuse.Runs.Sum(run => run.Words))
            .DistinctBy(reuse => PairOf(Provenance.Groups.IndexOf(Provenance.GroupOf(reuse.Left)), Provenance.Groups.IndexOf(Provenance.GroupOf(reuse.Right)))).ToList();
        foreach (var reuse in pairs.Take(MostPairs))
        {
            int passages = reuse.Runs.Length;
            string which = passages == 1 ? $"share a passage of {reuse.Runs[0].Words} words"
                : string.Create(CultureInfo.InvariantCulture, $"share {passages} passages, the longest of {reuse.Runs[0].Words} words");
            yield return (Join([reuse.Left, reuse.Right]), $"{which}; otherwise each is its own");
        }

        if (pairs.Count > MostPairs)
            yield return ("…", ReportOutline.Count(pairs.Count - MostPairs, "more pair shares", "more pairs share") + " passages");
    }

    /// <summary>Two groups, whichever of them comes first.</summary>
    private static (int, int) PairOf(int one, int other) => one < other ? (one, other) : (other, one);

    /// <summary>The closest tie of each member but one, the origin's own ties first.</summary>
    private List<TextReuse> TiesOf(SourceGroup group)
    {
        var members = group.DocumentIds.ToHashSet(StringComparer.Ordinal);
        var within = Provenance.Reuses.Where(reuse => reuse.IsDependent && members.Contains(reuse.Left) && members.Contains(reuse.Right))
            .OrderByDescending(reuse => reuse.Left == group.Origin || reuse.Right == group.Origin)
            .ThenByDescending(reuse => Math.Max(reuse.LeftShare, reuse.RightShare)).ToList();
        var told = new List<TextReuse>();
        var joined = new HashSet<string>(StringComparer.Ordinal) { group.Origin ?? group.DocumentIds[0] };
        for (bool isMore = true; isMore;)
        {
            var next = within.Find(reuse => joined.Contains(reuse.Left) != joined.Contains(reuse.Right));
            isMore = next is not null && joined.Add(joined.Contains(next.Left) ? next.Right : next.Left);
            if (isMore)
                told.Add(next!);
        }

        return told;
    }

    private string Join(IEnumerable<string> documentIds) => string.Join(", ", documentIds.Select(nameOf));

    private string Tie(TextReuse reuse)
    {
        string left = nameOf(reuse.Left), right = nameOf(reuse.Right);
        if (reuse.Kind == TextReuseKind.SameOutlet)
            return $"{left} and {right} are of one outlet";
        if (reuse.Kind == TextReuseKind.SharedAgency)
            return reuse is { Origin: { } giver, Credit: { } outlet } ? $"{nameOf(giver == reuse.Left ? reuse.Right : reuse.Left)} has its news from {nameOf(giver)} (credited to {outlet})"
                : $"{left} and {right} are reports of {reuse.Credit ?? "one agency"}";
        string runs = reuse.Runs.IsEmpty ? "" : string.Create(CultureInfo.InvariantCulture, $", in runs of up to {reuse.Runs.Max(run => run.Words)}");
        string credit = reuse.Credit is { } name ? $"; credited to {name}" : "";
        credit += reuse.SharedErrors.IsEmpty ? "" : $"; both misspell “{comparison.Quote(reuse.SharedErrors[0].Left)}”";
        if (reuse.Origin is null)
        {
            string ofLeft = ReportOutline.Percent(reuse.LeftShare), ofRight = ReportOutline.Percent(reuse.RightShare);
            return ofLeft == ofRight ? $"{left} and {right} share {ofLeft} of their words{runs}{credit}" : $"{ofLeft} of the words of {left} and {ofRight} of those of {right} are the same{runs}{credit}";
        }

        bool isLeft = reuse.Origin == reuse.Left;
        var (taker, from, share) = isLeft ? (right, left, reuse.RightShare) : (left, right, reuse.LeftShare);
        string first = reuse.OriginEvidence == OriginEvidence.Published ? $"; {from} came first" : "";
        return $"{taker} {(reuse.Kind == TextReuseKind.Copy ? "copies" : "rewrites")} {from} ({ReportOutline.Percent(share)} of its words{(reuse.Kind == TextReuseKind.Copy ? "" : runs)}{credit}{first})";
    }
}

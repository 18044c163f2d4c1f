using System.Collections.Immutable;

namespace SourceDiff.Model;

/// <summary>
/// One detail of a claim over all documents that give it: how many, who, when. The values stand as in the finding that it
/// comes from, cut to the claim. Immutable and thread-safe; equality is by reference.
/// </summary>
public sealed class ClaimDetail
{
    /// <summary>Makes a detail with at least one position.</summary>
    public ClaimDetail(string ruleId, Aspect aspect, Relation relation, ImmutableArray<Position> positions)
    {
        RuleId = ruleId;
        Aspect = aspect;
        Relation = relation;
        Positions = positions;
    }

    /// <summary>The id of the <see cref="Rule"/> behind the finding.</summary>
    public string RuleId { get; }

    /// <summary>What the detail is about.</summary>
    public Aspect Aspect { get; }

    /// <summary>How the values stand to each other.</summary>
    public Relation Relation { get; }

    /// <summary>The values, each with the citations that hold it, as <see cref="Finding.Positions"/>.</summary>
    public ImmutableArray<Position> Positions { get; }

    /// <summary>What the values are values of, in words of the texts: <c>people killed</c>; empty when not told.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The probability that an editor would sign the finding, 0–1.</summary>
    public double Confidence { get; init; }

    /// <summary>
    /// The values of a developing story in the order of time, one entry a document and value; empty when all documents give
    /// one value, or when no time is known.
    /// </summary>
    public ImmutableArray<DatedValue> Timeline { get; init; } = [];

    /// <summary>
    /// The values as of the latest day that the timeline knows. Later is not right: two documents of that day may differ,
    /// and then both stand here, unless the story went on from one to the other: who still gives the older one that day has not heard.
    /// </summary>
    public IEnumerable<DatedValue> LatestKnown
    {
        get
        {
            if (Timeline.IsEmpty)
                return [];
            var last = Timeline[^1].AsOf;
            if (Relation != Relation.Supersedes)
                return Timeline.Where(dated => dated.AsOf.IsNews(last));
            // The timeline is in order: a value is new where it stands first.
            var newest = Timeline.Where(dated => dated.AsOf.Day == last.Day).Select(dated => Timeline.First(other => other.Value == dated.Value)).MaxBy(dated => dated.AsOf)!.AsOf;
            return Timeline.Where(dated => dated.AsOf.Day == last.Day && Timeline.First(other => other.Value == dated.Value).AsOf.IsNews(newest));
        }
    }
}

namespace SourceDiff.Model;

/// <summary>
/// What was known of a story at one moment: what documents had told by then. Later is not right, and what was known then may still hold.
/// Immutable and thread-safe; equality is by reference.
/// </summary>
public sealed class KnownStory
{
    private readonly IReadOnlyDictionary<string, AsOf> _published;

    internal KnownStory(ClaimLedger ledger, IReadOnlyDictionary<string, AsOf> published, DateTimeOffset moment)
    {
        _published = published;
        Moment = moment;
        Known = ledger.Where(claim => claim.Telling.Any(IsOut));
        Later = ledger.Where(claim => !claim.Telling.Any(IsOut) && claim.Telling.Any(published.ContainsKey));
        Undated = ledger.Where(claim => !claim.Telling.Any(published.ContainsKey));
    }

    /// <summary>The moment.</summary>
    public DateTimeOffset Moment { get; }

    /// <summary>The claims that a document had told by then, in a passage of its own.</summary>
    public ClaimLedger Known { get; }

    /// <summary>The claims that were first told later.</summary>
    public ClaimLedger Later { get; }

    /// <summary>The claims that only documents tell of which nobody knows when they came out.</summary>
    public ClaimLedger Undated { get; }

    /// <summary>
    /// The values of a detail as of the latest time that was known then, one entry a document; empty when none was. Several where documents of one moment differ.
    /// </summary>
    public IEnumerable<DatedValue> LatestKnown(ClaimDetail detail)
    {
        var known = ValuesOf(detail, isLater: false);
        return known.Where(value => value.AsOf.IsNews(known[^1].AsOf));
    }

    /// <summary>The values of a detail that came later and that no document had given by then, in the order of time, one entry a document.</summary>
    public IEnumerable<DatedValue> CameLater(ClaimDetail detail)
    {
        var known = ValuesOf(detail, isLater: false).Select(value => value.Value).ToHashSet(StringComparer.Ordinal);
        return ValuesOf(detail, isLater: true).Where(value => !known.Contains(value.Value));
    }

    private List<DatedValue> ValuesOf(ClaimDetail detail, bool isLater)
    {
        ArgumentNullException.ThrowIfNull(detail);
        var values = detail.Timeline.IsEmpty ? detail.Positions.SelectMany(Dated) : detail.Timeline;
        return [.. values.Where(value => _published.ContainsKey(value.Citation.DocumentId) && IsOut(value.Citation.DocumentId) != isLater).OrderBy(value => value.AsOf)];
    }

    /// <summary>A value that all documents share has no timeline: it is as old as each of them.</summary>
    private IEnumerable<DatedValue> Dated(Position position) =>
        position.Citations.DistinctBy(citation => citation.DocumentId).Where(citation => _published.ContainsKey(citation.DocumentId))
            .Select(citation => new DatedValue(position.Value, _published[citation.DocumentId], citation));

    private bool IsOut(string documentId) => _published.TryGetValue(documentId, out var asOf) && !asOf.IsAfter(Moment);
}

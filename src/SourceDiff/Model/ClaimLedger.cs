using System.Collections;

namespace SourceDiff.Model;

/// <summary>
/// The claims of a comparison, those of several independent sources before those of one and the weightiest first, to be asked: who says what, what is disputed, what is confirmed
/// independently, what is missing here. Every question gives a smaller ledger, so questions combine:
/// <c>ledger.StatedBy(2).MissingFrom("a").About(Aspect.Quantity)</c>. Immutable and thread-safe; equality is by reference.
/// </summary>
public sealed class ClaimLedger : IReadOnlyList<Claim>
{
    /// <summary>The documents that an error names.</summary>
    private const int MostNamed = 8;

    private readonly IReadOnlyList<Claim> _claims;
    private readonly IReadOnlySet<string> _documents;
    private readonly IReadOnlyDictionary<string, AsOf> _published;

    /// <summary>Makes a ledger of claims, in their order, about the documents that they name; when these came out, it does not know.</summary>
    public ClaimLedger(IReadOnlyList<Claim> claims)
        : this(claims, claims.SelectMany(claim => claim.Reporting.Concat(claim.Silent).Concat(claim.NotCompared).Concat(claim.Touching.Select(passage => passage.DocumentId))).ToHashSet(StringComparer.Ordinal), new Dictionary<string, AsOf>())
    {
    }

    /// <summary>Makes a ledger of claims about the documents with the ids <paramref name="documents"/>, of which some are known to have come out then.</summary>
    internal ClaimLedger(IReadOnlyList<Claim> claims, IReadOnlySet<string> documents, IReadOnlyDictionary<string, AsOf> published)
    {
        _claims = claims;
        _documents = documents;
        _published = published;
    }

    /// <summary>The number of claims.</summary>
    public int Count => _claims.Count;

    /// <summary>The claim at <paramref name="index"/>, from 0: those of several independent sources before those of one, the weightiest first.</summary>
    public Claim this[int index] => _claims[index];

    /// <summary>What the document with the id <paramref name="documentId"/> reports.</summary>
    /// <exception cref="ArgumentException">The comparison has no document of that id.</exception>
    public ClaimLedger ReportedBy(string documentId)
    {
        Check(documentId);
        return Where(claim => claim.StanceOf(documentId) is not (Stance.Silent or Stance.NotCompared or Stance.Touches));
    }

    /// <summary>What the document with the id <paramref name="documentId"/> does not report, though it was compared with one that does.</summary>
    /// <exception cref="ArgumentException">The comparison has no document of that id.</exception>
    public ClaimLedger MissingFrom(string documentId) => With(documentId, Stance.Silent);

    /// <summary>What the document with the id <paramref name="documentId"/> stands to in one way: what it disputes, or credits to others.</summary>
    /// <exception cref="ArgumentException">The comparison has no document of that id.</exception>
    public ClaimLedger With(string documentId, Stance stance)
    {
        Check(documentId);
        return Where(claim => claim.StanceOf(documentId) == stance);
    }

    /// <summary>The claims with a detail about <paramref name="aspect"/>.</summary>
    public ClaimLedger About(Aspect aspect) => Where(claim => claim.Details.Any(detail => detail.Aspect == aspect));

    /// <summary>The claims with a detail whose values stand so to each other.</summary>
    public ClaimLedger With(Relation relation) => Where(claim => claim.Details.Any(detail => detail.Relation == relation));

    /// <summary>The claims on which documents conflict.</summary>
    public ClaimLedger Disputed() => Where(claim => claim.IsDisputed);

    /// <summary>The claims that one independent source alone reports: one document, or several that copy each other.</summary>
    public ClaimLedger SingleSource() => Where(claim => claim.IsSingleSource);

    /// <summary>The claims that at least so many independent sources report.</summary>
    public ClaimLedger StatedBy(int independentSources) => Where(claim => claim.IndependentSources >= independentSources);

    /// <summary>The claims that a condition holds for.</summary>
    public ClaimLedger Where(Func<Claim, bool> condition) => new(_claims.Where(condition).ToList(), _documents, _published);

    /// <summary>
    /// What the documents had told by <paramref name="moment"/>, and what came later. A day without a time of day counts from its start, in universal time.
    /// </summary>
    public KnownStory AsOf(DateTimeOffset moment) => new(this, _published, moment);

    /// <summary>All claims of the ledger that tell a stage of one case with <paramref name="claim"/>, itself included, in the order of the stages.</summary>
    public ClaimLedger StagesOf(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        Citation[] stages = [.. claim.EarlierStages, claim.Label, .. claim.LaterStages];
        return new([.. stages.Select(label => _claims.FirstOrDefault(other => other.Label == label)).OfType<Claim>()], _documents, _published);
    }

    /// <inheritdoc/>
    public IEnumerator<Claim> GetEnumerator() => _claims.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Check(string documentId)
    {
        ArgumentNullException.ThrowIfNull(documentId);
        if (!_documents.Contains(documentId))
            throw new ArgumentException($"No document '{documentId}' in this comparison. It has {string.Join(", ", _documents.Order(StringComparer.Ordinal).Take(MostNamed).Select(id => $"'{id}'"))}{(_documents.Count > MostNamed ? ", …" : "")}.", nameof(documentId));
    }
}

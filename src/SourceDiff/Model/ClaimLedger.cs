using System.Collections;

namespace SourceDiff.Model;

/// <summary>
/// The claims of a comparison, the weightiest first, to be asked: who says what, what is disputed, what is confirmed
/// independently, what is missing here. Every question gives a smaller ledger, so questions combine:
/// <c>ledger.StatedBy(2).MissingFrom("a").About(Aspect.Quantity)</c>. Immutable and thread-safe; equality is by reference.
/// </summary>
public sealed class ClaimLedger : IReadOnlyList<Claim>
{
    private readonly IReadOnlyList<Claim> _claims;

    /// <summary>Makes a ledger of claims, in their order.</summary>
    public ClaimLedger(IReadOnlyList<Claim> claims) => _claims = claims;

    /// <summary>The number of claims.</summary>
    public int Count => _claims.Count;

    /// <summary>The claim at <paramref name="index"/>, from 0, the weightiest first.</summary>
    public Claim this[int index] => _claims[index];

    /// <summary>What the document with the id <paramref name="documentId"/> reports.</summary>
    public ClaimLedger ReportedBy(string documentId) => Where(claim => claim.StanceOf(documentId) != Stance.Silent);

    /// <summary>What the document with the id <paramref name="documentId"/> does not report.</summary>
    public ClaimLedger MissingFrom(string documentId) => Where(claim => claim.StanceOf(documentId) == Stance.Silent);

    /// <summary>What the document with the id <paramref name="documentId"/> stands to in one way: what it disputes, or credits to others.</summary>
    public ClaimLedger With(string documentId, Stance stance) => Where(claim => claim.StanceOf(documentId) == stance);

    /// <summary>The claims with a detail about <paramref name="aspect"/>.</summary>
    public ClaimLedger About(Aspect aspect) => Where(claim => claim.Details.Any(detail => detail.Aspect == aspect));

    /// <summary>The claims with a detail whose values stand so to each other.</summary>
    public ClaimLedger With(Relation relation) => Where(claim => claim.Details.Any(detail => detail.Relation == relation));

    /// <summary>The claims on which documents conflict.</summary>
    public ClaimLedger Disputed() => Where(claim => claim.IsDisputed);

    /// <summary>The claims that only one document reports.</summary>
    public ClaimLedger SingleSource() => Where(claim => claim.IsSingleSource);

    /// <summary>The claims that at least so many independent sources report.</summary>
    public ClaimLedger StatedBy(int independentSources) => Where(claim => claim.IndependentSources >= independentSources);

    /// <summary>The claims that a condition holds for.</summary>
    public ClaimLedger Where(Func<Claim, bool> condition) => new(_claims.Where(condition).ToList());

    /// <inheritdoc/>
    public IEnumerator<Claim> GetEnumerator() => _claims.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

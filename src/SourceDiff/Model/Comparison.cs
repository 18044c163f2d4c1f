using System.Collections.Immutable;

namespace SourceDiff.Model;

/// <summary>
/// The typed diff model of two or more documents: what aligns, what agrees, what differs, what is left out, and how much
/// was looked at. It says what the sources state, never who is right. Immutable and thread-safe;
/// equality is by reference.
/// </summary>
public sealed class Comparison
{
    private readonly Lazy<ImmutableArray<Claim>> _claims;

    /// <summary>Makes a comparison.</summary>
    public Comparison(ImmutableArray<Document> documents, ImmutableArray<Alignment> alignments,
        ImmutableArray<Claim> claims, ImmutableArray<Finding> findings, Coverage coverage)
        : this(documents, alignments, new Lazy<ImmutableArray<Claim>>(claims), findings, coverage)
    {
    }

    /// <summary>Makes a comparison whose claims are made when they are first asked for; whatever makes them gives the same at any time.</summary>
    internal Comparison(ImmutableArray<Document> documents, ImmutableArray<Alignment> alignments,
        Lazy<ImmutableArray<Claim>> claims, ImmutableArray<Finding> findings, Coverage coverage)
    {
        Documents = documents;
        Alignments = alignments;
        _claims = claims;
        Findings = findings;
        Coverage = coverage;
        Provenance = Provenance.Independent(documents.Select(document => document.Id));
    }

    /// <summary>The documents compared, in the order given.</summary>
    public ImmutableArray<Document> Documents { get; }

    /// <summary>Passages that report the same thing, pair by pair of documents, in text order of the left one.</summary>
    public ImmutableArray<Alignment> Alignments { get; }

    /// <summary>What the documents report, their alignments grouped over all documents, and, behind what several sources confirm, what one alone reports; the weightiest first.</summary>
    /// <remarks>Put together when first asked for; until then the comparison keeps what was read of the documents.</remarks>
    public ImmutableArray<Claim> Claims => _claims.Value;

    /// <summary>Everything found, the most important first.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>What was looked at, and what was not.</summary>
    public Coverage Coverage { get; }

    /// <summary>Which documents take their words from others, and how many independent sources there are.</summary>
    public Provenance Provenance { get; init; }

    /// <summary>The claims as a ledger that answers questions.</summary>
    public ClaimLedger Ledger => new(Claims, Documents.Select(document => document.Id).ToHashSet(StringComparer.Ordinal), StoryMoments.PublicationOf(this));

    /// <summary>How the story developed: what was new at each moment at which documents came out.</summary>
    /// <remarks>Put together from the claims when first asked for.</remarks>
    public StoryDevelopment Development
    {
        get => field ??= StoryMoments.Of(this);
        init;
    }

    /// <summary>The findings that conflict or supersede, the most important first.</summary>
    public IEnumerable<Discrepancy> Discrepancies => Findings.OfType<Discrepancy>();

    /// <summary>The findings that agree or are compatible, the most important first.</summary>
    public IEnumerable<Agreement> Agreements => Findings.OfType<Agreement>();

    /// <summary>What some documents state and others leave out, the most important first.</summary>
    public IEnumerable<Omission> Omissions => Findings.OfType<Omission>();

    /// <summary>The findings before some were chosen: which values can both be true does not depend on what is shown.</summary>
    internal ImmutableArray<Finding> Whole
    {
        get => field.IsDefault ? Findings : field;
        private init;
    }

    /// <summary>The same comparison with some of its claims and findings only.</summary>
    internal Comparison With(ImmutableArray<Claim> claims, ImmutableArray<Finding> findings) =>
        new(Documents, Alignments, claims, findings, Coverage) { Provenance = Provenance, Whole = Whole };

    /// <summary>The same comparison without its alignments.</summary>
    internal Comparison WithoutAlignments() => new(Documents, [], _claims, Findings, Coverage) { Provenance = Provenance, Whole = Whole };

    /// <summary>The document with the id of <paramref name="citation"/>.</summary>
    /// <exception cref="ArgumentException">No document of the comparison has that id.</exception>
    public Document DocumentOf(Citation citation)
    {
        foreach (var document in Documents)
        {
            if (document.Id == citation.DocumentId)
                return document;
        }

        throw new ArgumentException($"No document '{citation.DocumentId}' in this comparison.", nameof(citation));
    }

    /// <summary>The exact words of <paramref name="citation"/>.</summary>
    public string Quote(Citation citation) => DocumentOf(citation).Quote(citation.Span);
}

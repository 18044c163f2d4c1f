using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SourceDiff.Model;
using SourceDiff.Reading.Names;
using SourceDiff.Reading.Speech;

namespace SourceDiff.Reading;

/// <summary>What an extractor works on: one document, split, with what the extractors before it have found.</summary>
public sealed class ReadingContext
{
    /// <summary>News states a fact in some three words, and a name in some thirty.</summary>
    private const int TokensPerFact = 3, TokensPerEntity = 30;

    private readonly List<Fact> _facts;
    private readonly List<Entity> _entities;
    private NameTable? _names;
    private DescriptionResolution? _descriptions;
    private QuoteMap? _quotes;

    internal ReadingContext(Document document, TokenTable tokens, ImmutableArray<Passage> passages, CancellationToken cancellation)
    {
        _facts = new List<Fact>(8 + (tokens.Count / TokensPerFact));
        _entities = new List<Entity>(8 + (tokens.Count / TokensPerEntity));
        Document = document;
        Tokens = tokens;
        Passages = passages;
        Cancellation = cancellation;
        ReferenceDate = document.PublishedAt is { } published ? DateOnly.FromDateTime(published.DateTime) : null;
    }

    /// <summary>The document that is read.</summary>
    public Document Document { get; }

    /// <summary>Its tokens.</summary>
    public TokenTable Tokens { get; }

    /// <summary>Its passages, in text order.</summary>
    public ImmutableArray<Passage> Passages { get; }

    /// <summary>
    /// The day of publication, against which relative dates are resolved: the document's own
    /// <see cref="Model.Document.PublishedAt"/>, else the one a stamp in the text states; <c>null</c> when unknown.
    /// </summary>
    public DateOnly? ReferenceDate { get; internal init; }

    /// <summary>Cancels the reading; extractors check it once a passage.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>The facts found so far, in the order found.</summary>
    public IReadOnlyList<Fact> Facts => _facts;

    /// <summary>As <see cref="Facts"/>, for a loop that should cost nothing.</summary>
    internal ReadOnlySpan<Fact> FactsSoFar => CollectionsMarshal.AsSpan(_facts);

    /// <summary>The names found so far.</summary>
    public IReadOnlyList<Entity> Entities => _entities;

    /// <summary>Adds a fact.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Its span reaches outside the text, or its passage does not exist.</exception>
    public void Add(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (fact.Span.Start < 0 || fact.Span.End > Document.Text.Length || fact.Span.IsEmpty)
            throw new ArgumentOutOfRangeException(nameof(fact), fact.Span, $"A fact of '{Document.Id}' must span at least one character of its text (0–{Document.Text.Length}).");
        if (fact.Passage < 0 || fact.Passage >= Passages.Length)
            throw new ArgumentOutOfRangeException(nameof(fact), fact.Passage, $"'{Document.Id}' has the passages 0–{Passages.Length - 1}.");
        _facts.Add(fact);
    }

    /// <summary>Where the names stand, for the readers that come after <see cref="NameExtractor"/>.</summary>
    internal NameTable Names => _names ??= new NameTable(this);

    /// <summary>Whom descriptions such as "the minister" mean, for the readers that come after <see cref="RoleExtractor"/>.</summary>
    internal DescriptionResolution Descriptions => _descriptions ??= new DescriptionResolution(this);

    /// <summary>Where the quotations stand.</summary>
    internal QuoteMap Quotes => _quotes ??= QuoteMap.Read(Tokens, Passages);

    internal int AddEntity(EntityKind kind, string name, string? acronym)
    {
        _entities.Add(new Entity(_entities.Count, kind, name, acronym));
        return _entities.Count - 1;
    }
}

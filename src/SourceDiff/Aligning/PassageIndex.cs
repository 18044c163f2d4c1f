using SourceDiff.Model;

namespace SourceDiff.Aligning;

/// <summary>
/// What aligning needs to know of one document, whatever it is compared with: the content words and values of each passage,
/// each once, in order of first use, and the passages that hold them. Make it once a document and share it over all pairs:
/// it is safe to read from any thread. Dispose of it when no pair uses it any more. O(tokens).
/// </summary>
internal sealed class PassageIndex : IDisposable
{
    /// <summary>
    /// Distinct terms by which a passage is known, the first ones, which bounds the work per pair. Ten times a long sentence of
    /// news; only unpunctuated text reaches it.
    /// </summary>
    public const int MaxTerms = 512;

    private readonly Lock _lock = new();
    private PooledList<int> _terms;
    private PooledList<int> _tokens;
    private PooledList<bool> _quoted;
    private PooledList<bool> _speaking;
    private PooledList<bool> _happening;
    private PooledList<int> _first;
    private PooledList<PassageProfile> _profiles;
    private PooledList<ulong> _hashes;
    private TermPostings? _postings;
    private ConceptTable? _concepts;
    private TermRelations? _relations;
    private PassageWords? _words;
    private readonly AlignedSide?[] _sides;

    public PassageIndex(DocumentReading reading)
    {
        Reading = reading;
        _sides = new AlignedSide?[reading.Passages.Length];
        Terms = new DocumentTerms(reading.Tokens.Count / 2);
        var collector = new TermCollector(reading.Tokens, Terms);
        foreach (var passage in reading.Passages)
        {
            _first.Add(_terms.Count);
            _profiles.Add(passage.IsContent ? collector.Collect(passage, ref _terms, ref _tokens, ref _quoted) : default);
            _hashes.Add(passage.IsContent ? VerbatimPassages.HashOf(reading.Tokens, passage) : 0);
        }

        _first.Add(_terms.Count);
        collector.Dispose();
        MarkSpeakers();
        MarkEvents();
        Stems = new StemTable(reading);
        Terms.Weigh();
    }

    public DocumentReading Reading { get; }

    public DocumentTerms Terms { get; }

    /// <summary>The passages, content or not.</summary>
    public int Count => _profiles.Count;

    /// <summary>The terms of all passages, one passage after the other.</summary>
    public ReadOnlySpan<int> AllTerms => _terms.Span;

    /// <summary>The token where each of <see cref="AllTerms"/> stands first in its passage.</summary>
    public ReadOnlySpan<int> AllTokens => _tokens.Span;

    /// <summary>Whether each of <see cref="AllTerms"/> stands in quotation marks.</summary>
    public ReadOnlySpan<bool> AreQuoted => _quoted.Span;

    /// <summary>Whether each of <see cref="AllTerms"/> only names who says the rest.</summary>
    public ReadOnlySpan<bool> NameSpeakers => _speaking.Span;

    /// <summary>Whether each of <see cref="AllTerms"/> is the predicate of an event that was read.</summary>
    public ReadOnlySpan<bool> ArePredicates => _happening.Span;

    public StemTable Stems { get; }

    /// <summary>Where the terms of each passage start, and where the last end.</summary>
    public ReadOnlySpan<int> First => _first.Span;

    /// <summary>What each passage holds, before its terms are weighed.</summary>
    public ReadOnlySpan<PassageProfile> Profiles => _profiles.Span;

    /// <summary>Equal for passages of the same words; 0 for what is no content.</summary>
    public ReadOnlySpan<ulong> Hashes => _hashes.Span;

    /// <summary>Made on first use: only the right document of a pair needs them.</summary>
    public TermRelations Relations
    {
        get
        {
            lock (_lock)
                return _relations ??= new TermRelations(Terms);
        }
    }

    /// <summary>Made on first use: only the right document of a pair needs them.</summary>
    public TermPostings Postings
    {
        get
        {
            lock (_lock)
                return _postings ??= new TermPostings(this);
        }
    }

    /// <summary>Made on first use: only the left document of a pair needs them.</summary>
    public ConceptTable Concepts
    {
        get
        {
            lock (_lock)
                return _concepts ??= new ConceptTable(Terms);
        }
    }

    /// <summary>Made on first use: only documents that something aligns with need them.</summary>
    public PassageWords Words
    {
        get
        {
            lock (_lock)
                return _words ??= new PassageWords(Reading);
        }
    }

    /// <summary>A passage by itself as the side of alignments: one object for all of them.</summary>
    public AlignedSide SideOf(int passage) => _sides[passage] ??= new AlignedSide(Reading.Document.Id, [Reading.Passages[passage]]);

    /// <summary>The distinct terms of a passage, in order of first use.</summary>
    public ReadOnlySpan<int> Of(int passage) => _terms.Span[_first[passage].._first[passage + 1]];

    public void Dispose()
    {
        Terms.Dispose();
        _terms.Dispose();
        _tokens.Dispose();
        _quoted.Dispose();
        _speaking.Dispose();
        _happening.Dispose();
        Stems.Dispose();
        _first.Dispose();
        _profiles.Dispose();
        _hashes.Dispose();
        _relations?.Dispose();
        _postings?.Dispose();
        _concepts?.Dispose();
        _words?.Dispose();
    }

    private void MarkSpeakers()
    {
        PooledList<TokenRange> phrases = default;
        _speaking.Resize(_terms.Count);
        for (int passage = 0; passage < Count; passage++)
        {
            if (_first[passage] == _first[passage + 1])
                continue;
            phrases.Clear();
            SpeakerPhrases.Find(Reading.Tokens, Reading.Passages[passage], ref phrases);
            foreach (var phrase in phrases.Span)
            {
                for (int i = _first[passage]; i < _first[passage + 1]; i++)
                    _speaking[i] |= _tokens[i] >= phrase.First && _tokens[i] < phrase.End;
            }
        }

        phrases.Dispose();
    }

    private void MarkEvents()
    {
        _happening.Resize(_terms.Count);
        foreach (var fact in Reading.Facts)
        {
            if (fact is not EventFact told)
                continue;
            int token = Reading.Tokens.IndexAt(told.PredicateSpan.Start);
            int place = _tokens.Span[_first[fact.Passage].._first[fact.Passage + 1]].BinarySearch(token);
            if (place >= 0)
                _happening[_first[fact.Passage] + place] = true;
        }
    }
}

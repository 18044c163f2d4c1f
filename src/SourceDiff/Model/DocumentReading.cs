using System.Collections.Immutable;

namespace SourceDiff.Model;

/// <summary>
/// What one document states: its passages, tokens, names and typed facts. It depends on the document alone, so a host that
/// compares an article with many others reads it once and passes the reading to each comparison. Immutable and thread-safe; equality is by reference.
/// </summary>
public sealed class DocumentReading
{
    internal DocumentReading(Document document, TokenTable tokens, ImmutableArray<Passage> passages,
        ImmutableArray<Entity> entities, ImmutableArray<Fact> facts, bool isTruncated)
    {
        Document = document;
        Tokens = tokens;
        Passages = passages;
        Entities = entities;
        Facts = facts;
        IsTruncated = isTruncated;
        FirstFacts = Index(passages.Length, facts);
    }

    /// <summary>The document that was read.</summary>
    public Document Document { get; }

    /// <summary>Its tokens, in text order.</summary>
    public TokenTable Tokens { get; }

    /// <summary>Its passages, in text order.</summary>
    public ImmutableArray<Passage> Passages { get; }

    /// <summary>Who and what it names.</summary>
    public ImmutableArray<Entity> Entities { get; }

    /// <summary>Its facts, ordered by passage, then by span.</summary>
    public ImmutableArray<Fact> Facts { get; }

    /// <summary>Whether the text was longer than the limit, and only its beginning was read.</summary>
    public bool IsTruncated { get; }

    /// <summary>The day of publication: the document's own, else the one a stamp or dateline of the text states; <c>null</c> when unknown.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>
    /// Whether the text is in a language that the built-in readers know (English). If not, only its tokens, sentences and
    /// figures were read, and what the host's own extractors found.
    /// </summary>
    public bool IsSupportedLanguage { get; init; } = true;

    /// <summary>What stages keep of this reading from one comparison to the next.</summary>
    internal ReadingTables Tables { get; } = new();

    /// <summary>The facts of the passage at <paramref name="index"/>.</summary>
    public ReadOnlySpan<Fact> FactsOf(int index) => Facts.AsSpan()[FirstFacts[index]..FirstFacts[index + 1]];

    /// <summary>Where the facts of a passage lie in <see cref="Facts"/>: the first, and one past the last.</summary>
    internal (int First, int End) FactRange(int passage) => (FirstFacts[passage], FirstFacts[passage + 1]);

    /// <summary>The index of the passage that holds a token, in logarithmic time; -1 where none does.</summary>
    internal int PassageAt(int token)
    {
        int low = 0, high = Passages.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            var passage = Passages[middle];
            if (token < passage.FirstToken)
                high = middle - 1;
            else if (token >= passage.EndToken)
                low = middle + 1;
            else
                return middle;
        }

        return -1;
    }

    private int[] FirstFacts { get; }

    private static int[] Index(int passages, ImmutableArray<Fact> facts)
    {
        var first = new int[passages + 1];
        int fact = 0;
        for (int passage = 0; passage <= passages; passage++)
        {
            while (fact < facts.Length && facts[fact].Passage < passage)
                fact++;
            first[passage] = fact;
        }

        return first;
    }
}

using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>Finds the words to show for a finding: each citation in its sentence, the differing parts marked.</summary>
internal sealed class Evidence(Comparison comparison, DocumentLabels labels)
{
    private readonly SentenceContext _context = new(comparison);

    /// <summary>
    /// The excerpts for one position, a sentence each, in the order of its citations; of one document those first whose words the
    /// explanation quotes, as a report shows but a few.
    /// </summary>
    public List<Excerpt> Of(Finding finding, int position)
    {
        // Only quotations are two wordings of one thing; the words of an attribution and of a plain statement are not.
        var other = finding.Positions.Length < 2 || finding.Aspect != Aspect.Quotation ? null : finding.Positions[position == 0 ? 1 : 0];
        return Of(finding, finding.Positions[position].Citations, other);
    }

    /// <summary>The excerpts for each value of a finding: "dozens of villagers" and "dozens of people" are one, as they are in its headline.</summary>
    public IEnumerable<List<Excerpt>> OfEach(Finding finding)
    {
        for (int i = 0; i < finding.Positions.Length; i++)
        {
            if (finding is not Discrepancy || finding.Positions[i].Range is not { } range)
                yield return Of(finding, i);
            else if (!finding.Positions.Take(i).Any(earlier => earlier.Range == range))
                yield return Of(finding, finding.Positions.Where(position => position.Range == range).SelectMany(position => position.Citations), other: null);
        }
    }

    private List<Excerpt> Of(Finding finding, IEnumerable<Citation> citations, Position? other)
    {
        var excerpts = new ExcerptList();
        foreach (var citation in citations)
        {
            var document = labels.DocumentOf(citation.DocumentId);
            var marks = other is null ? [citation.Span]
                : DifferingParts.Of(document.Text, citation.Span, Words(other.Citations[0]));
            excerpts.Add(document.Id, _context.Around(document, citation.Span), marks);
        }

        return [.. excerpts.Excerpts
            .OrderBy(excerpt => labels.IndexOf(excerpt.DocumentId))
            .ThenByDescending(excerpt => QuotedLength(excerpt, finding.Explanation))
            .Select(WithoutMarkOfAll)];
    }

    /// <summary>
    /// The words that stand for a place: those that name it in full, as "12 Mill Street" does beside "Mill Street"; of anything else the first.
    /// </summary>
    public Citation TellingOf(Position position, Aspect aspect)
    {
        if (aspect == Aspect.Place)
        {
            foreach (var citation in position.Citations)
            {
                if (Words(citation).Equals(position.Value, StringComparison.OrdinalIgnoreCase))
                    return citation;
            }
        }

        return position.Citations[0];
    }

    /// <summary>How long the longest marked words are that an explanation quotes; 0 where it quotes none.</summary>
    private int QuotedLength(Excerpt excerpt, string explanation)
    {
        int longest = 0;
        foreach (var mark in excerpt.Marks)
        {
            var words = mark.In(labels.DocumentOf(excerpt.DocumentId).Text);
            if (words.Length > longest && Quotes(explanation, words))
                longest = words.Length;
        }

        return longest;
    }

    private static bool Quotes(ReadOnlySpan<char> explanation, ReadOnlySpan<char> words)
    {
        for (int from = 0; explanation[from..].IndexOf(words, StringComparison.OrdinalIgnoreCase) is var at and >= 0; from += at + 1)
        {
            int start = from + at, end = start + words.Length;
            if ((start == 0 || !char.IsLetterOrDigit(explanation[start - 1])) && (end == explanation.Length || !char.IsLetterOrDigit(explanation[end])))
                return true;
        }

        return false;
    }

    /// <summary>The sentence around a citation, nothing marked.</summary>
    public Excerpt Around(Citation citation)
    {
        var document = labels.DocumentOf(citation.DocumentId);
        return new Excerpt(document.Id, _context.Around(document, citation.Span), []);
    }

    /// <summary>Adds a citation, marked in its sentence.</summary>
    public void Add(ExcerptList excerpts, Citation citation) =>
        excerpts.Add(citation.DocumentId, _context.Around(labels.DocumentOf(citation.DocumentId), citation.Span), [citation.Span]);

    public ReadOnlySpan<char> Words(Citation citation) => citation.Span.In(labels.DocumentOf(citation.DocumentId).Text);

    /// <summary>A mark from end to end tells nothing: the excerpt alone does.</summary>
    public static Excerpt WithoutMarkOfAll(Excerpt excerpt) =>
        excerpt.Marks.Sum(mark => mark.Length) * 10L >= excerpt.Span.Length * 9L ? excerpt with { Marks = [] } : excerpt;
}

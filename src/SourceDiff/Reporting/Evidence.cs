using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>Finds the words to show for a finding: each citation in its sentence, the differing parts marked.</summary>
internal sealed class Evidence(Comparison comparison, DocumentLabels labels)
{
    private readonly SentenceContext _context = new(comparison);

    /// <summary>The excerpts for one position, a sentence each, in the order of its citations.</summary>
    public List<Excerpt> Of(Finding finding, int position)
    {
        // Only quotations are two wordings of one thing; the words of an attribution and of a plain statement are not.
        var other = finding.Positions.Length < 2 || finding.Aspect != Aspect.Quotation ? null : finding.Positions[position == 0 ? 1 : 0];
        var excerpts = new ExcerptList();
        foreach (var citation in finding.Positions[position].Citations)
        {
            var document = labels.DocumentOf(citation.DocumentId);
            var marks = other is null ? [citation.Span]
                : DifferingParts.Of(document.Text, citation.Span, Words(other.Citations[0]));
            excerpts.Add(document.Id, _context.Around(document, citation.Span), marks);
        }

        return [.. excerpts.Excerpts.Select(WithoutMarkOfAll)];
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

using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>Finds the words to show for a finding: each citation in its sentence, the differing parts marked.</summary>
internal sealed class Evidence(Comparison comparison, DocumentLabels labels)
{
    private readonly SentenceContext _context = new(comparison);

    /// <summary>The excerpts for one position, a sentence each, in the order of its citations.</summary>
    public List<Excerpt> Of(Finding finding, int position)
    {
        var other = finding.Positions.Length < 2 ? null : finding.Positions[position == 0 ? 1 : 0];
        var excerpts = new List<Excerpt>();
        foreach (var citation in finding.Positions[position].Citations)
        {
            var document = labels.DocumentOf(citation.DocumentId);
            var marks = other is null ? [citation.Span]
                : DifferingParts.Of(document.Text, citation.Span, Words(other.Citations[0]));
            Add(excerpts, document, citation.Span, marks);
        }

        return excerpts.ConvertAll(WithoutMarkOfAll);
    }

    /// <summary>The sentence around a citation, nothing marked.</summary>
    public Excerpt Around(Citation citation)
    {
        var document = labels.DocumentOf(citation.DocumentId);
        return new Excerpt(document.Id, _context.Around(document, citation.Span), []);
    }

    /// <summary>Adds a citation to the excerpt of its sentence, or a new excerpt.</summary>
    public void Add(List<Excerpt> excerpts, Citation citation) =>
        Add(excerpts, labels.DocumentOf(citation.DocumentId), citation.Span, [citation.Span]);

    public ReadOnlySpan<char> Words(Citation citation) => citation.Span.In(labels.DocumentOf(citation.DocumentId).Text);

    /// <summary>A mark from end to end tells nothing: the excerpt alone does.</summary>
    public static Excerpt WithoutMarkOfAll(Excerpt excerpt) =>
        excerpt.Marks.Sum(mark => mark.Length) * 10 >= excerpt.Span.Length * 9 ? excerpt with { Marks = [] } : excerpt;

    private void Add(List<Excerpt> excerpts, Document document, TextSpan span, IEnumerable<TextSpan> marks)
    {
        int known = excerpts.FindIndex(excerpt => excerpt.DocumentId == document.Id && excerpt.Span.Contains(span));
        if (known >= 0)
            excerpts[known] = excerpts[known] with { Marks = Merge(excerpts[known].Marks.Concat(marks)) };
        else
            excerpts.Add(new Excerpt(document.Id, _context.Around(document, span), Merge(marks)));
    }

    private static ImmutableArray<TextSpan> Merge(IEnumerable<TextSpan> marks)
    {
        var merged = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var mark in marks.Order())
        {
            if (merged.Count > 0 && mark.Start <= merged[^1].End)
                merged[^1] = merged[^1].Union(mark);
            else
                merged.Add(mark);
        }

        return merged.ToImmutable();
    }
}

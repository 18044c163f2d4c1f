using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>An excerpt and the documents that have it word for word, with the same marks.</summary>
/// <param name="Excerpt">The excerpt, of the first of the documents.</param>
/// <param name="Labels">Their labels: <c>A B</c>.</param>
internal sealed record SharedExcerpt(Excerpt Excerpt, string Labels)
{
    /// <summary>Groups excerpts by their words, in the order of the documents.</summary>
    public static List<SharedExcerpt> Group(List<Excerpt> excerpts, DocumentLabels labels)
    {
        var shared = new List<SharedExcerpt>(excerpts.Count);
        foreach (var excerpt in excerpts.OrderBy(excerpt => labels.IndexOf(excerpt.DocumentId)))
        {
            int known = shared.FindIndex(other => IsSame(other.Excerpt, excerpt, labels));
            if (known >= 0)
                shared[known] = shared[known] with { Labels = $"{shared[known].Labels} {labels[excerpt.DocumentId]}" };
            else
                shared.Add(new SharedExcerpt(excerpt, labels[excerpt.DocumentId]));
        }

        return shared;
    }

    private static bool IsSame(Excerpt one, Excerpt other, DocumentLabels labels)
    {
        if (one.DocumentId == other.DocumentId || one.Marks.Length != other.Marks.Length)
            return false;
        for (int i = 0; i < one.Marks.Length; i++)
        {
            if (Shift(one.Marks[i], one.Span.Start) != Shift(other.Marks[i], other.Span.Start))
                return false;
        }

        return one.Span.In(labels.DocumentOf(one.DocumentId).Text).SequenceEqual(other.Span.In(labels.DocumentOf(other.DocumentId).Text));
    }

    private static TextSpan Shift(TextSpan span, int start) => new(span.Start - start, span.End - start);
}

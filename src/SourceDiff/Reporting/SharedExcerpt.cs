using System.Globalization;
using System.Text;

namespace SourceDiff.Reporting;

/// <summary>An excerpt and the documents that have it word for word, with the same marks.</summary>
/// <param name="Excerpt">The excerpt, of the first of the documents.</param>
/// <param name="Labels">Their labels: <c>A B</c>.</param>
internal sealed record SharedExcerpt(Excerpt Excerpt, string Labels)
{
    /// <summary>Groups excerpts by their words, in the order of the documents.</summary>
    public static List<SharedExcerpt> Group(IReadOnlyList<Excerpt> excerpts, DocumentLabels labels)
    {
        var shared = new List<SharedExcerpt>(excerpts.Count);
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var excerpt in excerpts.OrderBy(excerpt => labels.IndexOf(excerpt.DocumentId)))
        {
            string key = KeyOf(excerpt, labels);
            string label = labels[excerpt.DocumentId];
            if (known.TryGetValue(key, out int index) && shared[index].Excerpt.DocumentId != excerpt.DocumentId)
            {
                shared[index] = shared[index] with { Labels = $"{shared[index].Labels} {label}" };
                continue;
            }

            known[key] = shared.Count;
            shared.Add(new SharedExcerpt(excerpt, label));
        }

        return shared;
    }

    private static string KeyOf(Excerpt excerpt, DocumentLabels labels)
    {
        var key = new StringBuilder();
        foreach (var mark in excerpt.Marks)
            key.Append(CultureInfo.InvariantCulture, $"{mark.Start - excerpt.Span.Start}-{mark.End - excerpt.Span.Start} ");
        return key.Append(excerpt.Span.In(labels.DocumentOf(excerpt.DocumentId).Text)).ToString();
    }
}

using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>What the same documents tell and the same others leave out.</summary>
internal sealed class OmissionGroup(string title)
{
    public string Title { get; } = title;

    public List<Omission> Findings { get; } = [];

    /// <summary>The sentences, with all that they alone tell marked.</summary>
    public ExcerptList Sentences { get; } = new();

    /// <summary>The groups of a comparison's omissions, by title.</summary>
    public static ImmutableArray<OmissionGroup> Of(Comparison comparison, DocumentLabels labels, Evidence evidence)
    {
        var groups = new Dictionary<string, OmissionGroup>(StringComparer.Ordinal);
        var ordered = ImmutableArray.CreateBuilder<OmissionGroup>();
        foreach (var omission in comparison.Omissions)
        {
            var holders = omission.Citations.Select(citation => citation.DocumentId).Distinct().ToList();
            string stated = labels.Join(holders);
            bool isOnly = holders.Count == 1 && omission.MissingFrom.Length == comparison.Documents.Length - 1;
            string title = isOnly ? $"Only in {stated}" : $"In {stated}, not in {labels.Join(omission.MissingFrom)}";
            if (!groups.TryGetValue(title, out var group))
            {
                group = new OmissionGroup(title);
                groups.Add(title, group);
                ordered.Add(group);
            }

            group.Findings.Add(omission);
            foreach (var citation in omission.Citations)
                evidence.Add(group.Sentences, citation);
        }

        return [.. ordered.OrderBy(group => group.Title, StringComparer.Ordinal)];
    }
}

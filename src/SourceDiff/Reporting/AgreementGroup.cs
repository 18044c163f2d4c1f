using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>The agreements that one passage takes part in.</summary>
internal sealed class AgreementGroup
{
    public List<Agreement> Findings { get; } = [];

    /// <summary>The sentence of each document that agrees.</summary>
    public List<Excerpt> Excerpts { get; } = [];

    /// <summary>The groups of agreements by the first sentence that is evidence of each, those of most documents first.</summary>
    public static ImmutableArray<AgreementGroup> Of(IEnumerable<Agreement> agreements, Evidence evidence)
    {
        var groups = new Dictionary<(string Document, TextSpan Sentence), AgreementGroup>();
        var ordered = ImmutableArray.CreateBuilder<AgreementGroup>();
        foreach (var agreement in agreements)
        {
            var first = evidence.Around(agreement.Positions[0].Citations[0]);
            if (!groups.TryGetValue((first.DocumentId, first.Span), out var group))
            {
                group = new AgreementGroup();
                groups.Add((first.DocumentId, first.Span), group);
                ordered.Add(group);
            }

            group.Findings.Add(agreement);
            foreach (var citation in agreement.Citations)
            {
                if (!group.Excerpts.Exists(excerpt => excerpt.DocumentId == citation.DocumentId))
                    group.Excerpts.Add(evidence.Around(citation));
            }
        }

        return [.. ordered.OrderByDescending(group => group.Excerpts.Count)];
    }
}

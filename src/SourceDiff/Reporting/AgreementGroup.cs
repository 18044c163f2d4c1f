using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>The agreements that one passage takes part in.</summary>
internal sealed class AgreementGroup
{
    public List<Agreement> Findings { get; } = [];

    /// <summary>The sentence of each document that agrees: of several, the one that most of the agreements stand in.</summary>
    public List<Excerpt> Excerpts { get; } = [];

    private readonly Dictionary<(string Document, TextSpan Sentence), int> _uses = [];

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
            group.Add(agreement.Citations.Select(evidence.Around));
        }

        return [.. ordered.OrderByDescending(group => group.Excerpts.Count)];
    }

    private void Add(IEnumerable<Excerpt> sentences)
    {
        foreach (var sentence in sentences.DistinctBy(sentence => (sentence.DocumentId, sentence.Span)))
        {
            int uses = _uses[(sentence.DocumentId, sentence.Span)] = _uses.GetValueOrDefault((sentence.DocumentId, sentence.Span)) + 1;
            int known = Excerpts.FindIndex(excerpt => excerpt.DocumentId == sentence.DocumentId);
            if (known < 0)
                Excerpts.Add(sentence);
            else if (uses > _uses[(Excerpts[known].DocumentId, Excerpts[known].Span)])
                Excerpts[known] = sentence;
        }
    }
}

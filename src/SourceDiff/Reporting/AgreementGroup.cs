using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>The agreements that one passage takes part in; of three documents and more, those of one claim.</summary>
internal sealed class AgreementGroup
{
    public List<Agreement> Findings { get; } = [];

    /// <summary>The sentence of each document that agrees: of several, the one that most of the agreements stand in.</summary>
    public List<Excerpt> Excerpts { get; } = [];

    private readonly Dictionary<(string Document, TextSpan Sentence), int> _uses = [];

    /// <summary>
    /// The groups of agreements by claim, and where none holds them by the first sentence that is evidence of each; those of claims first, those of most documents first.
    /// Where there are claims, two sentences of none that share no more than a name or a day are about two things: what they share is one group without sentences.
    /// </summary>
    public static (ImmutableArray<AgreementGroup> Groups, AgreementGroup? InPassing) Of(IEnumerable<Agreement> agreements, Evidence evidence, ClaimPlaces claims)
    {
        var groups = new Dictionary<(int Claim, string Document, TextSpan Sentence), AgreementGroup>();
        var ordered = new List<(int Claim, AgreementGroup Group)>();
        foreach (var agreement in agreements)
        {
            int claim = claims.Of(agreement);
            var first = claim < 0 ? evidence.Around(agreement.Positions[0].Citations[0]) : null;
            var key = (claim, first?.DocumentId ?? "", first?.Span ?? default);
            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = new AgreementGroup());
                ordered.Add((claim, group));
            }

            group.Findings.Add(agreement);
            group.Add(agreement.Citations.Where(citation => claim < 0 || claims.At(citation) == claim).Select(evidence.Around));
        }

        var inPassing = new AgreementGroup();
        if (claims.AreAny)
        {
            inPassing.Findings.AddRange(ordered.Where(group => group.Claim < 0 && group.Group.SharesLittle).SelectMany(group => group.Group.Findings).OrderBy(finding => finding.Aspect));
            ordered.RemoveAll(group => group.Claim < 0 && group.Group.SharesLittle);
        }

        return ([.. ordered.OrderBy(group => group.Claim < 0).ThenByDescending(group => group.Group.Excerpts.Count).Select(group => group.Group)], inPassing.Findings.Count == 0 ? null : inPassing);
    }

    private bool SharesLittle => Findings.TrueForAll(finding => finding.Aspect is Aspect.Name or Aspect.Place or Aspect.Date or Aspect.Role);

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

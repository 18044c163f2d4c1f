using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Tells how each document stands to a claim: it disputes it when its own passage gives another value than the passages of the claim do, that of the label or
/// (where that gives none) of most documents; it credits the claim to others when speech covers all of its passages; else it asserts.
/// </summary>
internal sealed class ClaimStances(PassageNumbers numbers, ReconciledValues reconciled)
{
    /// <summary>The share of a passage that must be somebody's speech: the rest is the frame, "… he told reporters on Monday".</summary>
    private const double MinCredited = 0.6;

    private readonly List<TextSpan> _spans = [];

    /// <summary>The stances of the documents that report or dispute the claim, in no order.</summary>
    public ImmutableArray<ClaimStance> Of(ClaimDraft claim, int label)
    {
        var disputes = Disputes(claim, numbers.Cite(label));
        var places = claim.Members.Places;
        var stances = ImmutableArray.CreateBuilder<ClaimStance>();
        for (int first = 0; first < places.Length;)
        {
            int document = numbers.DocumentOf(places[first]), end = first;
            var sources = new List<CreditedSource>();
            bool credited = true;
            for (; end < places.Length && numbers.DocumentOf(places[end]) == document; end++)
                credited &= Credits(document, numbers[places[end]], sources);
            string id = numbers.Readings[document].Document.Id;
            disputes.Remove(id, out var against);
            stances.Add(new ClaimStance(id, against is not null ? Stance.Disputes : credited ? Stance.Attributes : Stance.Asserts)
            {
                CreditedTo = credited ? [.. sources] : [],
                DisputedBy = against is null ? [] : [.. against],
            });
            first = end;
        }

        // A document may dispute a claim in a passage that is aligned with nothing of it.
        foreach (var (id, against) in disputes)
            stances.Add(new ClaimStance(id, Stance.Disputes) { DisputedBy = [.. against], Elsewhere = PassageOf(against[0]) });
        foreach (var citation in claim.Elsewhere)
        {
            if (!stances.Any(stance => stance.DocumentId == citation.DocumentId))
                stances.Add(Elsewhere(citation));
        }

        return stances.ToImmutable();
    }

    /// <summary>The stance of a document that gives a detail of the claim in a passage that is about more, or about less.</summary>
    private ClaimStance Elsewhere(Citation citation)
    {
        var sources = new List<CreditedSource>();
        int document = numbers.Document(citation.DocumentId);
        bool credited = Credits(document, numbers[numbers.At(document, citation.Span)], sources);
        return new ClaimStance(citation.DocumentId, credited ? Stance.Attributes : Stance.Asserts) { CreditedTo = credited ? [.. sources] : [], Elsewhere = PassageOf(citation) };
    }

    private Citation PassageOf(Citation words) => numbers.Cite(numbers.At(numbers.Document(words.DocumentId), words.Span));

    /// <summary>Whether speech covers the passage; adds whose.</summary>
    public bool Credits(int document, Passage passage, List<CreditedSource> sources)
    {
        var reading = numbers.Readings[document];
        _spans.Clear();
        foreach (var fact in reading.FactsOf(passage.Index))
        {
            if (fact is QuotationFact { Speaker: >= 0 } quotation)
            {
                _spans.Add(quotation.Span);
                Credit(reading, sources, reading.Entities[quotation.Speaker].Name, quotation.SpeakerSpan.IsEmpty ? quotation.Span : quotation.SpeakerSpan);
            }
            else if (fact is AttributionFact attribution)
            {
                _spans.Add(attribution.Span);
                _spans.AddRange(attribution.ContentSpans);
                Credit(reading, sources, attribution.Source, attribution.SourceSpan.IsEmpty ? attribution.Span : attribution.SourceSpan);
            }
        }

        return Covered(passage.Span) >= MinCredited * passage.Span.Length;
    }

    private static void Credit(DocumentReading reading, List<CreditedSource> sources, string name, TextSpan span)
    {
        if (name.Length > 0 && !sources.Exists(source => source.Name == name))
            sources.Add(new CreditedSource(name, new Citation(reading.Document.Id, span)));
    }

    /// <summary>The code units of a passage that the spans cover, each once.</summary>
    private int Covered(TextSpan passage)
    {
        _spans.Sort();
        int covered = 0, reach = passage.Start;
        foreach (var span in _spans)
        {
            int start = Math.Max(span.Start, reach), end = Math.Min(span.End, passage.End);
            covered += Math.Max(0, end - start);
            reach = Math.Max(reach, end);
        }

        return covered;
    }

    /// <summary>
    /// The words that dispute the claim, by document. What an article says outside its passage of the claim raises a dispute only where it gives another value for
    /// what the label itself says, and its passage does not: "Pellman, 46, stared ahead."
    /// </summary>
    private Dictionary<string, List<Citation>> Disputes(ClaimDraft claim, Citation label)
    {
        var disputes = new Dictionary<string, List<Citation>>(StringComparer.Ordinal);
        foreach (var detail in claim.Details)
        {
            if (detail.Relation != Relation.Conflicts || IsOfWording(detail.Aspect) || Reference(claim, detail, label) is not { } reference)
                continue;
            foreach (var position in detail.Positions)
            {
                if (ReferenceEquals(position, reference) || reconciled.CanBothBeTrue(position, reference))
                    continue;
                foreach (var citation in position.Citations)
                {
                    // A document that gives both values contradicts itself, not the claim.
                    if (reference.Citations.Any(own => own.DocumentId == citation.DocumentId) || (Reports(claim, citation.DocumentId) && !IsMember(claim, citation) && !IsLeftToAnother(claim, detail, reference, citation.DocumentId, label)))
                        continue;
                    if (!disputes.TryGetValue(citation.DocumentId, out var words))
                        disputes.Add(citation.DocumentId, words = []);
                    words.Add(citation);
                }
            }
        }

        return disputes;
    }

    /// <summary>Whether a document leaves a value that the label gives to another of its passages.</summary>
    private bool IsLeftToAnother(ClaimDraft claim, ClaimDetail detail, Position reference, string id, Citation label)
    {
        if (detail.Aspect is not (Aspect.Quantity or Aspect.Money or Aspect.Date or Aspect.Duration or Aspect.Age) || !reference.Citations.Any(own => own.DocumentId == label.DocumentId && label.Span.Contains(own.Span)))
            return false;
        int document = numbers.Document(id);
        foreach (int place in claim.Members.Places)
        {
            if (numbers.DocumentOf(place) != document)
                continue;
            foreach (var fact in numbers.Readings[document].FactsOf(numbers[place].Index))
            {
                if (fact.Aspect == detail.Aspect && (fact.Value == reference.Value || (fact is QuantityFact count && reference.Range == count.Amount.Range)))
                    return false;
            }
        }

        return true;
    }

    /// <summary>Who is spelt otherwise, and who is cited for the same words, is no other value of what the claim says.</summary>
    private static bool IsOfWording(Aspect aspect) => aspect is Aspect.Name or Aspect.Role or Aspect.Attribution;

    /// <summary>The position that the claim itself takes: of those that its passages give, the one of its label, else of its label's document, else of most.</summary>
    private Position? Reference(ClaimDraft claim, ClaimDetail detail, Citation label)
    {
        Position? best = null;
        (bool InLabel, bool OfLabel, int Holders, int First) bestRank = default;
        foreach (var position in detail.Positions)
        {
            if (!position.Citations.Any(citation => IsMember(claim, citation)))
                continue;
            int first = position.Citations.Min(citation => numbers.Document(citation.DocumentId));
            var rank = (position.Citations.Any(citation => citation.DocumentId == label.DocumentId && label.Span.Contains(citation.Span)), position.Citations.Any(citation => citation.DocumentId == label.DocumentId), position.DocumentIds.Count(), -first);
            if (best is null || rank.CompareTo(bestRank) > 0)
                (best, bestRank) = (position, rank);
        }

        return best;
    }

    private bool IsMember(ClaimDraft claim, Citation citation) => Array.BinarySearch(claim.Members.Places, numbers.At(numbers.Document(citation.DocumentId), citation.Span)) >= 0;

    private bool Reports(ClaimDraft claim, string id) => Array.Exists(claim.Members.Places, place => numbers.DocumentOf(place) == numbers.Document(id));
}

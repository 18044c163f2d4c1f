using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Tells how each document stands to a claim: it disputes it when its own passage gives another value than the passages of the claim do, that of the label or
/// (where that gives none) of most documents; it credits the claim to others when speech covers all of its passages; else it asserts. A document without a
/// passage of the claim has a stance when it tells it in another, or surely gives another value for what the label itself says.
/// </summary>
internal sealed class ClaimStances(PassageNumbers numbers, ReconciledValues reconciled, ReportingPassages besides)
{
    /// <summary>The share of a passage that must be somebody's speech: the rest is the frame, "… he told reporters on Monday".</summary>
    private const double MinCredited = 0.6;

    /// <summary>
    /// How sure a conflict must be, and what of the label its passage must say, for a document to dispute by a passage that does not tell the claim. Of 25 such
    /// documents of 19 topics of news (news_ecb) 10 were right when any conflict of a detail counted.
    /// </summary>
    private const double SureConflict = 0.9, MinSaid = 0.1;

    /// <summary>How near to the label, and what of it, a passage must be and say that denies it: "sprinklers that were out of order", "denied that the sprinklers were out of order".</summary>
    private const double NearDenial = 0.5, MinDenied = 0.6;

    /// <summary>Articles of one year give one age.</summary>
    private const int DaysOfAnAge = 365;

    private readonly List<TextSpan> _spans = [];

    /// <summary>The stances of the documents that report or dispute the claim, in no order.</summary>
    public ImmutableArray<ClaimStance> Of(ClaimDraft claim, int label)
    {
        int[] reporting = besides.Of(claim, label);
        var disputes = Disputes(claim, label, reporting);
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

        foreach (int place in reporting)
        {
            if (!disputes.ContainsKey(numbers.Cite(place).DocumentId))
                stances.Add(Elsewhere(place));
        }

        foreach (var (id, against) in disputes)
            stances.Add(new ClaimStance(id, Stance.Disputes) { DisputedBy = [.. against], Elsewhere = PassageOf(against[0]) });
        return stances.ToImmutable();
    }

    /// <summary>The stance of a document that tells the claim in a passage that is about more, or about less.</summary>
    private ClaimStance Elsewhere(int place)
    {
        var sources = new List<CreditedSource>();
        var passage = numbers.Cite(place);
        bool credited = Credits(numbers.DocumentOf(place), numbers[place], sources);
        return new ClaimStance(passage.DocumentId, credited ? Stance.Attributes : Stance.Asserts) { CreditedTo = credited ? [.. sources] : [], Elsewhere = passage };
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
    private Dictionary<string, List<Citation>> Disputes(ClaimDraft claim, int labelPlace, int[] reporting)
    {
        var label = numbers.Cite(labelPlace);
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
                    if (reference.Citations.Any(own => own.DocumentId == citation.DocumentId) || !MayDispute(claim, detail, reference, citation, labelPlace, reporting))
                        continue;
                    if (!disputes.TryGetValue(citation.DocumentId, out var words))
                        disputes.Add(citation.DocumentId, words = []);
                    words.Add(citation);
                }
            }
        }

        return disputes;
    }

    /// <summary>Whether the words that give another value than the claim's say so of what it says.</summary>
    private bool MayDispute(ClaimDraft claim, ClaimDetail detail, Position reference, Citation words, int labelPlace, int[] reporting)
    {
        var label = numbers.Cite(labelPlace);
        // Who quotes other words differs on the quotation, not on what it tells.
        if (detail.Aspect == Aspect.Quotation && !IsOfLabel(reference, label))
            return false;
        if (Reports(claim, words.DocumentId))
            return IsMember(claim, words) || IsLeftToAnother(claim, detail, reference, words.DocumentId, label);
        if (!IsOfLabel(reference, label))
            return false;
        int place = numbers.At(numbers.Document(words.DocumentId), words.Span);
        if (Array.IndexOf(reporting, place) >= 0)
            return true;
        double said = besides.Told(labelPlace, place);
        if (said >= MinDenied && besides.Similarity(labelPlace, place) >= NearDenial)
            return true;
        return detail.Confidence >= SureConflict && (detail.Aspect == Aspect.Age ? AreOfOneYear(labelPlace, place) : IsOfValue(detail.Aspect) && said >= MinSaid);
    }

    /// <summary>Whether two passages were surely published within a year: who is 27 in the one is 29 in another when his case comes to court.</summary>
    private bool AreOfOneYear(int one, int other) =>
        numbers.Readings[numbers.DocumentOf(one)].Document.PublishedAt is { } first && numbers.Readings[numbers.DocumentOf(other)].Document.PublishedAt is { } second
        && Math.Abs((first - second).TotalDays) < DaysOfAnAge;

    private static bool IsOfLabel(Position position, Citation label) => position.Citations.Any(own => own.DocumentId == label.DocumentId && label.Span.Contains(own.Span));

    private static bool IsOfValue(Aspect aspect) => aspect is Aspect.Quantity or Aspect.Money or Aspect.Date or Aspect.Duration or Aspect.Age;

    /// <summary>Whether a document leaves a value that the label gives to another of its passages.</summary>
    private bool IsLeftToAnother(ClaimDraft claim, ClaimDetail detail, Position reference, string id, Citation label)
    {
        if (!IsOfValue(detail.Aspect) || !IsOfLabel(reference, label))
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
            var rank = (IsOfLabel(position, label), position.Citations.Any(citation => citation.DocumentId == label.DocumentId), position.DocumentIds.Count(), -first);
            if (best is null || rank.CompareTo(bestRank) > 0)
                (best, bestRank) = (position, rank);
        }

        return best;
    }

    private bool IsMember(ClaimDraft claim, Citation citation) => Array.BinarySearch(claim.Members.Places, numbers.At(numbers.Document(citation.DocumentId), citation.Span)) >= 0;

    private bool Reports(ClaimDraft claim, string id) => Array.Exists(claim.Members.Places, place => numbers.DocumentOf(place) == numbers.Document(id));
}

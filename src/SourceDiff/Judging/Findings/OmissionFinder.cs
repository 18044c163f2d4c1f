using System.Collections.Immutable;
using SourceDiff.Judging.Ledger;
using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>
/// Finds what one document alone states and an editor would miss in the others: passages without a counterpart that quote,
/// count or name something new, then those that tell of an event, and names that only one side of an aligned report gives. Neighbours of one paragraph are one
/// finding, so that a quotation of three sentences is told once; the most telling ones only.
/// </summary>
internal static class OmissionFinder
{
    /// <summary>The share of a document's passages that omissions may cite: more would retell the article.</summary>
    private const double MaxShare = 0.4;

    private const int MinLimit = 6;

    /// <summary>What a passage must carry to be worth showing: a quotation, a new name, or two numbers.</summary>
    private const int MinSalience = 2;

    /// <summary>Words of their own that a quotation must have to be missed: "We are like family here" has fewer.</summary>
    private const int MinQuotedWords = 4;

    /// <summary>What a passage carries that only tells that something happened: it ranks below all that quote, count or name.</summary>
    private const int EventSalience = 1;

    /// <summary>Such passages that a document may show: what happened to nobody named is seldom what an editor misses.</summary>
    private const int MaxEvents = 3;

    private const double NameConfidence = 0.7, PassageConfidence = 0.6, EventConfidence = 0.5;

    /// <summary>A passage cites at most this many details; they are examples, not an inventory.</summary>
    private const int MaxDetails = 8;

    public static Rule Rule { get; } = new("SD1401", Aspect.Event, Severity.Low, "Reported by one side only",
        "A passage that quotes, counts or names something, or tells of an event, has no counterpart in the other documents, or an aligned passage gives names that the others never mention. Example: one article reports a memo, the others do not.");

    public static List<Omission> Find(PassageNumbers numbers, IReadOnlyList<JudgedPair> pairs)
    {
        var known = new KnownElsewhere(numbers, pairs);
        var compared = new ComparedDocuments(numbers, pairs);
        var written = new WrittenNames(numbers.Readings);
        var omissions = new List<Omission>();
        for (int i = 0; i < numbers.Readings.Count; i++)
            Find(numbers.Readings, i, known, written, compared, omissions);
        return omissions;
    }

    private static void Find(IReadOnlyList<DocumentReading> readings, int document, KnownElsewhere known, WrittenNames written, ComparedDocuments compared, List<Omission> omissions)
    {
        int[] others = [.. compared.With(document)];
        if (others.Length == 0)
            return;
        var reading = readings[document];
        Predicate<NameFact> isKnown = name => known.IsNamed(document, name.Entity.Index) || IsShouted(reading, name) || written.AreIn(others, document, name.Span);
        var candidates = new List<Candidate>();
        foreach (var passage in reading.Passages)
        {
            if (!passage.IsContent)
                continue;
            bool aligned = known.IsAligned(document, passage.Index);
            if (!aligned && IsLeadIn(reading.Tokens, passage))
                continue;
            var (salience, details) = Weigh(reading, passage, isKnown, aligned);
            if (salience >= MinSalience && (aligned || IsWorthTelling(reading, passage, details!) || Continues(candidates, passage)))
                Add(candidates, new Candidate(salience, passage, passage, details!, aligned));
            else if (!aligned && passage.Kind == PassageKind.Sentence && NewsEvents.HasHappened(reading, passage))
                Add(candidates, new Candidate(EventSalience, passage, passage, details ?? [], aligned));
        }

        ImmutableArray<string> missing = [.. others.Select(other => readings[other].Document.Id)];
        candidates.Sort(static (x, y) => x.Salience != y.Salience ? y.Salience.CompareTo(x.Salience) : x.First.Index.CompareTo(y.First.Index));
        int limit = Math.Max(MinLimit, (int)(MaxShare * reading.Passages.Length));
        for (int i = 0, events = 0; i < Math.Min(limit, candidates.Count); i++)
        {
            if (candidates[i].Salience > EventSalience || events++ < MaxEvents)
                omissions.Add(Build(readings, document, missing, candidates[i]));
        }
    }

    /// <summary>"She sees three reasons:": what follows says it.</summary>
    private static bool IsLeadIn(TokenTable tokens, Passage passage) => passage.EndToken > passage.FirstToken && tokens.Is(passage.EndToken - 1, ":");

    /// <summary>"No," she said: so few words say nothing that is missed elsewhere, unless they name somebody or count.</summary>
    private static bool IsWorthTelling(DocumentReading reading, Passage passage, List<Fact> details)
    {
        foreach (var fact in details)
        {
            if (fact is not QuotationFact)
                return true;
        }

        int words = 0;
        for (int i = passage.FirstToken; i < passage.EndToken && words < MinQuotedWords; i++)
            words += reading.Tokens.IsContent(i) ? 1 : 0;
        return words >= MinQuotedWords;
    }

    /// <summary>Adds a candidate, or joins it with the one before when both stand side by side in a paragraph, unaligned.</summary>
    private static void Add(List<Candidate> candidates, Candidate next)
    {
        if (!next.IsAligned && Continues(candidates, next.First))
        {
            var last = candidates[^1];
            for (int i = 0; i < next.Details.Count && last.Details.Count < MaxDetails; i++)
                last.Details.Add(next.Details[i]);
            candidates[^1] = last with { Salience = Math.Max(last.Salience, next.Salience), Last = next.Last };
        }
        else
        {
            candidates.Add(next);
        }
    }

    private static bool Continues(List<Candidate> candidates, Passage passage) =>
        candidates.Count > 0 && candidates[^1] is { IsAligned: false } last && last.Last.Index + 1 == passage.Index && last.Last.Paragraph == passage.Paragraph;

    private static (int Salience, List<Fact>? Details) Weigh(DocumentReading reading, Passage passage, Predicate<NameFact> isKnown, bool aligned)
    {
        int salience = 0;
        List<Fact>? details = null;
        foreach (var fact in reading.FactsOf(passage.Index))
        {
            int weight = fact is NameFact name
                ? isKnown(name) ? 0 : Salience.Of(fact)
                : aligned ? 0 : Salience.Of(fact);
            if (weight == 0)
                continue;
            salience += weight;
            details ??= [];
            if (details.Count < MaxDetails)
                details.Add(fact);
        }

        return (salience, details);
    }

    /// <summary>"AN EARTHQUAKE killed": a common word in capitals is no name.</summary>
    private static bool IsShouted(DocumentReading reading, NameFact name)
    {
        var tokens = reading.Tokens;
        int first = tokens.IndexAt(name.Span.Start), end = tokens.IndexAt(name.Span.End - 1) + 1;
        for (int i = first; i < end; i++)
        {
            if ((tokens.Shapes[i] & TokenShape.AllCapitals) == 0 || (tokens.Classes[i] & WordClasses.Noun) == 0)
                return false;
        }

        return end > first;
    }

    private static Omission Build(IReadOnlyList<DocumentReading> readings, int document, ImmutableArray<string> missing, Candidate candidate)
    {
        var span = candidate.First.Span.Union(candidate.Last.Span);
        var details = candidate.Details;
        bool aligned = candidate.IsAligned;
        var reading = readings[document];
        string id = reading.Document.Id;
        string subject = Subject(details);
        string value = subject.Length > 0 ? subject : Wording.Of(reading, span);
        var citations = aligned ? [.. details.Select(fact => new Citation(id, fact.Span)).Distinct().OrderBy(citation => citation.Span)] : ImmutableArray.Create(new Citation(id, span));
        return new Omission(Rule.Id, aligned ? Aspect.Name : Aspect.Event, [new Position(value, citations)], missing)
        {
            Subject = subject,
            Severity = candidate.Salience >= 4 ? Severity.Medium : Rule.Severity,
            Confidence = aligned ? NameConfidence : candidate.Salience > EventSalience ? PassageConfidence : EventConfidence,
            Explanation = aligned ? readings.Count == 2 ? $"Only one side of this report names {value}." : $"No other document names {value}." : missing.Length == readings.Count - 1 ? Wording.Ending("No other document has a passage on this: “", reading, span)
                : Wording.Ending($"None of the {missing.Length} documents that it was compared with has a passage on this: “", reading, span),
        };
    }

    private static string Subject(List<Fact> details)
    {
        List<string>? names = null;
        foreach (var fact in details)
        {
            if (fact is NameFact name && names?.Contains(name.Value) != true)
                (names ??= []).Add(name.Value);
        }

        return names is null ? "" : string.Join(", ", names);
    }

    /// <summary>Passages side by side that may be worth telling, and what in them is new.</summary>
    private sealed record Candidate(int Salience, Passage First, Passage Last, List<Fact> Details, bool IsAligned);
}

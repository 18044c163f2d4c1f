using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>
/// Finds what one document alone states and an editor would miss in the others: passages without a counterpart that quote,
/// count or name something new, and names that only one side of an aligned report gives. One finding a passage, the most
/// telling ones only.
/// </summary>
internal static class OmissionFinder
{
    /// <summary>The share of a document's passages that omissions may cite: more would retell the article.</summary>
    private const double MaxShare = 0.4;

    private const int MinLimit = 6;

    /// <summary>What a passage must carry to be worth showing: a quotation, a new name, or two numbers.</summary>
    private const int MinSalience = 2;

    /// <summary>A passage cites at most this many details; they are examples, not an inventory.</summary>
    private const int MaxDetails = 8;

    public static Rule Rule { get; } = new("SD1401", Aspect.Event, Severity.Low, "Reported by one side only",
        "A passage that quotes, counts or names something has no counterpart in the other documents, or an aligned passage gives names that the others never mention. Example: one article reports a memo, the others do not.");

    public static List<Omission> Find(IReadOnlyList<DocumentReading> readings, IReadOnlyList<JudgingContext> pairs)
    {
        var omissions = new List<Omission>();
        for (int i = 0; i < readings.Count; i++)
            Find(readings, i, pairs, omissions);
        return omissions;
    }

    private static void Find(IReadOnlyList<DocumentReading> readings, int document, IReadOnlyList<JudgingContext> pairs, List<Omission> omissions)
    {
        var reading = readings[document];
        var known = new KnownElsewhere(reading, pairs);
        var candidates = new List<(int Salience, Passage Passage, List<Fact> Details, bool IsAligned)>();
        foreach (var passage in reading.Passages)
        {
            if (!passage.IsContent)
                continue;
            bool aligned = known.IsAligned(passage.Index);
            var (salience, details) = Weigh(reading, passage, known, aligned);
            if (salience >= MinSalience)
                candidates.Add((salience, passage, details, aligned));
        }

        candidates.Sort(static (x, y) => x.Salience != y.Salience ? y.Salience.CompareTo(x.Salience) : x.Passage.Index.CompareTo(y.Passage.Index));
        int limit = Math.Max(MinLimit, (int)(MaxShare * reading.Passages.Length));
        for (int i = 0; i < Math.Min(limit, candidates.Count); i++)
        {
            var (salience, passage, details, aligned) = candidates[i];
            omissions.Add(Build(readings, document, passage, details, salience, aligned));
        }
    }

    private static (int Salience, List<Fact> Details) Weigh(DocumentReading reading, Passage passage, KnownElsewhere known, bool aligned)
    {
        int salience = 0;
        var details = new List<Fact>();
        foreach (var fact in reading.FactsOf(passage.Index))
        {
            int weight = fact switch
            {
                QuotationFact => aligned ? 0 : 3,
                NameFact name when known.IsNamed(name.Entity.Index) => 0,
                NameFact { Entity.Kind: EntityKind.Person or EntityKind.Organisation } => 2,
                NameFact => 1,
                MoneyFact => aligned ? 0 : 2,
                QuantityFact { Kind: not (QuantityKind.Ordinal or QuantityKind.Identifier) } => aligned ? 0 : 1,
                DurationFact or AgeFact => aligned ? 0 : 1,
                _ => 0,
            };
            if (weight == 0)
                continue;
            salience += weight;
            if (details.Count < MaxDetails)
                details.Add(fact);
        }

        return (salience, details);
    }

    private static Omission Build(IReadOnlyList<DocumentReading> readings, int document, Passage passage, List<Fact> details, int salience, bool aligned)
    {
        var reading = readings[document];
        string id = reading.Document.Id;
        var missing = ImmutableArray.CreateBuilder<string>(readings.Count - 1);
        for (int i = 0; i < readings.Count; i++)
        {
            if (i != document)
                missing.Add(readings[i].Document.Id);
        }

        string subject = Subject(details);
        string value = subject.Length > 0 ? subject : Wording.Of(reading, passage.Span);
        var citations = aligned ? [.. details.Select(fact => new Citation(id, fact.Span)).Distinct().OrderBy(citation => citation.Span)] : ImmutableArray.Create(new Citation(id, passage.Span));
        return new Omission(Rule.Id, aligned ? Aspect.Name : Aspect.Event, [new Position(value, citations)], missing.MoveToImmutable())
        {
            Subject = subject,
            Severity = salience >= 4 ? Severity.Medium : Rule.Severity,
            Confidence = aligned ? 0.7 : 0.6,
            Explanation = aligned ? $"Only one side of this report names {value}." : $"No other document has a passage on this: {Wording.Quote(reading, passage.Span)}.",
        };
    }

    private static string Subject(List<Fact> details)
    {
        var names = new List<string>();
        foreach (var fact in details)
        {
            if (fact is NameFact name && !names.Contains(name.Value))
                names.Add(name.Value);
        }

        return string.Join(", ", names);
    }
}

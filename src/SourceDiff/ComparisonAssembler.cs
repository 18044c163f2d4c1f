using System.Collections.Immutable;
using SourceDiff.Judging.Findings;
using SourceDiff.Judging.Ledger;
using SourceDiff.Model;

namespace SourceDiff;

/// <summary>Puts the results of all pairs together, in the order in which the documents were given.</summary>
internal static class ComparisonAssembler
{
    public static Comparison Assemble(ImmutableArray<Document> documents, DocumentReading[] readings, PairPlan plan, List<JudgedPair> pairs,
        Provenance sources, DocumentOrder order, SourceDiffOptions options)
    {
        var numbers = new PassageNumbers(readings);
        var groups = ClaimGrouper.Group(numbers, pairs);
        var provenance = order.Restore(sources);
        int[] sourceOf = SourcesOf(readings, provenance);
        var omissions = OmissionFinder.Find(numbers, pairs);
        omissions.AddRange(LeftOutFinder.Find(numbers, pairs, groups, sourceOf));
        omissions.RemoveAll(omission => omission.Confidence < options.MinimumConfidence);
        var findings = order.Restore(FindingAssembler.Assemble(numbers, pairs, omissions, options.MinimumConfidence, groups.Shared));
        var ids = ImmutableArray.CreateRange(documents, document => document.Id);
        var compared = new ComparedDocuments(numbers, pairs);
        var claims = new Lazy<ImmutableArray<Claim>>(() => ClaimAssembler.Assemble(numbers, compared, groups, findings, ids, provenance, sourceOf));
        var coverage = new Coverage(order.Restore(DocumentsOf(readings, pairs)), NotComparedCounter.Count(pairs), LimitsOf(readings, plan, pairs.Count, options));
        return new Comparison(documents, order.Restore(pairs), claims, findings, coverage) { Provenance = provenance };
    }

    /// <summary>The number of the independent source that each document belongs to.</summary>
    private static int[] SourcesOf(DocumentReading[] readings, Provenance provenance)
    {
        var sources = new int[readings.Length];
        for (int i = 0; i < sources.Length; i++)
            sources[i] = provenance.Groups.IndexOf(provenance.GroupOf(readings[i].Document.Id));
        return sources;
    }

    private static ImmutableArray<DocumentCoverage> DocumentsOf(DocumentReading[] readings, List<JudgedPair> pairs)
    {
        var aligned = new Dictionary<DocumentReading, bool[]>(readings.Length);
        foreach (var reading in readings)
            aligned.Add(reading, new bool[reading.Passages.Length]);
        foreach (var pair in pairs)
        {
            bool[] left = aligned[pair.Left], right = aligned[pair.Right];
            foreach (var alignment in pair.Alignments)
            {
                Mark(left, alignment.Left);
                Mark(right, alignment.Right);
            }
        }

        var coverage = ImmutableArray.CreateBuilder<DocumentCoverage>(readings.Length);
        foreach (var reading in readings)
            coverage.Add(CoverageOf(reading, aligned[reading]));
        return coverage.MoveToImmutable();
    }

    private static void Mark(bool[] aligned, AlignedSide side)
    {
        foreach (var passage in side.Passages)
            aligned[passage.Index] = true;
    }

    private static DocumentCoverage CoverageOf(DocumentReading reading, bool[] aligned)
    {
        int passages = 0, alignedPassages = 0, characters = 0, alignedCharacters = 0;
        foreach (var passage in reading.Passages)
        {
            if (!passage.IsContent)
                continue;
            passages++;
            characters += passage.Span.Length;
            if (!aligned[passage.Index])
                continue;
            alignedPassages++;
            alignedCharacters += passage.Span.Length;
        }

        return new DocumentCoverage(reading.Document.Id, passages, alignedPassages, characters, alignedCharacters, reading.IsTruncated) { Published = ClaimTimeline.Published(reading) };
    }

    private static ImmutableArray<string> LimitsOf(DocumentReading[] readings, PairPlan plan, int pairs, SourceDiffOptions options)
    {
        var limits = ImmutableArray.CreateBuilder<string>();
        foreach (var reading in readings)
        {
            if (!reading.IsSupportedLanguage)
                limits.Add($"'{reading.Document.Id}' is not in English: its names, speech and events were not read, only its words and figures.");
            if (reading.IsTruncated)
                limits.Add($"Only the beginning of '{reading.Document.Id}' was read: its text of {reading.Document.Text.Length} code units is longer than the limit.");
        }

        if (!plan.IsComplete)
            limits.Add($"{readings.Length} documents are more than the {options.MaxDocumentsInAllPairs} up to which every pair is compared: of {plan.All} pairs the {plan.Count} that share most were chosen. What a document seems to leave out may stand beside a document that it was not compared with.");
        if (pairs < plan.Count)
            limits.Add($"The time limit of {options.TimeLimit} was reached: {pairs} of {plan.Count} pairs of documents were compared.");
        return limits.ToImmutable();
    }
}

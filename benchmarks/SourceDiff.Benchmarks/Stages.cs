using SourceDiff.Aligning;
using SourceDiff.Judging;
using SourceDiff.Judging.Findings;
using SourceDiff.Judging.Ledger;
using SourceDiff.Model;
using SourceDiff.Reading;

namespace SourceDiff.Benchmarks;

/// <summary>The stages by themselves, composed as <see cref="SourceComparer"/> composes them.</summary>
internal sealed class Stages
{
    private readonly DocumentReader _reader = new([.. EnglishExtractors.All], int.MaxValue);
    private readonly PassageAligner _aligner = new(LogisticSimilarity.Fitted, new SourceDiffOptions().MinimumSimilarity);

    public DocumentReading Read(Document document) => _reader.Read(document, CancellationToken.None);

    public System.Collections.Immutable.ImmutableArray<Alignment> Align(DocumentReading left, DocumentReading right) =>
        _aligner.Align(left, right, CancellationToken.None);

    public static JudgingContext Judge(DocumentReading left, DocumentReading right, System.Collections.Immutable.ImmutableArray<Alignment> alignments)
    {
        var context = new JudgingContext(left, right, alignments, CancellationToken.None);
        foreach (var judge in FactJudges.All)
            judge.Judge(context);
        return context;
    }

    public static System.Collections.Immutable.ImmutableArray<Finding> Assemble(DocumentReading left, DocumentReading right, JudgedPair[] pairs)
    {
        var numbers = new PassageNumbers([left, right]);
        return FindingAssembler.Assemble(numbers, pairs, OmissionFinder.Find(numbers, pairs));
    }

    /// <summary>Every pair, each document indexed once.</summary>
    public List<JudgingContext> AlignAll(DocumentReading[] readings)
    {
        PassageIndex[] indexes = [.. readings.Select(reading => new PassageIndex(reading))];
        var contexts = new List<JudgingContext>();
        for (int left = 0; left < readings.Length; left++)
        {
            for (int right = left + 1; right < readings.Length; right++)
                contexts.Add(new JudgingContext(readings[left], readings[right], _aligner.Align(indexes[left], indexes[right], CancellationToken.None), CancellationToken.None));
        }

        foreach (var index in indexes)
            index.Dispose();
        return contexts;
    }
}

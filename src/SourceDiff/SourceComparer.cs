using System.Collections.Immutable;
using SourceDiff.Aligning;
using SourceDiff.Judging;
using SourceDiff.Model;
using SourceDiff.Reading;

namespace SourceDiff;

/// <summary>The whole of SourceDiff: reads, aligns and judges. The only class that knows all stages.</summary>
public sealed class SourceComparer : ISourceComparer
{
    private readonly DocumentReader _reader;
    private readonly PassageAligner _aligner;
    private readonly ImmutableArray<IFactJudge> _judges;

    private SourceComparer(SourceDiffOptions options, ImmutableArray<IFactExtractor> extractors, ImmutableArray<IFactJudge> judges)
    {
        _reader = new DocumentReader(extractors, options.MaxDocumentLength);
        _aligner = new PassageAligner(new LemmaOverlap(), options.MinimumSimilarity);
        _judges = judges;
    }

    /// <summary>Makes a comparer without a container.</summary>
    public static SourceComparer Create(SourceDiffOptions? options = null) => new(options ?? new SourceDiffOptions(), [], []);

    /// <inheritdoc/>
    public DocumentReading Read(Document document, CancellationToken cancellationToken = default) => _reader.Read(document, cancellationToken);

    /// <inheritdoc/>
    public Comparison Compare(IReadOnlyList<Document> documents, CancellationToken cancellationToken = default) =>
        Compare([.. documents.Select(document => Read(document, cancellationToken))], cancellationToken);

    /// <inheritdoc/>
    public Comparison Compare(IReadOnlyList<DocumentReading> readings, CancellationToken cancellationToken = default)
    {
        var alignments = ImmutableArray.CreateBuilder<Alignment>();
        for (int left = 0; left < readings.Count; left++)
        {
            for (int right = left + 1; right < readings.Count; right++)
            {
                var aligned = _aligner.Align(readings[left], readings[right], cancellationToken);
                var context = new JudgingContext(readings[left], readings[right], aligned, cancellationToken);
                foreach (var judge in _judges)
                    judge.Judge(context);
                alignments.AddRange(aligned);
            }
        }

        return new Comparison([.. readings.Select(reading => reading.Document)], alignments.ToImmutable(), [], [],
            new Coverage([], [], []));
    }
}

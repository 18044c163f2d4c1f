using SourceDiff.Aligning;
using SourceDiff.Judging;
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
}

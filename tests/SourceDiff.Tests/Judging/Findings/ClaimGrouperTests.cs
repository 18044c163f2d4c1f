using System.Collections.Immutable;
using SourceDiff.Judging;
using SourceDiff.Judging.Findings;
using SourceDiff.Model;
using SourceDiff.Reading;

namespace SourceDiff.Tests.Judging.Findings;

public class ClaimGrouperTests
{
    private static readonly DocumentReading[] Readings =
        [.. new[] { "a", "b", "c" }.Select(id => new DocumentReader([], 1000).Read(new Document(id, "One thing.\nAnother thing.\nThird thing."), CancellationToken.None))];

    [Test]
    public void Group_PassagesThatShareOnlyANeighbour_AreNotChained()
    {
        var claims = ClaimGrouper.Group(Readings, [Pair(0, 1, (0, 0, 0.9)), Pair(1, 2, (0, 0, 0.6), (1, 1, 0.8)), Pair(0, 2, (1, 1, 0.7))]);

        Assert.That(claims.Select(Show), Is.EqualTo(new[] { "b: a0 b0 c0, silent: ", "c: a1 b1 c1, silent: " }));
    }

    [Test]
    public void Group_DocumentWithoutThePassage_IsSilent()
    {
        var claims = ClaimGrouper.Group(Readings, [Pair(0, 1, (2, 2, 0.9)), Pair(0, 2), Pair(1, 2)]);

        Assert.That(claims.Select(Show), Is.EqualTo(new[] { "a: a2 b2, silent: c" }));
    }

    private static JudgingContext Pair(int left, int right, params (int Left, int Right, double Similarity)[] alignments) =>
        new(Readings[left], Readings[right], [.. alignments.Select(alignment => new Alignment(
            new AlignedSide(Readings[left].Document.Id, [Readings[left].Passages[alignment.Left]]),
            new AlignedSide(Readings[right].Document.Id, [Readings[right].Passages[alignment.Right]]),
            AlignmentKind.Paraphrase, alignment.Similarity, ImmutableArray<TokenEdit>.Empty, ImmutableArray<AlignmentEvidence>.Empty))], CancellationToken.None);

    private static string Show(Claim claim) =>
        $"{claim.Label.DocumentId}: {string.Join(' ', claim.Passages.Select(passage => $"{passage.DocumentId}{IndexOf(passage)}"))}, silent: {string.Join(' ', claim.Silent)}";

    private static int IndexOf(Citation citation) =>
        Readings.Single(reading => reading.Document.Id == citation.DocumentId).Passages.Single(passage => passage.Span == citation.Span).Index;
}

using System.Collections.Immutable;
using SourceDiff.Judging;
using SourceDiff.Judging.Findings;
using SourceDiff.Judging.Ledger;
using SourceDiff.Model;
using SourceDiff.Reading;

namespace SourceDiff.Tests.Judging.Ledger;

public class ClaimGrouperTests
{
    private static readonly DocumentReading[] Readings = [Read("a"), Read("b"), Read("c")];

    [Test]
    public void Group_PassagesThatShareOnlyANeighbour_AreNotChained()
    {
        JudgedPair[] pairs = [Pair(0, 1, (0, 0, 0.9), (1, 1, 0.7)), Pair(1, 2, (0, 0, 0.6), (1, 1, 0.8)), Pair(0, 2)];

        Assert.That(Group(pairs), Is.EqualTo(new[] { "a0 b0 c0 around b0", "a1 b1 c1 around b1" }));
    }

    [Test]
    public void Group_SeveralPassagesOfADocument_KeepsTheNearestOnly() =>
        Assert.That(Group([Pair(0, 1, (0, 0, 0.6), (0, 1, 0.9)), Pair(0, 2), Pair(1, 2)]), Is.EqualTo(new[] { "a0 b1 around a0" }));

    [Test]
    public void Group_PassageAlignedWithTheMedoidAlone_StaysOut()
    {
        var fourth = Read("d");
        JudgedPair[] pairs = [Pair(0, 1, (0, 0, 0.9)), Pair(0, 2, (0, 0, 0.9)), Pair(1, 2, (0, 0, 0.9)), Pair(Readings[0], fourth, (0, 0, 0.5)), Pair(Readings[1], fourth), Pair(Readings[2], fourth)];

        Assert.That(Group(pairs, [.. Readings, fourth]), Is.EqualTo(new[] { "a0 b0 c0 around a0" }));
    }

    private static JudgedPair Pair(int left, int right, params (int Left, int Right, double Similarity)[] alignments) => Pair(Readings[left], Readings[right], alignments);

    private static JudgedPair Pair(DocumentReading left, DocumentReading right, params (int Left, int Right, double Similarity)[] alignments) =>
        new(new JudgingContext(left, right, [.. alignments.Select(alignment => new Alignment(
            new AlignedSide(left.Document.Id, [left.Passages[alignment.Left]]), new AlignedSide(right.Document.Id, [right.Passages[alignment.Right]]),
            AlignmentKind.Paraphrase, alignment.Similarity, ImmutableArray<TokenEdit>.Empty, ImmutableArray<AlignmentEvidence>.Empty))], CancellationToken.None));

    private static DocumentReading Read(string id) => new DocumentReader([], 1000).Read(new Document(id, "One thing.\nAnother thing.\nThird thing."), CancellationToken.None);

    private static IEnumerable<string> Group(JudgedPair[] pairs, DocumentReading[]? readings = null)
    {
        var numbers = new PassageNumbers(readings ?? Readings);
        return ClaimGrouper.Group(numbers, pairs).Select(claim => $"{string.Join(' ', claim.Places.Select(Show))} around {Show(claim.Medoid)}");

        string Show(int place) => $"{numbers.Cite(place).DocumentId}{numbers[place].Index}";
    }
}

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
        JudgedPair[] pairs = [Pair(0, 1, (0, 0, 0.9), (1, 1, 0.7)), Pair(1, 2, (0, 0, 0.8), (1, 1, 0.8)), Pair(0, 2, (1, 1, 0.7))];

        Assert.That(Group(pairs), Is.EqualTo(new[] { "a0 b0 around b0", "a1 b1 c1 around b1" }));
    }

    [Test]
    public void Group_PassageNearTheMedoidAndFarFromTheRest_StaysOut()
    {
        JudgedPair[] pairs = [Pair(0, 1, (0, 0, 0.9)), Pair(0, 2, (0, 0, 0.8)), Pair(1, 2, (0, 0, 0.3))];

        Assert.That(Group(pairs), Is.EqualTo(new[] { "a0 b0 c0 around a0" }));
        Assert.That(Group([pairs[0], pairs[1], Pair(1, 2)]), Is.EqualTo(new[] { "a0 b0 around a0" }));
    }

    [Test]
    public void Group_HeadlineAndLeadOfADocument_AreOneClaim()
    {
        JudgedPair[] pairs = [Pair(0, 1, (0, 0, 0.9), (0, 1, 0.8)), Pair(0, 2, (0, 0, 0.9)), Pair(1, 2, (0, 0, 0.9), (1, 0, 0.8))];

        Assert.That(Group(pairs), Is.EqualTo(new[] { "a0 b0 b1 c0 around a0" }));
    }

    [Test]
    public void Group_TwoPassagesThatTheOthersSayInOne_Joins()
    {
        JudgedPair[] pairs = [Pair(0, 1, (0, 0, 0.9), (1, 0, 0.7)), Pair(0, 2, (0, 0, 0.9), (1, 0, 0.7)), Pair(1, 2, (0, 0, 0.7))];

        Assert.That(Group(pairs), Is.EqualTo(new[] { "a0 a1 b0 c0 around a0" }));
    }

    [Test]
    public void Group_WeakAlignment_MakesNoClaim() => Assert.That(Group([Pair(0, 1, (0, 0, 0.4))]), Is.Empty);

    private static JudgedPair Pair(int left, int right, params (int Left, int Right, double Similarity)[] alignments) => Pair(Readings[left], Readings[right], alignments);

    private static JudgedPair Pair(DocumentReading left, DocumentReading right, params (int Left, int Right, double Similarity)[] alignments) =>
        new(new JudgingContext(left, right, [.. alignments.Select(alignment => new Alignment(
            new AlignedSide(left.Document.Id, [left.Passages[alignment.Left]]), new AlignedSide(right.Document.Id, [right.Passages[alignment.Right]]),
            AlignmentKind.Paraphrase, alignment.Similarity, ImmutableArray<TokenEdit>.Empty, ImmutableArray<AlignmentEvidence>.Empty))], CancellationToken.None));

    private static DocumentReading Read(string id) => new DocumentReader([], 1000).Read(new Document(id, "One thing.\nAnother thing.\nThird thing."), CancellationToken.None);

    private static IEnumerable<string> Group(JudgedPair[] pairs, DocumentReading[]? readings = null)
    {
        var numbers = new PassageNumbers(readings ?? Readings);
        return ClaimGrouper.Group(numbers, pairs).Shared.Select(claim => $"{string.Join(' ', claim.Places.Select(Show))} around {Show(claim.Medoid)}");

        string Show(int place) => $"{numbers.Cite(place).DocumentId}{numbers[place].Index}";
    }
}

using SourceDiff.Aligning;
using SourceDiff.Model;
using SourceDiff.Tests.Laws;

namespace SourceDiff.Tests.Aligning;

public sealed class AligningLaws
{
    private static readonly PassageAligner Aligner = new(LogisticSimilarity.Fitted, 0.5);

    [Test]
    public void Similarities_WithSidesSwapped_AreTransposed() => Law.Holds(Newsroom.Pairs, pair =>
    {
        var (left, right) = (AlignmentTable.Read("a", pair.Left.Text), AlignmentTable.Read("b", pair.Right.Text));
        var there = PassageSimilarities.Of(left, right);
        var back = PassageSimilarities.Of(right, left);
        for (int i = 0; i < left.Passages.Length; i++)
        {
            for (int j = 0; j < right.Passages.Length; j++)
                Assert.That(back[j, i], Is.EqualTo(there[i, j]).Within(0.001));
        }
    }, 60);

    [Test]
    public void Alignment_OfAnyTexts_LinksContentInTextOrder() => Law.Holds(Newsroom.Pairs, pair =>
    {
        var (left, right) = (AlignmentTable.Read("a", pair.Left.Text), AlignmentTable.Read("b", pair.Right.Text));
        foreach (var alignment in Aligner.Align(left, right, CancellationToken.None))
        {
            Assert.That(alignment.Similarity, Is.InRange(0.5, 1));
            Assert.That(Math.Min(alignment.Left.Passages.Length, alignment.Right.Passages.Length), Is.EqualTo(1));
            foreach (var side in (AlignedSide[])[alignment.Left, alignment.Right])
            {
                Assert.That(side.Passages.Select(passage => passage.Index), Is.Ordered.And.Unique);
                Assert.That(side.Passages.All(passage => passage.IsContent), Is.True);
            }
        }
    }, 60);

    [Test]
    public void Evidence_OfAnyTexts_StandsInItsPassages() => Law.Holds(Newsroom.Pairs, pair =>
    {
        var (left, right) = (AlignmentTable.Read("a", pair.Left.Text), AlignmentTable.Read("b", pair.Right.Text));
        foreach (var alignment in Aligner.Align(left, right, CancellationToken.None))
        {
            foreach (var evidence in alignment.Evidence)
            {
                Assert.That(alignment.Left.Passages.Any(passage => passage.Span.Contains(evidence.Left)), Is.True);
                Assert.That(alignment.Right.Passages.Any(passage => passage.Span.Contains(evidence.Right)), Is.True);
                Assert.That(evidence.Weight, Is.Positive);
            }
        }
    }, 60);
}

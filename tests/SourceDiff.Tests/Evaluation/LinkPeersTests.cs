using SourceDiff.Evaluation.Peers;

namespace SourceDiff.Tests.Evaluation;

public sealed class LinkPeersTests
{
    private static readonly string[] Left = ["The ferry Aurora ran aground off Lorsund.", "Divers will inspect the hull."];
    private static readonly string[] Right = ["Nobody was hurt on Tuesday.", "The ferry Aurora ran aground near Velmar.", "Divers will inspect the hull."];

    private static readonly ILinkPeer[] Peers = [new TokenSetPeer(), new TfIdfPeer(), new WordDiffPeer(), new PassagePeer()];

    [TestCaseSource(nameof(Peers))]
    public void EachPeer_RanksTheSentenceOfTheSameWordsFirst(object peer)
    {
        double[,] scores = ((ILinkPeer)peer).Score(Left, Right);

        Assert.That(scores[0, 1], Is.GreaterThan(scores[0, 0]).And.GreaterThan(scores[0, 2]));
        Assert.That(scores[1, 2], Is.GreaterThan(scores[1, 0]).And.GreaterThan(scores[1, 1]));
        Assert.That(scores.Cast<double>(), Is.All.InRange(0, 1.000001));
    }
}

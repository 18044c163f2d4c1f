using SourceDiff.Evaluation.Predicting;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Peers;

/// <summary>Ourselves, with the weights that ship: they have seen the corpora that they are measured on here.</summary>
internal sealed class PassagePeer : ILinkPeer
{
    private readonly SourceComparer _comparer = SourceComparer.Create();

    public string Name => "SourceDiff, as it ships";

    public double[,] Score(string[] left, string[] right)
    {
        var scores = new double[left.Length, right.Length];
        foreach (double[] score in LinkScoring.Score(Read(left), left, Read(right), right))
            scores[(int)score[0], (int)score[1]] = score[2];
        return scores;
    }

    private DocumentReading Read(string[] sentences) => _comparer.Read(new Document("text", string.Join('\n', sentences)));
}

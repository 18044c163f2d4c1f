using SourceDiff.Evaluation.Predicting;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Peers;

/// <summary>Ourselves, with the weights that ship: they have seen the corpora that they are measured on here.</summary>
internal sealed class PassagePeer : ILinkPeer
{
    private readonly SourceComparer _comparer = SourceComparer.Create();

    public string Name => "SourceDiff, as it ships";

    public double[,] Score(string[] left, string[] right) => Matrix(left, right, LinkScoring.Score(Read(left), left, Read(right), right));

    public double[,] Rank(string[] left, string[] right) => Matrix(left, right, LinkScoring.Rank(Read(left), left, Read(right), right));

    private static double[,] Matrix(string[] left, string[] right, IEnumerable<double[]> cells)
    {
        var scores = new double[left.Length, right.Length];
        foreach (double[] cell in cells)
            scores[(int)cell[0], (int)cell[1]] = cell[2];
        return scores;
    }

    private DocumentReading Read(string[] sentences) => _comparer.Read(new Document("text", string.Join('\n', sentences)));
}

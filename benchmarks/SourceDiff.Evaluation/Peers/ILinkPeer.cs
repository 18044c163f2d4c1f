namespace SourceDiff.Evaluation.Peers;

/// <summary>Another way to say how alike the sentences of two articles are, 0–1.</summary>
internal interface ILinkPeer
{
    string Name { get; }

    double[,] Score(string[] left, string[] right);
}

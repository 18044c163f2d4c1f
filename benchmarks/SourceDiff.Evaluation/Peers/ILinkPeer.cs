namespace SourceDiff.Evaluation.Peers;

/// <summary>Another way to say how alike the sentences of two articles are, 0–1.</summary>
internal interface ILinkPeer
{
    string Name { get; }

    double[,] Score(string[] left, string[] right);

    /// <summary>Which right sentence is the best partner of each left one: the same, unless a peer tells the two apart.</summary>
    double[,] Rank(string[] left, string[] right) => Score(left, right);
}

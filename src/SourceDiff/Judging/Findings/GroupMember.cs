namespace SourceDiff.Judging.Findings;

/// <summary>The words of one document in a group, by number, with the value that they give.</summary>
/// <param name="Document">The number of the document.</param>
/// <param name="Mention">The number of the words: the same span and aspect of a document have the same.</param>
/// <param name="Place">The number of the passage that holds them.</param>
/// <param name="Side">The words and their value.</param>
internal readonly record struct GroupMember(int Document, int Mention, int Place, VerdictSide Side)
{
    /// <summary>Whether the two give the same value: "34" and "34 people" do.</summary>
    public bool HoldsSame(GroupMember other) =>
        Side.Value == other.Side.Value || (Side.Range is { } range && other.Side.Range == range);
}

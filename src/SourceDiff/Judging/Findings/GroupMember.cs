namespace SourceDiff.Judging.Findings;

/// <summary>The words of one document in a group, by number, with the value that they give.</summary>
/// <param name="Document">The number of the document.</param>
/// <param name="Mention">The number of the words: the same span and aspect of a document have the same.</param>
/// <param name="Place">The number of the passage that holds them.</param>
/// <param name="Verdict">A verdict on them.</param>
/// <param name="IsLeft">Whether the document is the left one of the verdict.</param>
internal readonly record struct GroupMember(int Document, int Mention, int Place, Verdict Verdict, bool IsLeft)
{
    /// <summary>The words and their value.</summary>
    public VerdictSide Side => IsLeft ? Verdict.Left : Verdict.Right;

    /// <summary>Whether the two give the same value: "34" and "34 people" do.</summary>
    public bool HoldsSame(in GroupMember other) => HaveSame(Side, other.Side);

    private static bool HaveSame(in VerdictSide one, in VerdictSide other) =>
        one.Value == other.Value || (one.Range is { } range && other.Range == range);
}

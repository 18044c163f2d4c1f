namespace SourceDiff.Judging.Findings;

/// <summary>The words of one document in a group, by number, with the value that they give.</summary>
internal readonly record struct GroupMember(int Document, int Mention, VerdictSide Side)
{
    /// <summary>Whether the two give the same value: "34" and "34 people" do.</summary>
    public bool HoldsSame(GroupMember other) =>
        Side.Value == other.Side.Value || (Side.Range is { } range && other.Side.Range == range);
}

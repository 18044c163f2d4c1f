namespace SourceDiff.Judging.Findings;

/// <summary>Verdicts that are one finding, with the words of every document that they are about.</summary>
internal sealed class VerdictGroup
{
    private VerdictGroup? _absorbedBy;

    public VerdictGroup(PlacedVerdict placed, int left, int right)
    {
        Verdicts = [placed];
        Members = [new GroupMember(placed.Left, left, placed.Verdict.Left), new GroupMember(placed.Right, right, placed.Verdict.Right)];
    }

    public List<PlacedVerdict> Verdicts { get; }

    public List<GroupMember> Members { get; }

    /// <summary>What the values are values of, as the surest verdict says.</summary>
    public string Subject => Verdicts[0].Verdict.Subject;

    /// <summary>The group that holds these verdicts now.</summary>
    public VerdictGroup Current => _absorbedBy is null ? this : _absorbedBy = _absorbedBy.Current;

    public void Absorb(VerdictGroup other)
    {
        Verdicts.AddRange(other.Verdicts);
        foreach (var member in other.Members)
        {
            if (!Members.Exists(known => known.Mention == member.Mention))
                Members.Add(member);
        }

        other.Verdicts.Clear();
        other._absorbedBy = this;
    }
}

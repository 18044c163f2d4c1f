using System.Runtime.InteropServices;
using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>Verdicts that are one finding: the words of every document that they are about, each once, and the surest verdict.</summary>
internal sealed class VerdictGroup
{
    /// <summary>Members up to which a scan beats a table.</summary>
    private const int FewMembers = 12;

    private readonly List<GroupMember> _members = new(2);
    private List<GroupMember>? _others;
    private VerdictGroup? _absorbedBy;
    private Dictionary<int, int>? _memberOf;

    public VerdictGroup(Verdict verdict, GroupMember left, GroupMember right)
    {
        First = Surest = verdict;
        Severity = verdict.Rule.Severity;
        Weight = verdict.Weight;
        Add(left);
        Add(right);
    }

    /// <summary>The verdict that the group began with.</summary>
    public Verdict First { get; }

    /// <summary>The verdict that explains the finding: the first of the greatest confidence.</summary>
    public Verdict Surest { get; private set; }

    /// <summary>The greatest of the verdicts' severities.</summary>
    public Severity Severity { get; private set; }

    /// <summary>The greatest of the verdicts' weights.</summary>
    public int Weight { get; private set; }

    /// <summary>The words, each once, with the value that they were first given, in the order of joining.</summary>
    public ReadOnlySpan<GroupMember> Members => CollectionsMarshal.AsSpan(_members);

    /// <summary>Members again, that a later verdict reads as another value.</summary>
    public ReadOnlySpan<GroupMember> OtherReadings => CollectionsMarshal.AsSpan(_others);

    /// <summary>What the values are values of, as the first verdict says.</summary>
    public string Subject => First.Subject;

    /// <summary>The group that holds these verdicts now.</summary>
    public VerdictGroup Current => _absorbedBy is null ? this : _absorbedBy = _absorbedBy.Current;

    public bool IsAbsorbed => _absorbedBy is not null;

    public bool Holds(int mention) => IndexOf(mention) >= 0;

    public void Absorb(Verdict verdict, GroupMember left, GroupMember right)
    {
        Note(verdict, verdict.Rule.Severity, verdict.Weight);
        Add(left);
        Add(right);
    }

    public void Absorb(VerdictGroup other)
    {
        Note(other.Surest, other.Severity, other.Weight);
        Add(other);
    }

    /// <summary>Takes another group in, but for words that stand in those of its own: "silver" is told, and "silver Camry" is no other value.</summary>
    public void AbsorbBeside(VerdictGroup other)
    {
        Note(other.Surest, other.Severity, other.Weight);
        int own = _members.Count;
        foreach (var member in other._members)
        {
            bool isTold = false;
            for (int i = 0; i < own && !isTold; i++)
                isTold = _members[i].Document == member.Document && _members[i].Side.Span.Overlaps(member.Side.Span) && _members[i].Side.Span != member.Side.Span;
            if (!isTold)
                Add(member);
        }

        foreach (var member in other.OtherReadings)
            Add(member);
        other._absorbedBy = this;
    }

    /// <summary>Takes the words of another group in, and goes on to be explained by its own verdicts.</summary>
    public void Take(VerdictGroup other)
    {
        Severity = other.Severity > Severity ? other.Severity : Severity;
        Weight = Math.Max(other.Weight, Weight);
        Add(other);
    }

    private void Add(VerdictGroup other)
    {
        foreach (var member in other._members)
            Add(member);
        foreach (var member in other.OtherReadings)
            Add(member);
        other._absorbedBy = this;
    }

    private void Note(Verdict surest, Severity severity, int weight)
    {
        Surest = surest.Confidence > Surest.Confidence ? surest : Surest;
        Severity = severity > Severity ? severity : Severity;
        Weight = Math.Max(weight, Weight);
    }

    private void Add(GroupMember member)
    {
        int known = IndexOf(member.Mention);
        if (known < 0)
        {
            _members.Add(member);
            _memberOf?.Add(member.Mention, _members.Count - 1);
            return;
        }

        if (SameReading(_members[known].Side, member.Side))
            return;
        foreach (ref readonly var other in OtherReadings)
        {
            if (other.Mention == member.Mention && SameReading(other.Side, member.Side))
                return;
        }

        (_others ??= []).Add(member);
    }

    /// <summary>Whether nothing is lost when one stands for both: the words are the same, for they have one number.</summary>
    private static bool SameReading(VerdictSide one, VerdictSide other) =>
        one.Value == other.Value && one.Range == other.Range && one.Mentions.Length == other.Mentions.Length;

    private int IndexOf(int mention)
    {
        if (_members.Count <= FewMembers)
        {
            for (int i = 0; i < _members.Count; i++)
            {
                if (_members[i].Mention == mention)
                    return i;
            }

            return -1;
        }

        if (_memberOf is null)
        {
            _memberOf = new Dictionary<int, int>(2 * _members.Count);
            for (int i = 0; i < _members.Count; i++)
                _memberOf.Add(_members[i].Mention, i);
        }

        return _memberOf.TryGetValue(mention, out int index) ? index : -1;
    }
}

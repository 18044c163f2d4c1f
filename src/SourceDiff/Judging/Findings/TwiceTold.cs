using SourceDiff.Judging.Ledger;
using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>
/// Tells a difference once that pairs of documents found in two places: "a call came in at 3:33" stands against "a call at 3:30" here and against "a fire broke out at
/// 3:30" there, a colour is read once with the car and once without, and one spelling is a place to one judge and a name to the other. Two discrepancies on
/// the same words of a document are one when the other values go together; one that is rather wrong than right does not hide behind one that is right.
/// O(d² · members²) for the discrepancies of one passage, which are few.
/// </summary>
internal sealed class TwiceTold
{
    /// <summary>The confidence that parts what is rather right from what is rather wrong.</summary>
    private const double RatherRight = 0.5;

    private readonly Dictionary<int, List<VerdictGroup>> _ofPassage = [];
    private readonly Dictionary<(string One, string Other), VerdictGroup> _ofSpellings = [];

    /// <summary>Merges discrepancies that are one; the first of them, which is the surer, takes the others in.</summary>
    public static void Gather(List<VerdictGroup> groups, PassageNumbers numbers)
    {
        // Of two documents one value stands against one.
        if (numbers.Readings.Count <= 2)
            return;
        var told = new TwiceTold();
        foreach (var group in groups)
        {
            if (group.Surest.Relation is Relation.Conflicts or Relation.Supersedes)
                told.Add(group);
        }

        groups.RemoveAll(static group => group.IsAbsorbed);
    }

    private void Add(VerdictGroup group)
    {
        var into = group;
        foreach (ref readonly var member in group.Members)
        {
            if (!_ofPassage.TryGetValue(member.Place, out var around))
                _ofPassage.Add(member.Place, around = []);
            foreach (var known in around)
            {
                if (known.Current == into || !AreOne(known.Current, into))
                    continue;
                known.Current.AbsorbBeside(into);
                into = known.Current;
                break;
            }

            around.Add(into);
        }

        if (into == group && group.Surest is { Relation: Relation.Conflicts, Rule.Aspect: Aspect.Name or Aspect.Place } surest)
            AddSpelling(group, surest);
    }

    /// <summary>The same two forms of a name are told apart once, by whatever judge.</summary>
    private void AddSpelling(VerdictGroup group, Verdict surest)
    {
        var (one, other) = string.CompareOrdinal(surest.Left.Value, surest.Right.Value) < 0 ? (surest.Left.Value, surest.Right.Value) : (surest.Right.Value, surest.Left.Value);
        if (!_ofSpellings.TryAdd((one, other), group))
            _ofSpellings[(one, other)].Current.Absorb(group);
    }

    private static bool AreOne(VerdictGroup one, VerdictGroup other)
    {
        if (one.Surest.Rule.Aspect != other.Surest.Rule.Aspect || one.Surest.Confidence >= RatherRight != other.Surest.Confidence >= RatherRight)
            return false;
        bool isAccount = one.Surest.Rule.Aspect is Aspect.Event or Aspect.Certainty or Aspect.Place or Aspect.Name;
        if (isAccount ? one.Surest.Rule.Id != other.Surest.Rule.Id : one.Surest.Relation != other.Surest.Relation)
            return false;
        bool shares = false;
        foreach (ref readonly var right in other.Members)
        {
            bool goes = isAccount;
            foreach (ref readonly var left in one.Members)
            {
                bool isSame = left.Document == right.Document && left.Side.Span.Overlaps(right.Side.Span) && (isAccount || GoTogether(left, right));
                shares |= isSame;
                // A document holds one value in a finding.
                if (left.Document == right.Document && !isSame && !left.HoldsSame(right) && !isAccount)
                    return false;
                goes |= isSame || GoTogether(left, right);
            }

            if (!goes)
                return false;
        }

        return shares;
    }

    /// <summary>Whether two values can both be true: 24 and "at least 24"; "7:37" and "Tuesday, 7:37". What is worded only goes with the same words.</summary>
    private static bool GoTogether(in GroupMember one, in GroupMember other)
    {
        if (one.HoldsSame(other))
            return true;
        if (one.Side.Range is not null && other.Side.Range is not null)
            return one.GoesWith(other);
        return one.Verdict.Rule.Aspect == Aspect.Date && (one.Side.Value.Contains(other.Side.Value, StringComparison.Ordinal) || other.Side.Value.Contains(one.Side.Value, StringComparison.Ordinal));
    }
}

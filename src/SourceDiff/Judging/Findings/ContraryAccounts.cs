using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>
/// Which sentences exclude each other, so that no agreement holds two that do, nor joins one to what says the contrary: of "no further cuts are
/// planned", "no cuts are planned" and "would not rule out cuts" only the first two are alike. O(contrary sentences) a verdict, few of them.
/// Dispose of it to give its table back.
/// </summary>
/// <param name="verdicts">How many verdicts there are.</param>
internal sealed class ContraryAccounts(int verdicts) : IDisposable
{
    private readonly Dictionary<int, List<int>> _contrary = [];
    private readonly NumberPairs _alike = new(verdicts);

    /// <summary>Notes what a verdict says of the sentences at two places.</summary>
    public void Add(Verdict verdict, int left, int right)
    {
        if (IsAlike(verdict))
            _alike.Add(Math.Min(left, right), Math.Max(left, right));
        else if (verdict.Relation is Relation.Conflicts or Relation.Supersedes && verdict.Rule.Aspect is Aspect.Event or Aspect.Polarity or Aspect.Certainty)
            Add(left, right);
    }

    /// <summary>Whether the one group holds a sentence that excludes one of the other.</summary>
    public bool AreHeld(ReadOnlySpan<GroupMember> one, ReadOnlySpan<GroupMember> other)
    {
        if (_contrary.Count == 0)
            return false;
        foreach (ref readonly var left in one)
        {
            if (!_contrary.TryGetValue(left.Place, out var contrary))
                continue;
            foreach (ref readonly var right in other)
            {
                if (contrary.Contains(right.Place))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a third sentence, which says the same as the one side of a verdict, excludes the other: then the two are not alike.</summary>
    public bool Part(in PlacedVerdict placed, List<int> places)
    {
        if (_contrary.Count == 0 || placed.Verdict is not { Rule.Aspect: Aspect.Event, Relation: Relation.Compatible })
            return false;
        int left = places[placed.LeftMention], right = places[placed.RightMention];
        return IsParted(left, right) || IsParted(right, left);
    }

    public void Dispose() => _alike.Dispose();

    private bool IsParted(int one, int other)
    {
        if (!_contrary.TryGetValue(one, out var contrary))
            return false;
        foreach (int third in contrary)
        {
            if (third != other && _alike.Contains(Math.Min(third, other), Math.Max(third, other)))
                return true;
        }

        return false;
    }

    private void Add(int left, int right)
    {
        Of(left).Add(right);
        Of(right).Add(left);
    }

    private List<int> Of(int place)
    {
        if (!_contrary.TryGetValue(place, out var contrary))
            _contrary.Add(place, contrary = []);
        return contrary;
    }

    private static bool IsAlike(Verdict verdict) => verdict.Rule.Aspect == Aspect.Event && verdict.Relation is Relation.Agrees or Relation.Compatible;
}

using System.Buffers;
using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>The groups that hold the same words, by relation, in the order in which they came to hold them. O(1) a look. Dispose of it to give its table back.</summary>
internal sealed class GroupsAround : IDisposable
{
    /// <summary>Findings looked at that hold the same words: more are many happenings told in one breath.</summary>
    private const int MaxGroups = 8;

    private const int Relations = 4;

    private readonly int[] _first;
    private (VerdictGroup Group, int Next)[] _groups;
    private int _end = 1;

    /// <param name="mentions">How many different words there are.</param>
    public GroupsAround(int mentions)
    {
        _first = ArrayPool<int>.Shared.Rent(mentions * Relations);
        _first.AsSpan(0, mentions * Relations).Clear();
        _groups = ArrayPool<(VerdictGroup, int)>.Shared.Rent(mentions + 1);
    }

    /// <summary>The place of the first group around a word; 0 when there is none.</summary>
    public int First(int mention, Relation relation) => _first[Slot(mention, relation)];

    /// <summary>The place of the next group around the same word; 0 after the last.</summary>
    public int Next(int place) => _groups[place].Next;

    /// <summary>The group at a place, or the one that has taken it in.</summary>
    public VerdictGroup At(int place) => _groups[place].Group.Current;

    public void Register(int mention, Relation relation, VerdictGroup group)
    {
        ref int first = ref _first[Slot(mention, relation)];
        int last = 0, count = 0;
        for (int at = first; at > 0; at = Next(at))
        {
            if (At(at) == group.Current)
                return;
            last = at;
            count++;
        }

        if (count >= MaxGroups)
            return;
        if (last > 0)
            _groups[last].Next = _end;
        else
            first = _end;
        if (_end == _groups.Length)
            Grow();
        _groups[_end++] = (group, 0);
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_first);
        Return(_groups);
    }

    private void Grow()
    {
        var grown = ArrayPool<(VerdictGroup, int)>.Shared.Rent(2 * _end);
        _groups.AsSpan(0, _end).CopyTo(grown);
        Return(_groups);
        _groups = grown;
    }

    /// <summary>Gives the array back without the groups.</summary>
    private void Return((VerdictGroup Group, int Next)[] groups)
    {
        groups.AsSpan(0, _end).Clear();
        ArrayPool<(VerdictGroup, int)>.Shared.Return(groups);
    }

    private static int Slot(int mention, Relation relation) => (mention * Relations) + (int)relation;
}

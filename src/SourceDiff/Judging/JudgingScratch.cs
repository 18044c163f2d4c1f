using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>The working memory of judging a run of pairs, kept from one run to the next. Not thread-safe.</summary>
internal sealed class JudgingScratch
{
    /// <summary>More than articles need: some 100 KB.</summary>
    private const int MaxRoom = 2_048;

    private readonly List<MatchTable> _matches = [];
    private int _taken;

    /// <summary>For one judge and one pair at a time.</summary>
    public SlotScratch Slots { get; } = new();

    /// <summary>An empty table for one more pair of the run.</summary>
    public MatchTable TakeMatches(DocumentReading left, DocumentReading right)
    {
        if (_taken == _matches.Count)
            _matches.Add(new MatchTable());
        var table = _matches[_taken++];
        table.Begin(left.Passages.Length, right.Passages.Length);
        return table;
    }

    /// <summary>Lets go of the last run of pairs.</summary>
    public void EndRun()
    {
        foreach (var table in _matches)
            table.Forget();
        _taken = 0;
    }

    /// <summary>Lets go of all documents, to be kept for others; <c>false</c> when they were so long that it is better thrown away.</summary>
    public bool TryForget()
    {
        EndRun();
        if (Slots.Room > MaxRoom)
            return false;
        Slots.Forget();
        return true;
    }
}

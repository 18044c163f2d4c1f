namespace SourceDiff.Judging.Matching;

/// <summary>
/// Which passages of two documents were put side by side: a grid for articles, a table for longer texts. Kept from one pair of
/// documents to the next. Not thread-safe.
/// </summary>
internal sealed class MatchTable
{
    /// <summary>Cells up to which a grid is cleared faster than a table is filled: 64 by 64 passages, 8 KB.</summary>
    private const int MaxCells = 4096;

    /// <summary>Pairs of passages beyond these are put side by side again each time, so that a long text does not fill the memory.</summary>
    private const int MaxRemembered = 4096;

    private readonly Dictionary<long, PassageMatch> _table = [];
    private readonly List<PassageMatch> _matches = [];
    private ushort[] _grid = [];
    private int _width;
    private bool _isGrid;

    /// <summary>Whether it holds the alignments.</summary>
    public bool IsFilled { get; private set; }

    /// <summary>Lets go of the documents.</summary>
    public void Forget() => Begin(0, 0);

    /// <summary>Forgets the last pair of documents.</summary>
    public void Begin(int leftPassages, int rightPassages)
    {
        Array.Clear(_grid);
        _matches.Clear();
        _table.Clear();
        IsFilled = false;
        _width = rightPassages;
        _isGrid = (long)leftPassages * rightPassages <= MaxCells;
        if (_isGrid && _grid.Length < leftPassages * rightPassages)
            _grid = new ushort[leftPassages * rightPassages];
    }

    /// <summary>Takes in the alignments; of two that hold the same passages the first.</summary>
    public void Fill(PassageMatch[] matches)
    {
        IsFilled = true;
        foreach (var match in matches)
        {
            foreach (var left in match.LeftSide.Passages)
            {
                foreach (var right in match.RightSide.Passages)
                {
                    if (!_isGrid)
                        _table.TryAdd(Key(left.Index, right.Index), match);
                    else if (Find(left.Index, right.Index) is null)
                        Add(left.Index, right.Index, match);
                }
            }
        }
    }

    public PassageMatch? Find(int left, int right)
    {
        if (!_isGrid)
            return _table.GetValueOrDefault(Key(left, right));
        int number = _grid[(left * _width) + right];
        return number == 0 ? null : _matches[number - 1];
    }

    public void Add(int left, int right, PassageMatch match)
    {
        if (_isGrid)
        {
            _matches.Add(match);
            _grid[(left * _width) + right] = (ushort)_matches.Count;
        }
        else if (_table.Count < MaxRemembered)
        {
            _table.Add(Key(left, right), match);
        }
    }

    /// <summary>Scrambled, for a long hashes to the exclusive or of its halves.</summary>
    private static long Key(int left, int right) => unchecked((((long)left << 32) | (uint)right) * (long)0x9E37_79B9_7F4A_7C15);
}

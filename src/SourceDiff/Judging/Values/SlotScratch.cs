using SourceDiff.Judging.Matching;

namespace SourceDiff.Judging.Values;

/// <summary>
/// The working memory of the judges of values, which one judge uses at a time for one pair of documents: which values were compared,
/// and what became of each in each two passages. No two judges look at the same value. Not thread-safe.
/// </summary>
internal sealed class SlotScratch
{
    private readonly List<ValuePair> _pool = [];
    private int[] _leftUses = [];
    private int[] _rightUses = [];
    private Use[] _uses = new Use[64];
    private int _pooled;
    private int _count;
    private int _most;

    /// <summary>What was compared of each value of the left document, by <see cref="ValueMention.Index"/>.</summary>
    public ValueParts[] LeftCompared { get; private set; } = [];

    public ValueParts[] RightCompared { get; private set; } = [];

    /// <summary>How many values agree in each alignment, by <see cref="PassageMatch.Index"/>.</summary>
    public int[] Agreeing { get; private set; } = [];

    public List<ValuePair> Pairs { get; } = [];

    public List<ValueMention> Lefts { get; } = [];

    public List<ValueMention> Rights { get; } = [];

    public SlotRivals Rivals { get; } = new();

    /// <summary>The tolls that were told to differ.</summary>
    public List<ValuePair> Tolls { get; } = [];

    public List<(ValuePair Pair, double Probability)> Candidates { get; } = [];

    public HashSet<long> Near { get; } = [];

    /// <summary>Whether the documents give one value in common of a unit, by <see cref="ValueMention.Family"/>, as far as it was asked.</summary>
    public Dictionary<int, bool> SharedUnits { get; } = [];

    /// <summary>Forgets everything: another judge, or two other documents.</summary>
    public void Begin(int leftFacts, int rightFacts, int matches)
    {
        LeftCompared = Cleared(LeftCompared, leftFacts);
        RightCompared = Cleared(RightCompared, rightFacts);
        _leftUses = Cleared(_leftUses, leftFacts);
        _rightUses = Cleared(_rightUses, rightFacts);
        _most = Math.Max(_most, _count);
        _count = 0;
        Agreeing = Cleared(Agreeing, matches);
        Pairs.Clear();
        SharedUnits.Clear();
        Tolls.Clear();
        _pooled = 0;
    }

    /// <summary>Lets go of the documents.</summary>
    public void Forget()
    {
        Begin(0, 0, 0);
        Array.Clear(_uses, 0, _most);
        foreach (var pair in _pool)
            pair.Forget();
        Lefts.Clear();
        Rights.Clear();
        Candidates.Clear();
        Rivals.Forget();
        _most = 0;
    }

    /// <summary>Values, pairs and places that it has room for.</summary>
    public int Room => Math.Max(Math.Max(LeftCompared.Length, RightCompared.Length), Math.Max(_pool.Count, _uses.Length));

    /// <summary>A pair to be set, which lasts until the next judge begins.</summary>
    public ValuePair Take()
    {
        if (_pooled == _pool.Count)
            _pool.Add(new ValuePair());
        return _pool[_pooled++];
    }

    /// <summary>Adds a pair that may be one slot.</summary>
    public void Add(ValuePair pair)
    {
        pair.LeftUse = UseOf(_leftUses, pair.LeftMention, pair.Match);
        pair.RightUse = UseOf(_rightUses, pair.RightMention, pair.Match);
        Pairs.Add(pair);
    }

    public bool IsUsed(ValuePair pair) => ((_uses[pair.LeftUse].Parts | _uses[pair.RightUse].Parts) & pair.Comparison.Parts) != 0;

    public void MarkUsed(ValuePair pair)
    {
        _uses[pair.LeftUse].Parts |= pair.Comparison.Parts;
        _uses[pair.RightUse].Parts |= pair.Comparison.Parts;
    }

    public void AddRivals(ValuePair pair)
    {
        _uses[pair.LeftUse].Rivals++;
        _uses[pair.RightUse].Rivals++;
    }

    /// <summary>The other values that either of the two could be held against in its passages.</summary>
    public int RivalsOf(ValuePair pair) => _uses[pair.LeftUse].Rivals + _uses[pair.RightUse].Rivals - 2;

    /// <summary>The place of a value in the passages of a match: a value stands in few.</summary>
    private int UseOf(int[] heads, ValueMention mention, PassageMatch match)
    {
        ref int head = ref heads[mention.Index];
        for (int at = head; at > 0; at = _uses[at - 1].Next)
        {
            if (ReferenceEquals(_uses[at - 1].Match, match))
                return at - 1;
        }

        if (_count == _uses.Length)
            Array.Resize(ref _uses, 2 * _count);
        _uses[_count] = new Use { Match = match, Next = head };
        head = _count + 1;
        return _count++;
    }

    private static T[] Cleared<T>(T[] array, int length)
    {
        if (array.Length < length)
            return new T[Math.Max(length, 2 * array.Length)];
        Array.Clear(array, 0, length);
        return array;
    }

    private struct Use
    {
        public PassageMatch Match;
        public int Next;
        public ValueParts Parts;
        public int Rivals;
    }
}

namespace SourceDiff.Judging.Names;

/// <summary>
/// Which name of the left document is which of the right one: equal names first, then acronyms, romanisations, short forms, misspellings,
/// each name once. Short forms that fit several names fit none. Only names that share a word are compared: O(n·k) for n names, each
/// like at most a bounded number k of others.
/// </summary>
internal sealed class EntityAssignment
{
    private static readonly NameLikeness[] Order = [NameLikeness.Same, NameLikeness.Acronym, NameLikeness.Transliterated, NameLikeness.Short, NameLikeness.Misspelt];

    /// <summary>Most names are like one of the other document at most.</summary>
    private const int FewLike = 8;

    private readonly int[] _rightOf;
    private readonly int[] _leftOf;
    private readonly NameLikeness[] _likeness;
    private readonly List<(int Left, int Right, NameComparison Comparison)> _candidates;
    private List<(int Left, int Right, NameComparison Comparison)>? _ownSlips;
    private readonly int[] _firstOfLeft;

    /// <summary>The last candidate of each right name, and before each candidate the one before it of the same right name; numbered from 1, 0 for none.</summary>
    private readonly int[] _lastOfRight;
    private readonly List<int> _before;

    public EntityAssignment(EntityTable left, EntityTable right)
    {
        Left = left;
        Right = right;
        _rightOf = new int[left.Count];
        _leftOf = new int[right.Count];
        _likeness = new NameLikeness[left.Count];
        _firstOfLeft = new int[left.Count + 1];
        _lastOfRight = new int[right.Count];
        _candidates = new List<(int, int, NameComparison)>(FewLike + Math.Min(left.Count, right.Count));
        _before = new List<int>(_candidates.Capacity);
        Array.Fill(_rightOf, -1);
        Array.Fill(_leftOf, -1);
        FindCandidates();
        foreach (var wanted in Order)
        {
            // A full name spelt otherwise is nearer than a lone surname that happens to be spelt alike.
            if (wanted == NameLikeness.Short)
                Assign(NameLikeness.Misspelt, fullOnly: true);
            Assign(wanted);
        }
    }

    public EntityTable Left { get; }

    public EntityTable Right { get; }

    /// <summary>Every pair of names that share a word or are spelt alike, in the order of the left names, then of the right ones.</summary>
    public IReadOnlyList<(int Left, int Right, NameComparison Comparison)> Candidates => _candidates;

    /// <summary>Names of one word that look like slips of a name which their own document has as well.</summary>
    public IReadOnlyList<(int Left, int Right, NameComparison Comparison)> OwnSlips => (IReadOnlyList<(int, int, NameComparison)>?)_ownSlips ?? [];

    /// <summary>The right name that is left name <paramref name="left"/>, or -1.</summary>
    public int RightOf(int left) => left < 0 ? -1 : _rightOf[left];

    /// <summary>The left name that is right name <paramref name="right"/>, or -1.</summary>
    public int LeftOf(int right) => right < 0 ? -1 : _leftOf[right];

    /// <summary>How left name <paramref name="left"/> is like the right name assigned to it.</summary>
    public NameLikeness LikenessOf(int left) => _likeness[left];

    private void FindCandidates()
    {
        var like = new List<int>();
        for (int i = 0; i < Left.Count; i++)
        {
            _firstOfLeft[i] = _candidates.Count;
            Right.Index.Like(Left.Index.Keys(i), like);
            foreach (int j in like)
            {
                var comparison = NameComparison.Of(Left.Form(i), Right.Form(j));
                if (comparison.Likeness is NameLikeness.OtherGivenName && EntityTable.ShareForm(Left, i, Right, j))
                    comparison = new NameComparison(NameLikeness.Short);
                if (comparison.Likeness == NameLikeness.Different)
                    continue;
                if (KnowWords(comparison, i, j) is var known && known > 0)
                {
                    if (known == 1)
                        (_ownSlips ??= []).Add((i, j, comparison));
                    continue;
                }

                _candidates.Add((i, j, comparison));
                _before.Add(_lastOfRight[j]);
                _lastOfRight[j] = _candidates.Count;
            }
        }

        _firstOfLeft[Left.Count] = _candidates.Count;
    }

    /// <summary>How many of the documents have both forms of a name of one word that looks like a slip: where both do, they mean two.</summary>
    private int KnowWords(NameComparison comparison, int left, int right) =>
        comparison.Likeness != NameLikeness.Misspelt || (Left.Form(left).Count > 1 && Right.Form(right).Count > 1) ? 0
            : (Left.Index.Knows(comparison.RightWord!) ? 1 : 0) + (Right.Index.Knows(comparison.LeftWord!) ? 1 : 0);

    private void Assign(NameLikeness wanted, bool fullOnly = false)
    {
        foreach (var (left, right, comparison) in _candidates)
        {
            if (comparison.Likeness != wanted || _rightOf[left] >= 0 || _leftOf[right] >= 0 || (wanted == NameLikeness.Short && IsAmbiguous(left, right))
                || (fullOnly && (!Left.Form(left).IsPersonal || !Right.Form(right).IsPersonal)))
                continue;
            _rightOf[left] = right;
            _leftOf[right] = left;
            _likeness[left] = wanted;
        }
    }

    private bool IsAmbiguous(int left, int right)
    {
        for (int i = _firstOfLeft[left]; i < _firstOfLeft[left + 1]; i++)
        {
            var (_, other, comparison) = _candidates[i];
            if (comparison.Likeness == NameLikeness.Short && other != right && _leftOf[other] < 0)
                return true;
        }

        for (int i = _lastOfRight[right]; i > 0; i = _before[i - 1])
        {
            var (one, _, comparison) = _candidates[i - 1];
            if (comparison.Likeness == NameLikeness.Short && one != left && _rightOf[one] < 0)
                return true;
        }

        return false;
    }
}

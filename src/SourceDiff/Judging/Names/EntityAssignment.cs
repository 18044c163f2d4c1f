namespace SourceDiff.Judging.Names;

/// <summary>
/// Which name of the left document is which of the right one: equal names first, then acronyms, romanisations, short forms, misspellings,
/// each name once. Short forms that fit several names fit none. O(n·m) comparisons of small integers for n and m names, capped
/// by <see cref="MaxNames"/>.
/// </summary>
internal sealed class EntityAssignment
{
    /// <summary>Names of a long text beyond the first thousand are not told apart across documents.</summary>
    private const int MaxNames = 1000;

    private readonly int[] _rightOf;
    private readonly int[] _leftOf;
    private readonly NameLikeness[] _likeness;

    public EntityAssignment(EntityTable left, EntityTable right)
    {
        Left = left;
        Right = right;
        _rightOf = new int[left.Count];
        _leftOf = new int[right.Count];
        _likeness = new NameLikeness[left.Count];
        Array.Fill(_rightOf, -1);
        Array.Fill(_leftOf, -1);
        var candidates = Candidates();
        foreach (var wanted in (ReadOnlySpan<NameLikeness>)[NameLikeness.Same, NameLikeness.Acronym, NameLikeness.Transliterated, NameLikeness.Short, NameLikeness.Misspelt])
            Assign(candidates, wanted);
    }

    public EntityTable Left { get; }

    public EntityTable Right { get; }

    /// <summary>The right name that is left name <paramref name="left"/>, or -1.</summary>
    public int RightOf(int left) => left < 0 ? -1 : _rightOf[left];

    /// <summary>The left name that is right name <paramref name="right"/>, or -1.</summary>
    public int LeftOf(int right) => right < 0 ? -1 : _leftOf[right];

    /// <summary>How left name <paramref name="left"/> is like the right name assigned to it.</summary>
    public NameLikeness LikenessOf(int left) => _likeness[left];

    private List<(int Left, int Right, NameLikeness Likeness)> Candidates()
    {
        var candidates = new List<(int, int, NameLikeness)>();
        for (int i = 0; i < Math.Min(Left.Count, MaxNames); i++)
        {
            for (int j = 0; j < Math.Min(Right.Count, MaxNames); j++)
            {
                if (!EntityTable.MayBeOne(Left, i, Right, j))
                    continue;
                var likeness = NameComparison.Of(Left[i], Right[j]).Likeness;
                if (likeness is NameLikeness.OtherGivenName && EntityTable.ShareForm(Left, i, Right, j))
                    likeness = NameLikeness.Short;
                if (likeness is NameLikeness.Same or NameLikeness.Acronym or NameLikeness.Transliterated or NameLikeness.Short or NameLikeness.Misspelt)
                    candidates.Add((i, j, likeness));
            }
        }

        return candidates;
    }

    private void Assign(List<(int Left, int Right, NameLikeness Likeness)> candidates, NameLikeness wanted)
    {
        foreach (var (left, right, likeness) in candidates)
        {
            if (likeness != wanted || _rightOf[left] >= 0 || _leftOf[right] >= 0 || (wanted == NameLikeness.Short && IsAmbiguous(candidates, left, right)))
                continue;
            _rightOf[left] = right;
            _leftOf[right] = left;
            _likeness[left] = likeness;
        }
    }

    private bool IsAmbiguous(List<(int Left, int Right, NameLikeness Likeness)> candidates, int left, int right)
    {
        foreach (var (one, other, likeness) in candidates)
        {
            if (likeness != NameLikeness.Short || (one == left && other == right))
                continue;
            if ((one == left && _leftOf[other] < 0) || (other == right && _rightOf[one] < 0))
                return true;
        }

        return false;
    }
}

using System.Runtime.CompilerServices;

namespace SourceDiff.Aligning;

/// <summary>
/// Counts the pairs of shared words that stand close together in both passages, in either order: the skip-bigrams of ROUGE-S
/// (Lin 2004) without their order, because rewriting turns clauses around. O(shared words · <see cref="Recent"/>).
/// </summary>
internal ref struct ClosePairCount(ReadOnlySpan<TermRow> rows)
{
    private readonly ReadOnlySpan<TermRow> _rows = rows;

    /// <summary>Content words between which a pair counts: about a clause.</summary>
    private const int Distance = 4;

    /// <summary>No more words can stand within the distance before one.</summary>
    private const int Recent = Distance;

    private Ring _places;
    private Ring _marks;
    private Ring _terms;
    private int _added;

    public int Count { get; private set; }

    public float Weight { get; private set; }

    /// <summary>Adds a shared word: where it stands in the right passage, and from 1 in the left one; two words of one name tell nothing more.</summary>
    public void Add(int place, int mark, int term)
    {
        for (int i = Math.Min(_added, Recent) - 1; i >= 0; i--)
        {
            if (place - _places[i] > Distance || Math.Abs(mark - _marks[i]) > Distance)
                continue;
            Count++;
            ref readonly var one = ref _rows[term];
            ref readonly var other = ref _rows[_terms[i]];
            if ((one.Flags & other.Flags & TermFlags.Name) == 0)
                Weight += Math.Min(one.Weight, other.Weight);
        }

        int slot = _added++ % Recent;
        _places[slot] = place;
        _marks[slot] = mark;
        _terms[slot] = term;
    }

    [InlineArray(Recent)]
    private struct Ring
    {
        private int _first;
    }
}

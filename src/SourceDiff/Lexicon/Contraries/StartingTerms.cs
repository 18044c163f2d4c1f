using SourceDiff.Model;

namespace SourceDiff.Lexicon.Contraries;

/// <summary>
/// The terms that start with one word, found by the words behind it: a common word starts dozens of phrases, and of most places where it stands
/// none is worth a look. O(log terms) a word that follows. Immutable.
/// </summary>
internal sealed class StartingTerms
{
    private readonly ContraryTerm[] _terms;

    /// <summary>The places of the terms of one word, and of those that go on with any word.</summary>
    private readonly int[] _alone;

    /// <summary>The lemmas of second words that stand near the first, each with the place of its term, in ascending order: the lemma in the upper half of a number.</summary>
    private readonly long[] _near;

    /// <summary>The same of second words that may stand anywhere in the clause.</summary>
    private readonly long[] _far;

    /// <param name="terms">The terms, the longest first.</param>
    public StartingTerms(List<ContraryTerm> terms)
    {
        _terms = [.. terms];
        var alone = new List<int>();
        var near = new List<long>();
        var far = new List<long>();
        for (int place = 0; place < _terms.Length; place++)
        {
            switch (_terms[place].Rest)
            {
                case [] or [ContraryTable.Anything] or [ContraryTable.Anything, ContraryTable.Anything, ..]:
                    alone.Add(place);
                    Following = Following with { IsWhole = true };
                    break;
                case [ContraryTable.Anything, var second, ..]:
                    far.Add(Key(second) | (uint)place);
                    Following = Following.With(second, isFar: true);
                    break;
                case [var second, ..]:
                    near.Add(Key(second) | (uint)place);
                    Following = Following.With(second, isFar: false);
                    break;
            }
        }

        near.Sort();
        far.Sort();
        (_alone, _near, _far) = ([.. alone], [.. near], [.. far]);
    }

    /// <summary>All of them, the longest first.</summary>
    public ReadOnlySpan<ContraryTerm> All => _terms;

    /// <summary>Their second words.</summary>
    public FollowingWords Following { get; }

    /// <summary>The term at a place of the list.</summary>
    public ContraryTerm this[int place] => _terms[place];

    /// <summary>Lists the places of the terms whose second word follows the token <paramref name="index"/> in time, in order: they may be there.</summary>
    /// <param name="tokens">Of the document.</param>
    /// <param name="index">Where the first word stands.</param>
    /// <param name="end">The end of its sentence.</param>
    /// <param name="found">Is emptied first.</param>
    public void Find(TokenTable tokens, int index, int end, List<int> found)
    {
        found.Clear();
        found.AddRange(_alone);
        if (_near.Length > 0)
        {
            foreach (int lemma in tokens.Lemmas[(index + 1)..ContraryTable.EndOfNear(index, end)])
            {
                if (Following.MayBeNear(lemma))
                    Find(_near, lemma, found);
            }
        }

        if (_far.Length > 0)
        {
            foreach (int lemma in tokens.Lemmas[(index + 1)..ContraryTable.EndOfFar(tokens, index, end)])
            {
                if (Following.MayBeFar(lemma))
                    Find(_far, lemma, found);
            }
        }

        if (found.Count > 1)
            found.Sort();
    }

    private static void Find(long[] keys, int lemma, List<int> found)
    {
        long wanted = Key(lemma);
        int low = 0, high = keys.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = keys[middle] < wanted ? (middle + 1, high) : (low, middle);
        }

        for (; low < keys.Length && keys[low] >> 32 == lemma; low++)
        {
            if (!found.Contains((int)keys[low]))
                found.Add((int)keys[low]);
        }
    }

    private static long Key(int lemma) => (long)lemma << 32;
}

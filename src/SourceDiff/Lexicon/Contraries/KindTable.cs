using SourceDiff.Model;

namespace SourceDiff.Lexicon.Contraries;

/// <summary>
/// Kinds of things of which one is not another (<c>Lexicon/Contraries/kinds.tsv</c>), found by the lemma of their first word. Read once, on
/// first use; safe from any thread. A look-up that fails costs one bit test.
/// </summary>
internal sealed class KindTable
{
    private static readonly Lazy<KindTable> Loaded = new(() => new KindTable());

    private readonly Dictionary<int, List<KindTerm>> _terms = [];
    private readonly NumberFilter _first = new();

    private KindTable()
    {
        foreach (var (row, cells) in TableRows.Of("Kinds"))
        {
            for (int kind = 2; kind < cells.Length; kind++)
            {
                foreach (string words in cells[kind].Split(", "))
                    Add(words.Split(' '), row, kind, cells[1].StartsWith("place", StringComparison.Ordinal), cells[1].EndsWith("side", StringComparison.Ordinal));
            }
        }

        foreach (var terms in _terms.Values)
            terms.Sort(static (x, y) => y.Rest.Length.CompareTo(x.Rest.Length));
    }

    public static KindTable English => Loaded.Value;

    /// <summary>The terms that start with a word of this lemma, the longest first; <c>null</c> when there is none. O(1).</summary>
    public List<KindTerm>? StartingWith(int lemma) => _first.MayHold(lemma) ? _terms.GetValueOrDefault(lemma) : null;

    /// <summary>Whether the words of <paramref name="term"/> stand at <paramref name="index"/>.</summary>
    public static bool IsAt(KindTerm term, TokenTable tokens, int index, int end)
    {
        if (index + 1 + term.Rest.Length > end)
            return false;
        for (int i = 0; i < term.Rest.Length; i++)
        {
            if (tokens.Lemmas[index + 1 + i] != term.Rest[i])
                return false;
        }

        return true;
    }

    private void Add(string[] words, int row, int kind, bool isPlace, bool isSide)
    {
        int[] rest = [.. words.Skip(1).Select(word => EnglishWords.Describe(word).Lemma)];
        int lemma = EnglishWords.Describe(words[0]).Lemma;
        if (!_terms.TryGetValue(lemma, out var terms))
            _terms.Add(lemma, terms = []);
        terms.Add(new KindTerm(row, kind, isPlace, isSide, rest));
        _first.Add(lemma);
    }
}

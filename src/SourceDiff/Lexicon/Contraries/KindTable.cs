using SourceDiff.Model;

namespace SourceDiff.Lexicon.Contraries;

/// <summary>
/// Kinds of things of which one is not another (<c>Lexicon/Contraries/kinds.tsv</c>), found by the lemma of their first word. Read once, on
/// first use; safe from any thread. A look-up that fails costs one bit test.
/// </summary>
internal sealed class KindTable
{
    private static readonly Lazy<KindTable> Loaded = new(() => new KindTable());

    /// <summary>Opens the words of the clause in which a story has but one kind of a class.</summary>
    private const string Slot = " slot:";

    private readonly Dictionary<int, List<KindTerm>> _terms = [];
    private readonly Dictionary<int, HashSet<int>> _slots = [];
    private readonly NumberFilter _first = new();

    private KindTable()
    {
        foreach (var (row, cells) in TableRows.Of("Kinds"))
        {
            int slot = cells[1].IndexOf(Slot, StringComparison.Ordinal);
            if (slot >= 0)
                _slots.Add(row, [.. cells[1][(slot + Slot.Length)..].Split('+').Select(static word => EnglishWords.Describe(word).Lemma)]);
            string about = slot < 0 ? cells[1] : cells[1][..slot];
            for (int kind = 2; kind < cells.Length; kind++)
            {
                foreach (string words in cells[kind].Split(", "))
                    Add(words.Split(' '), row, kind, SortOf(about));
            }
        }

        foreach (var terms in _terms.Values)
            terms.Sort(static (x, y) => y.Rest.Length.CompareTo(x.Rest.Length));
    }

    public static KindTable English => Loaded.Value;

    /// <summary>The lemmas of the words in whose clause a story has but one kind of a class; <c>null</c> where it may have several. O(1).</summary>
    public HashSet<int>? SlotOf(int kindClass) => _slots.GetValueOrDefault(kindClass);

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

    private static KindSort SortOf(string cell) => cell switch
    {
        "place" => KindSort.Place,
        "event side" => KindSort.Side,
        "event look" => KindSort.Look,
        _ => KindSort.Thing,
    };

    private void Add(string[] words, int row, int kind, KindSort sort)
    {
        int[] rest = [.. words.Skip(1).Select(word => EnglishWords.Describe(word).Lemma)];
        int lemma = EnglishWords.Describe(words[0]).Lemma;
        if (!_terms.TryGetValue(lemma, out var terms))
            _terms.Add(lemma, terms = []);
        terms.Add(new KindTerm(row, kind, sort, rest));
        _first.Add(lemma);
    }
}

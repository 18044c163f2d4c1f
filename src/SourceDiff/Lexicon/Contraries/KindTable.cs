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

    /// <summary>Opens the words that tell of a document that the story has but one kind of a class, wherever it is named.</summary>
    private const string Theme = " theme:";

    /// <summary>Of which the kinds are men, then women.</summary>
    private const string Sexes = " sexes";

    private readonly Dictionary<int, List<KindTerm>> _terms = [];
    private readonly Dictionary<int, HashSet<int>> _slots = [];
    private readonly Dictionary<int, HashSet<int>> _themes = [];
    private readonly HashSet<int> _sexes = [];
    private readonly NumberFilter _first = new();

    private KindTable()
    {
        foreach (var (row, cells) in TableRows.Of("Kinds"))
        {
            Collect(_slots, row, cells[1], Slot);
            Collect(_themes, row, cells[1], Theme);
            if (cells[1].EndsWith(Sexes, StringComparison.Ordinal))
                _sexes.Add(row);
            int flags = cells[1].IndexOf(':');
            string about = flags < 0 ? cells[1] : cells[1][..cells[1].LastIndexOf(' ', flags)];
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

    /// <summary>The lemmas of the words of a story that has but one kind of a class; <c>null</c> where it may have several. O(1).</summary>
    public HashSet<int>? ThemeOf(int kindClass) => _themes.GetValueOrDefault(kindClass);

    /// <summary>Whether the kinds of a class tell men from women, men first.</summary>
    public bool TellsSex(int kindClass) => _sexes.Contains(kindClass);

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

    /// <summary>Takes the words that a flag opens in the cell of a row, up to the next flag.</summary>
    private static void Collect(Dictionary<int, HashSet<int>> lists, int row, string cell, string flag)
    {
        int start = cell.IndexOf(flag, StringComparison.Ordinal);
        if (start < 0)
            return;
        start += flag.Length;
        int end = cell.IndexOf(' ', start);
        lists.Add(row, [.. cell[start..(end < 0 ? cell.Length : end)].Split('+').Select(static word => EnglishWords.Describe(word).Lemma)]);
    }

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

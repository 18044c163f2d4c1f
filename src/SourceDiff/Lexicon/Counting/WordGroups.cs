namespace SourceDiff.Lexicon.Counting;

/// <summary>
/// The groups of a table, a line each, that a lemma belongs to, a bit a group: words of one group may tell of one thing, though no dictionary
/// calls them synonyms. Immutable; O(1) a question.
/// </summary>
internal sealed class WordGroups
{
    private static readonly Lazy<WordGroups> LoadedHappenings = new(() => new WordGroups("Happenings")), LoadedSpans = new(() => new WordGroups("Spans")), LoadedAmounts = new(() => new WordGroups("Amounts"));

    private const int Most = 64;

    private readonly Dictionary<int, ulong> _groups = [];

    private WordGroups(string table)
    {
        int bit = 0;
        foreach (var (number, cells) in TableRows.Of(table))
        {
            if (bit == Most)
                throw new InvalidDataException($"{table}: line {number + 1} is a group too many; {Most} fit.");
            foreach (string word in cells[0].Split(' '))
            {
                int lemma = WordNet.Find(word);
                if (lemma >= 0)
                    _groups[lemma] = _groups.GetValueOrDefault(lemma) | (1UL << bit);
            }

            bit++;
        }
    }

    /// <summary>What happens at a time: <c>Lexicon/Counting/happenings.tsv</c>.</summary>
    public static WordGroups Happenings => LoadedHappenings.Value;

    /// <summary>What takes its time: <c>Lexicon/Counting/spans.tsv</c>.</summary>
    public static WordGroups Spans => LoadedSpans.Value;

    /// <summary>What is paid, measured or counted: <c>Lexicon/Counting/amounts.tsv</c>.</summary>
    public static WordGroups Amounts => LoadedAmounts.Value;

    /// <summary>The groups of a lemma; none for a word that no dictionary has.</summary>
    public ulong Of(int lemma) => lemma < 0 ? 0 : _groups.GetValueOrDefault(lemma);
}

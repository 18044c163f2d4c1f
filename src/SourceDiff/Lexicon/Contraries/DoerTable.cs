namespace SourceDiff.Lexicon.Contraries;

/// <summary>Happenings that somebody does once and alone (<c>Lexicon/Contraries/doers.tsv</c>), by the lemma of the verb. Read once, on first use; safe from any thread.</summary>
internal sealed class DoerTable
{
    private static readonly Lazy<DoerTable> Loaded = new(() => new DoerTable());

    private readonly Dictionary<int, List<DoerClass>> _classes = [];

    private DoerTable()
    {
        foreach (var (row, cells) in TableRows.Of("Doers"))
        {
            string[] flags = cells[1].Split(' ');
            HashSet<int> things = cells[2] == "*" ? [] : [.. cells[2].Split(", ").Select(words => LemmaOf(words.Split(' ')[^1]))];
            var kind = new DoerClass(row, flags.Contains("body"), flags.Contains("alike"), flags.Contains("for"), flags.Contains("planned"), things);
            foreach (string verb in cells[3].Split(", "))
            {
                if (!_classes.TryGetValue(LemmaOf(verb), out var classes))
                    _classes.Add(LemmaOf(verb), classes = []);
                classes.Add(kind);
            }
        }
    }

    public static DoerTable English => Loaded.Value;

    /// <summary>The classes that a verb can be of; <c>null</c> when of none. O(1).</summary>
    public List<DoerClass>? Of(int lemma) => _classes.GetValueOrDefault(lemma);

    private static int LemmaOf(string word) => EnglishWords.Describe(word).Lemma;
}

namespace SourceDiff.Lexicon.Contraries;

/// <summary>The places of deeds (<c>Lexicon/Contraries/deeds.tsv</c>), by the preposition that opens them. Read once, on first use; safe from any thread.</summary>
internal sealed class DeedPlaces
{
    private static readonly Lazy<DeedPlaces> Loaded = new(() => new DeedPlaces());

    private readonly Dictionary<int, DeedPlace> _places = [];

    private DeedPlaces()
    {
        foreach (var (row, cells) in TableRows.Of("Deeds"))
        {
            var kinds = new Dictionary<int, DeedKind>();
            for (int group = 2; group < cells.Length; group++)
            {
                foreach (string cell in cells[group].Split('+'))
                    AddKind(kinds, group, cell.TrimStart('~').Split('>'), cell[0] == '~', isPlace: cells[0] == "in");
            }

            var place = new DeedPlace(row, kinds);
            foreach (string word in cells[1].Split(", "))
                _places.Add(LemmaOf(word), place);
        }
    }

    public static DeedPlaces English => Loaded.Value;

    /// <summary>The place that a preposition of this lemma opens; <c>null</c> when none. O(1).</summary>
    public DeedPlace? OpenedBy(int lemma) => _places.GetValueOrDefault(lemma);

    /// <summary>The sense of the general word that is above the member: of the senses of "room" the one that a kitchen is.</summary>
    private static void AddKind(Dictionary<int, DeedKind> kinds, int group, string[] memberAndGeneral, bool isLoose, bool isPlace)
    {
        var senses = WordNet.Concepts(LemmaOf(memberAndGeneral[1]));
        foreach (int meaning in WordNet.Concepts(LemmaOf(memberAndGeneral[0])))
        {
            for (int concept = meaning; concept >= 0; concept = WordNet.Parent(concept))
            {
                if (!senses.Contains(concept))
                    continue;
                kinds[concept] = new DeedKind(group, concept, isLoose, isPlace);
                return;
            }
        }

        throw new InvalidDataException($"deeds.tsv: '{memberAndGeneral[0]}' is no kind of '{memberAndGeneral[1]}'. Name a member of the kind before the '>'.");
    }

    private static int LemmaOf(string word) => EnglishWords.Describe(word).Lemma;
}

namespace SourceDiff.Lexicon.Contraries;

/// <summary>
/// Reads the rows of <c>contraries.tsv</c>. Thousands of phrases are made of some hundred words, and each word is looked up once: reading
/// them is a part of every cold start.
/// </summary>
internal sealed class ContraryReader
{
    /// <summary>Opens the words for what is asked in a matter; the last of its traits.</summary>
    private const string Asked = " asked:";

    /// <summary>Opens the stages that are told apart, a digit each.</summary>
    private const string Apart = " apart:";

    /// <summary>Opens the first stage that is told of many cases beside a story.</summary>
    private const string Lead = " lead:";

    /// <summary>Opens what the stages are called.</summary>
    private const string Names = " as:";

    /// <summary>Opens what becomes of people, a word for each side.</summary>
    private const string Fates = " fate:";

    private readonly Dictionary<string, string[]> _classes = [];
    private readonly Dictionary<string, int> _lemmas = [];
    private readonly Dictionary<string, int[]> _forms = [];

    /// <summary>The terms of a row, each under the lemmas of the forms of its first word; none of a class of words.</summary>
    /// <param name="row">The row.</param>
    /// <param name="add">Takes each term with a lemma that it may start with.</param>
    /// <param name="ask">Takes the lemma of each word for what is asked in the matter, with the side of not knowing it.</param>
    public void Read(TableRow row, Action<int, ContraryTerm> add, Action<int, ContraryTerm> ask)
    {
        var (matter, cells) = row;
        if (cells[0].StartsWith('@'))
        {
            _classes.Add(cells[0], cells[1].Split(", "));
            return;
        }

        if (cells[1].IndexOf(Asked, StringComparison.Ordinal) is >= 0 and var asked)
        {
            foreach (string word in cells[1][(asked + Asked.Length)..].Split('+'))
                ask(LemmaOf(word), Plain(matter, side: 1, cells[1]));
        }

        for (int side = 0; side + 2 < cells.Length; side++)
        {
            var plain = Plain(matter, side, cells[1]);
            foreach (string item in cells[side + 2].Split(", ", StringSplitOptions.RemoveEmptyEntries))
                Read(item, plain, add);
        }
    }

    private void Read(string item, ContraryTerm plain, Action<int, ContraryTerm> add)
    {
        // "@attack" in a phrase stands for every word of that class.
        if (item.Contains('@', StringComparison.Ordinal))
        {
            string name = Array.Find(item.Split(' '), word => word.StartsWith('@'))!;
            foreach (string word in _classes[name])
                Read(item.Replace(name, word, StringComparison.Ordinal), plain, add);
            return;
        }

        bool any = item.EndsWith("/n", StringComparison.Ordinal);
        bool toCome = item.EndsWith("/p", StringComparison.Ordinal);
        string[] words = (any || toCome || item.EndsWith("/v", StringComparison.Ordinal) ? item[..^2] : item).Split(' ');
        int count = 0;
        bool negation = false;
        foreach (string word in words)
        {
            if (IsArticle(word))
                continue;
            words[count++] = word;
            negation |= IsNegation(word);
        }

        int[] rest = new int[count - 1];
        for (int i = 1; i < count; i++)
            rest[i - 1] = words[i] == "~" ? ContraryTable.Anything : LemmaOf(words[i]);
        var term = plain with { Part = any || (plain.IsChoice && !plain.IsStage) ? TermPart.Any : TermPart.Usual, Rest = rest, HasNegation = negation, IsToCome = toCome };
        foreach (int lemma in LemmasOf(words[0]))
            add(lemma, term);
    }

    /// <summary>What all terms of a side have in common.</summary>
    private static ContraryTerm Plain(int matter, int side, string kind) =>
        new(matter, side, IsAlternative(kind), IsAlternative(kind) || kind.StartsWith("topic", StringComparison.Ordinal), TermPart.Usual, [])
        {
            IsStage = kind.StartsWith("stages", StringComparison.Ordinal),
            StageNames = NamesOf(kind),
            StageGroup = GroupOf(kind, side),
            IsLeadOnly = kind.IndexOf(Lead, StringComparison.Ordinal) is >= 0 and var lead && side >= kind[lead + Lead.Length] - '0',
            IsState = kind.Contains(" state", StringComparison.Ordinal),
            IsOfStory = kind.Contains(" story", StringComparison.Ordinal),
            IsBetween = kind.Contains(" between", StringComparison.Ordinal),
            Ending = kind.IndexOf(" ends", StringComparison.Ordinal) is >= 0 and var ends ? kind[ends + " ends".Length] - '0' : -1,
            IsOfPeople = kind.Contains(" people", StringComparison.Ordinal),
            IsWhole = kind.Contains(" whole", StringComparison.Ordinal),
            IsSole = kind.Contains(" sole", StringComparison.Ordinal),
            IsPlan = kind.Contains(" plan", StringComparison.Ordinal),
            IsPlace = kind.Contains(" where", StringComparison.Ordinal),
            IsOfThings = kind.Contains(" things", StringComparison.Ordinal),
            Fates = FatesOf(kind),
        };

    /// <summary>What becomes of people by the sides of a matter.</summary>
    private static Fate[] FatesOf(string kind)
    {
        if (kind.IndexOf(Fates, StringComparison.Ordinal) is not (>= 0 and var fates))
            return [];
        int first = fates + Fates.Length, end = kind.IndexOf(' ', first);
        return [.. kind[first..(end < 0 ? kind.Length : end)].Split('+').Select(static fate => Enum.Parse<Fate>(fate, ignoreCase: true))];
    }

    /// <summary>What the stages are called.</summary>
    private static string[] NamesOf(string kind)
    {
        if (kind.IndexOf(Names, StringComparison.Ordinal) is not (>= 0 and var names))
            return [];
        int first = names + Names.Length, end = kind.IndexOf(' ', first);
        return kind[first..(end < 0 ? kind.Length : end)].Replace('_', ' ').Split('+');
    }

    /// <summary>How many of the stages that are told apart a stage has reached.</summary>
    private static int GroupOf(string kind, int side)
    {
        int group = 0;
        for (int i = kind.IndexOf(Apart, StringComparison.Ordinal) is >= 0 and var apart ? apart + Apart.Length : kind.Length; i < kind.Length && kind[i] != ' '; i += 2)
            group += side >= kind[i] - '0' ? 1 : 0;
        return group;
    }

    /// <summary>Whether a row has neither for nor against.</summary>
    private static bool IsAlternative(string kind) => kind.StartsWith("choice", StringComparison.Ordinal) || kind.StartsWith("stages", StringComparison.Ordinal);

    private int LemmaOf(string word)
    {
        if (!_lemmas.TryGetValue(word, out int lemma))
            _lemmas.Add(word, lemma = EnglishWords.Describe(word).Lemma);
        return lemma;
    }

    /// <summary>The lemmas of a word's forms: "leaves" is a form of "leaf" as well, and so has its own.</summary>
    private int[] LemmasOf(string word)
    {
        if (!_forms.TryGetValue(word, out int[]? lemmas))
        {
            string stem = word.EndsWith('e') ? word[..^1] : word;
            int own = LemmaOf(word), longer = LemmaOf(stem + "e");
            lemmas = [.. new[] { own, Listed(word + "s"), Listed(stem + "ed"), Listed(stem + "ing") }.Where(lemma => lemma == own || (lemma >= 0 && lemma != longer)).Distinct()];
            _forms.Add(word, lemmas);
        }

        return lemmas;
    }

    /// <summary>The lemma of a form that the dictionary has as a word of its own, "bombing", "shelves"; else -1: "planed" may be a form of "plan" as well.</summary>
    private int Listed(string form) => WordNet.Find(form) >= 0 ? LemmaOf(form) : -1;

    private static bool IsNegation(string word) => word is "no" or "not" or "never" or "without" or "nothing" or "neither";

    private static bool IsArticle(string word) => word is "the" or "a" or "an" or "their" or "his";
}

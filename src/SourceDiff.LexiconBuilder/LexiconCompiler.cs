using SourceDiff.Model;

namespace SourceDiff.LexiconBuilder;

/// <summary>Chooses what of WordNet an article's reader needs, and numbers it: words by how usual they are, concepts by their place.</summary>
internal static class LexiconCompiler
{
    /// <summary>
    /// A sense counts when it is the first, or when the tagged texts use it at least twice and for a sixth of the word's uses:
    /// with all senses, most frequent verbs would be synonyms of each other.
    /// </summary>
    private const int MinimumUses = 2, MinimumShare = 6, LastSense = 4;

    /// <summary>A word that the tagged texts lack keeps its first two senses.</summary>
    private const int UntaggedSenses = 2;

    public static CompiledLexicon Compile(WordNetDatabase database, SynonymGroups groups)
    {
        var resolver = new FormResolver(database);
        foreach (string word in groups.Groups.SelectMany(group => group.Words))
            resolver.Words.Add(word);
        var words = Number(database, resolver, out var index);
        var senses = KeptSenses(database, index, words);
        var concepts = new SortedDictionary<(WordClass, int), int>(senses.Keys.Distinct().ToDictionary(key => key, _ => 0));
        int next = 0;
        foreach (var key in concepts.Keys.ToList())
            concepts[key] = next++;
        int[] parents = new int[next + groups.Groups.Count];
        Array.Fill(parents, -1);
        foreach (var (key, concept) in concepts)
            parents[concept] = Parent(database, concepts, key);
        foreach (var (key, members) in senses)
        {
            foreach (int word in members)
                words[word].Concepts.Add(concepts[key]);
        }

        for (int group = 0; group < groups.Groups.Count; group++)
        {
            foreach (string word in groups.Groups[group].Words)
                words[words[index[word]].Lemma].Concepts.Add(next + group);
        }

        RelateWords(database, index, words, senses);
        return new CompiledLexicon(words, parents, next);
    }

    private static List<CompiledWord> Number(WordNetDatabase database, FormResolver resolver, out Dictionary<string, int> index)
    {
        var forms = resolver.Words.ToDictionary(word => word, resolver.Resolve);
        var uses = forms.GroupBy(form => form.Value.Lemma).ToDictionary(group => group.Key, group => group.Sum(form => resolver.Uses(form.Key)));
        string[] ordered = [.. resolver.Words.OrderBy(word => forms[word].Lemma == word ? 0 : 1)
            .ThenByDescending(word => uses.GetValueOrDefault(word)).ThenBy(word => word, StringComparer.Ordinal)];
        var numbers = index = ordered.Select((word, i) => (word, i)).ToDictionary(pair => pair.word, pair => pair.i);
        return [.. ordered.Select(word => new CompiledWord(word, numbers[forms[word].Lemma],
            OwnClasses(database, word) | forms[word].Inflection, Math.Min(uses.GetValueOrDefault(word), ushort.MaxValue)))];
    }

    private static WordClasses OwnClasses(WordNetDatabase database, string word) => Enum.GetValues<WordClass>()
        .Where(kind => database.Senses.ContainsKey((kind, word)))
        .Aggregate(WordClasses.None, (classes, kind) => classes | (WordClasses)(1 << (int)kind));

    /// <summary>The synsets worth keeping, each with the lemmas that mean it often enough. A participle's senses are its verb's.</summary>
    private static Dictionary<(WordClass, int), SortedSet<int>> KeptSenses(
        WordNetDatabase database, Dictionary<string, int> index, List<CompiledWord> words)
    {
        var kept = new Dictionary<(WordClass, int), SortedSet<int>>();
        foreach (var ((_, text), senses) in database.Senses)
        {
            var word = words[index[text]];
            bool irregular = words[word.Lemma] != word && !text.EndsWith("ing", StringComparison.Ordinal) && !text.EndsWith("ed", StringComparison.Ordinal);
            if (irregular)
                continue;
            int total = senses.Sum(sense => sense.Uses);
            for (int i = 0; i < senses.Count && i < LastSense; i++)
            {
                int uses = senses[i].Uses;
                bool usual = uses >= MinimumUses && uses * MinimumShare >= total;
                if (i > 0 && !usual && (total > 0 || i >= UntaggedSenses))
                    continue;
                if (!kept.TryGetValue(senses[i].Synset, out var members))
                    kept.Add(senses[i].Synset, members = []);
                members.Add(word.Lemma);
            }
        }

        return kept;
    }

    /// <summary>The nearest concept above that is kept, by the first hypernym of each synset between; -1 at the top.</summary>
    private static int Parent(WordNetDatabase database, SortedDictionary<(WordClass, int), int> concepts, (WordClass, int) synset)
    {
        while (true)
        {
            var above = database.Synsets[synset].Pointers.FirstOrDefault(pointer => pointer.Symbol == '@');
            if (above is null)
                return -1;
            synset = above.Target;
            if (concepts.TryGetValue(synset, out int concept))
                return concept;
        }
    }

    private static void RelateWords(WordNetDatabase database, Dictionary<string, int> index, List<CompiledWord> words,
        Dictionary<(WordClass, int), SortedSet<int>> senses)
    {
        foreach (var (key, synset) in database.Synsets)
        {
            foreach (var pointer in synset.Pointers)
            {
                if (pointer.Symbol is '*' or '>' or '$' && pointer.SourceWord == 0)
                    RelateSynsets(senses, key, pointer.Target, words);
                if (pointer.SourceWord == 0 || !database.Synsets.TryGetValue(pointer.Target, out var other))
                    continue;
                if (!index.TryGetValue(synset.Words[pointer.SourceWord - 1], out int source) || !index.TryGetValue(other.Words[pointer.TargetWord - 1], out int target))
                    continue;
                (source, target) = (words[source].Lemma, words[target].Lemma);
                if (pointer.Symbol is '+' or '\\' or '<')
                    Relate(source, target, word => word.Derived, words);
                bool usual = senses.TryGetValue(key, out var left) && left.Contains(source) && senses.TryGetValue(pointer.Target, out var right) && right.Contains(target);
                if (pointer.Symbol == '!' && usual)
                    Relate(source, target, word => word.Antonyms, words);
            }
        }
    }

    private static void RelateSynsets(Dictionary<(WordClass, int), SortedSet<int>> senses, (WordClass, int) left, (WordClass, int) right, List<CompiledWord> words)
    {
        if (!senses.TryGetValue(left, out var sources) || !senses.TryGetValue(right, out var targets))
            return;
        foreach (int source in sources)
        {
            foreach (int target in targets)
                Relate(source, target, word => word.Related, words);
        }
    }

    private static void Relate(int source, int target, Func<CompiledWord, SortedSet<int>> relation, List<CompiledWord> words)
    {
        if (source == target)
            return;
        relation(words[source]).Add(target);
        relation(words[target]).Add(source);
    }
}

using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.LexiconBuilder;

/// <summary>A form and the lemma that a reader of news should take it for.</summary>
internal sealed record ResolvedForm(string Lemma, WordClasses Inflection);

/// <summary>
/// Decides for a written word whether it is a lemma of its own ("news", "building", "evening") or a form of another
/// ("saw" of see, "killing" of kill). Participles belong to their verb unless the noun is more usual; other forms
/// to the lemma that the tagged texts use more.
/// </summary>
internal sealed class FormResolver
{
    /// <summary>A noun in -ing is often a thing (building, feeling), and stands for itself when the texts use it a third as much as its verb.</summary>
    private const int UsualNoun = 3;

    /// <summary>Forms that WordNet's lists of exceptions lack.</summary>
    private static readonly IrregularForm[] Missing = [new("does", "do", WordClass.Verb)];

    private readonly WordNetDatabase _database;
    private readonly ILookup<string, IrregularForm> _irregular;

    public FormResolver(WordNetDatabase database)
    {
        _database = database;
        _irregular = database.Irregular.Concat(Missing).Where(form => form.Form != form.Lemma && IsLemma(form.Lemma, form.Class)).ToLookup(form => form.Form);
        Words = new SortedSet<string>(database.Senses.Keys.Select(key => key.Word).Concat(_irregular.Select(group => group.Key)), StringComparer.Ordinal);
    }

    /// <summary>Every lemma and every irregular form.</summary>
    public SortedSet<string> Words { get; }

    public bool IsLemma(string word, WordClass kind) => _database.Senses.ContainsKey((kind, word));

    public int Uses(string word, WordClass kind) =>
        _database.Senses.TryGetValue((kind, word), out var senses) ? senses.Sum(sense => sense.Uses) : 0;

    public int Uses(string word) => Enum.GetValues<WordClass>().Sum(kind => Uses(word, kind));

    public ResolvedForm Resolve(string word)
    {
        var inflection = WordClasses.None;
        string best = word;
        int most = Own(word) * (word.EndsWith("ing", StringComparison.Ordinal) ? UsualNoun : 1);
        foreach (var (lemma, kind, form) in Bases(word))
        {
            int uses = Uses(lemma, kind);
            bool participle = (form & (WordClasses.Past | WordClasses.Gerund)) != 0;
            bool better = uses > most || (participle && uses == most && best == word);
            if (better || _irregular.Contains(word))
                inflection |= form;
            if (!better)
                continue;
            best = lemma;
            most = uses;
        }

        return best == word ? new ResolvedForm(word, inflection) : new ResolvedForm(Resolve(best).Lemma, inflection);
    }

    /// <summary>How usual a word is as a lemma of its own; below 0 when it is none. A participle's adjective is its verb.</summary>
    private int Own(string word)
    {
        if (!Enum.GetValues<WordClass>().Any(kind => IsLemma(word, kind)))
            return -1;
        bool participle = Bases(word).Any(found => (found.Form & (WordClasses.Past | WordClasses.Gerund)) != 0);
        return participle ? Uses(word, WordClass.Noun) + Uses(word, WordClass.Verb) + Uses(word, WordClass.Adverb) : Uses(word);
    }

    private IEnumerable<(string Lemma, WordClass Kind, WordClasses Form)> Bases(string word)
    {
        foreach (var form in _irregular[word])
            yield return (form.Lemma, form.Class, FormOf(form.Class, word));
        foreach (var (suffix, ending, kind) in Inflection.Rules)
        {
            if (word.Length - suffix.Length < Inflection.MinimumStem || !word.EndsWith(suffix, StringComparison.Ordinal))
                continue;
            string lemma = word[..^suffix.Length] + ending;
            if ((kind & WordClasses.Noun) != 0 && IsLemma(lemma, WordClass.Noun))
                yield return (lemma, WordClass.Noun, WordClasses.Noun | WordClasses.Plural);
            if ((kind & WordClasses.Verb) != 0 && IsLemma(lemma, WordClass.Verb))
                yield return (lemma, WordClass.Verb, FormOf(WordClass.Verb, word));
            if ((kind & WordClasses.Adjective) != 0 && lemma.Length > Inflection.MinimumStem && IsOnlyAdjective(word) && IsLemma(lemma, WordClass.Adjective))
                yield return (lemma, WordClass.Adjective, WordClasses.Adjective);
        }
    }

    private bool IsOnlyAdjective(string word) => IsLemma(word, WordClass.Adjective) && !IsLemma(word, WordClass.Noun) && !IsLemma(word, WordClass.Verb);

    private static WordClasses FormOf(WordClass kind, string word) => kind switch
    {
        WordClass.Noun => WordClasses.Noun | WordClasses.Plural,
        WordClass.Adjective => WordClasses.Adjective,
        WordClass.Adverb => WordClasses.Adverb,
        _ when word.EndsWith("ing", StringComparison.Ordinal) => WordClasses.Verb | WordClasses.Gerund,
        _ when word is "am" or "is" or "are" or "has" || (word[^1] == 's' && word != "was") => WordClasses.Verb,
        _ => WordClasses.Verb | WordClasses.Past,
    };
}

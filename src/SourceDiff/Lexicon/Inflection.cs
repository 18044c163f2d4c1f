using SourceDiff.Model;

namespace SourceDiff.Lexicon;

/// <summary>
/// The regular inflections of English as rules of detachment (Morphy, the morphological processor of WordNet):
/// a suffix, what stands for it in the lemma, and the classes whose words inflect so.
/// </summary>
internal static class Inflection
{
    /// <summary>A stem shorter than this is none: "is" is no form of "i", "red" none of "re".</summary>
    public const int MinimumStem = 2;

    private const WordClasses PluralOrThirdPerson = WordClasses.Noun | WordClasses.Verb;
    private const WordClasses Participle = WordClasses.Verb;
    private const WordClasses Comparison = WordClasses.Adjective;

    /// <summary>In the order of their suffixes' last letters, the longer first.</summary>
    public static readonly (string Suffix, string Ending, WordClasses Classes)[] Rules =
    [
        ("ies", "y", PluralOrThirdPerson),
        ("es", "e", PluralOrThirdPerson),
        ("ches", "ch", PluralOrThirdPerson),
        ("shes", "sh", PluralOrThirdPerson),
        ("sses", "ss", PluralOrThirdPerson),
        ("xes", "x", PluralOrThirdPerson),
        ("zes", "z", PluralOrThirdPerson),
        ("oes", "o", PluralOrThirdPerson),
        ("ses", "s", WordClasses.Noun),
        ("s", "", PluralOrThirdPerson),
        ("men", "man", WordClasses.Noun),
        ("ied", "y", Participle),
        ("ed", "e", Participle),
        ("ed", "", Participle),
        ("ing", "e", Participle),
        ("ing", "", Participle),
        ("ier", "y", Comparison),
        ("er", "e", Comparison),
        ("er", "", Comparison),
        ("iest", "y", Comparison),
        ("est", "e", Comparison),
        ("est", "", Comparison),
    ];

    /// <summary>
    /// The lemma of a regularly inflected word that no lexicon lists as written, or -1. Of two lemmas (hoped: hope, hop)
    /// the more usual wins; of two classes (kills) both hold.
    /// </summary>
    public static int Detach(ReadOnlySpan<char> word, out WordClasses classes)
    {
        int best = -1;
        classes = WordClasses.None;
        if (word.Length < MinimumStem + 1 || word[^1] is not ('s' or 'd' or 'g' or 'n' or 'r' or 't'))
            return -1;
        Span<char> buffer = stackalloc char[WordFolding.MaxLength + 2];
        foreach (var (suffix, ending, inflects) in Rules)
        {
            if (suffix[^1] != word[^1] || word.Length - suffix.Length < MinimumStem || !word.EndsWith(suffix, StringComparison.Ordinal))
                continue;
            word[..^suffix.Length].CopyTo(buffer);
            ending.CopyTo(buffer[(word.Length - suffix.Length)..]);
            int lemma = WordNet.FindClass(buffer[..(word.Length - suffix.Length + ending.Length)], inflects, out var found);
            if (lemma < 0 || (best >= 0 && lemma != best && WordNet.Frequency(lemma) <= WordNet.Frequency(best)))
                continue;
            classes = lemma == best ? classes | found | FormOf(suffix, found) : found | FormOf(suffix, found);
            best = lemma;
        }

        return best;
    }

    private static WordClasses FormOf(string suffix, WordClasses classes) => suffix[^1] switch
    {
        's' or 'n' => (classes & WordClasses.Noun) != 0 ? WordClasses.Plural : WordClasses.None,
        'd' => WordClasses.Past,
        'g' => WordClasses.Gerund,
        _ => WordClasses.None,
    };
}

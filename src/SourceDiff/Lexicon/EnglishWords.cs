using SourceDiff.Model;

namespace SourceDiff.Lexicon;

/// <summary>Everything the lexicons know of one written word.</summary>
internal readonly record struct LexicalWord(int Lemma, WordClasses Classes, WordTraits Traits, int Entry);

/// <summary>Looks a written English word up in the general and the news lexicon: one probe of each for most words.</summary>
internal static class EnglishWords
{
    /// <summary>Words that are grammar, not content, keep their form: "in" is no inch, "us" no plural of "u".</summary>
    private const WordTraits ClosedClass = WordTraits.Function | WordTraits.Determiner | WordTraits.Pronoun | WordTraits.Preposition
        | WordTraits.Conjunction | WordTraits.Negation | WordTraits.Relative;

    /// <summary>What is known of <paramref name="word"/>, as written.</summary>
    public static LexicalWord Describe(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[WordFolding.MaxLength];
        var folded = WordFolding.Fold(word, buffer);
        uint hash = WordFolding.FullHash(folded);
        int entry = NewsLexicon.English.Find(folded);
        var traits = NewsLexicon.English.Traits(entry);
        if ((traits & ClosedClass) != 0 && (traits & (WordTraits.Auxiliary | WordTraits.Modal)) == 0)
            return new LexicalWord((int)(hash | 0x8000_0000), WordClasses.None, traits, entry);
        int index = WordNet.IndexOf(folded, hash);
        if (index >= 0)
            return new LexicalWord(WordNet.LemmaOf(index), WordNet.ClassesOf(index), traits, entry);
        int lemma = Inflection.Detach(folded, out var classes);
        if (lemma >= 0)
            return new LexicalWord(lemma, classes, traits, entry);
        classes = entry < 0 ? WordClasses.Unknown : WordClasses.None;
        return new LexicalWord((int)(hash | 0x8000_0000), classes, traits, entry);
    }
}

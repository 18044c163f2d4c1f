using SourceDiff.Model;

namespace SourceDiff.Lexicon;

/// <summary>Everything the lexicons know of one written word.</summary>
internal readonly record struct LexicalWord(int Lemma, WordClasses Classes, WordTraits Traits, int Entry);

/// <summary>Looks a written English word up in the general and the news lexicon: one probe of each for most words.</summary>
internal static class EnglishWords
{
    /// <summary>Words that are grammar, not content, keep their form: "in" is no inch, "us" no plural of "u".</summary>
    private const WordTraits ClosedClass = WordTraits.Determiner | WordTraits.Pronoun | WordTraits.Preposition
        | WordTraits.Conjunction | WordTraits.Negation | WordTraits.Relative | WordTraits.Modal;

    /// <summary>What a word of grammar may also name when it is written with a capital: "US", "Will", "May".</summary>
    private const WordTraits Names = WordTraits.Country | WordTraits.Region | WordTraits.City | WordTraits.Organisation;

    /// <summary>The longest form in capitals that spells another word in small letters.</summary>
    private const int LongestInCapitals = 4;

    /// <summary>What is known of <paramref name="word"/>, as written.</summary>
    public static LexicalWord Describe(ReadOnlySpan<char> word)
    {
        var lexicon = NewsLexicon.English;
        if (word.Length is > 1 and <= LongestInCapitals && char.IsAsciiLetterUpper(word[0]) && char.IsAsciiLetterUpper(word[1]))
        {
            int alias = lexicon.Find(word);
            if (alias >= 0)
                word = lexicon.Value(alias, WordTraits.Abbreviation);
        }

        Span<char> buffer = stackalloc char[WordFolding.MaxLength];
        var folded = WordFolding.Fold(word, buffer);
        uint hash = WordFolding.FullHash(folded);
        int entry = lexicon.Find(folded, hash);
        var traits = lexicon.Traits(entry);
        if ((traits & (ClosedClass | WordTraits.Function)) != 0)
            return DescribeGrammar(word, hash, traits, entry);
        int index = WordNet.IndexOf(folded, hash);
        if (index >= 0)
            return new LexicalWord(WordNet.LemmaOf(index), WordNet.ClassesOf(index), traits, entry);
        int lemma = Inflection.Detach(folded, out var classes);
        if (lemma >= 0)
            return new LexicalWord(lemma, classes, traits, entry);
        return new LexicalWord(Unknown(hash), entry < 0 ? WordClasses.Unknown : WordClasses.None, traits, entry);
    }

    /// <summary>A word of grammar: an auxiliary has its verb's lemma, a short form ("n't") the lemma of what it stands for.</summary>
    private static LexicalWord DescribeGrammar(ReadOnlySpan<char> word, uint hash, WordTraits traits, int entry)
    {
        if (char.IsAsciiLetterLower(word[0]))
            traits &= ~Names;
        string value = NewsLexicon.English.Value(entry, WordTraits.Function);
        var form = value.Length > 0 ? value : NewsLexicon.English.Letters(entry);
        if ((traits & ClosedClass) != 0)
            return new LexicalWord(Unknown(value.Length > 0 ? WordFolding.FullHash(form) : hash), WordClasses.None, traits, entry);
        int index = WordNet.IndexOf(form, WordFolding.FullHash(form));
        return index < 0
            ? new LexicalWord(Unknown(hash), WordClasses.None, traits, entry)
            : new LexicalWord(WordNet.LemmaOf(index), WordNet.ClassesOf(index), traits, entry);
    }

    private static int Unknown(uint hash) => (int)(hash | 0x8000_0000);
}

using SourceDiff.Model;

namespace SourceDiff.Lexicon;

/// <summary>Everything the lexicons know of one written word.</summary>
internal readonly record struct LexicalWord(int Lemma, WordClasses Classes, WordTraits Traits, int Entry);

/// <summary>Looks a written English word up in the general and the news lexicon.</summary>
internal static class EnglishWords
{
    /// <summary>What is known of <paramref name="word"/>, as written.</summary>
    public static LexicalWord Describe(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[WordFolding.MaxLength];
        var folded = WordFolding.Fold(word, buffer);
        int entry = NewsLexicon.English.Find(folded);
        return new LexicalWord(WordFolding.Hash(folded), WordClasses.Unknown, NewsLexicon.English.Traits(entry), entry);
    }
}

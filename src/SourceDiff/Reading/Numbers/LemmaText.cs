using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>The dictionary form of a noun as text, where <c>people</c> is <c>person</c>; a word no dictionary knows loses its plural s.</summary>
internal static class LemmaText
{
    public static string Of(TokenTable tokens, int index)
    {
        if (tokens.Is(index, "people"))
            return "person";
        if (tokens.Lemmas[index] is >= 0 and var lemma)
            return WordNet.Text(lemma);
        Span<char> buffer = stackalloc char[WordFolding.MaxLength];
        var word = WordFolding.Fold(tokens[index], buffer);
        bool plain = word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');
        return plain ? word[..^1].ToString() : word.ToString();
    }
}

using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>The dictionary form of a noun as text: <c>people</c> is <c>person</c>.</summary>
internal static class LemmaText
{
    private static readonly (string Plural, string Singular)[] Irregular =
    [
        ("people", "person"), ("persons", "person"), ("men", "man"), ("women", "woman"), ("children", "child"), ("feet", "foot"), ("wives", "wife"), ("lives", "life"),
        ("knives", "knife"), ("homes", "home"), ("police", "police"), ("series", "series"),
    ];

    public static string Of(TokenTable tokens, int index)
    {
        Span<char> buffer = stackalloc char[WordFolding.MaxLength];
        var word = WordFolding.Fold(tokens[index], buffer);
        foreach (var (plural, singular) in Irregular)
        {
            if (word.Equals(plural, StringComparison.Ordinal))
                return singular;
        }

        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
            return string.Concat(word[..^3], "y");
        if (word.Length > 4 && (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal)
            || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal)))
            return word[..^2].ToString();
        bool plain = word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');
        return plain ? word[..^1].ToString() : word.ToString();
    }
}

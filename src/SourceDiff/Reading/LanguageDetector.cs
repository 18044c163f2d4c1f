using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Tells English from other languages by the share of words of grammar, which no writer of English can avoid.</summary>
internal static class LanguageDetector
{
    /// <summary>In shorter texts (headlines, lists of names) grammar says too little: they are English unless a third of their plain words is unknown.</summary>
    private const int MinimumWords = 30;

    /// <summary>Plain words, in lower case, by which a short text is told.</summary>
    private const int MinimumPlain = 6;

    /// <summary>Words are counted up to here: a language does not change with the length of its text.</summary>
    private const int MaximumWords = 2000;

    /// <summary>Of 100 words of English prose 35–50 are grammar; of its neighbours' 5–12 are spelt like English ones.</summary>
    private const int MinimumPercent = 16;

    public static bool IsEnglish(Document document, TokenTable tokens)
    {
        if (document.Language is { Length: > 0 } language)
            return language.StartsWith("en", StringComparison.OrdinalIgnoreCase) && (language.Length == 2 || language[2] is '-' or '_' || language.Equals("eng", StringComparison.OrdinalIgnoreCase));
        int words = 0, grammar = 0, plain = 0, unknown = 0;
        for (int i = 0; i < tokens.Count && words < MaximumWords; i++)
        {
            if (tokens.Kinds[i] != TokenKind.Word)
                continue;
            words++;
            grammar += tokens.Has(i, WordTraits.Function) ? 1 : 0;
            if ((tokens.Shapes[i] & TokenShape.Capitalised) != 0)
                continue;
            plain++;
            unknown += (tokens.Classes[i] & WordClasses.Unknown) != 0 ? 1 : 0;
        }

        return words < MinimumWords ? plain < MinimumPlain || unknown * 3 <= plain || grammar * 100 >= words * MinimumPercent : grammar * 100 >= words * MinimumPercent;
    }
}

using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>
/// Whether two wordings are one account of what happened: forms and synonyms of the same words, a thing named beside them in one ("destroyed", "destroys",
/// "demolished"; "grey", "gray van"). Whatever denies, hedges or limits parts them: "not overturned", "nearly destroyed". O(words²), which are few.
/// </summary>
internal static class AlikeAccounts
{
    public static bool Are(TokenTable one, TextSpan words, TokenTable other, TextSpan otherWords) =>
        Covers(one, words, other, otherWords) && Covers(other, otherWords, one, words) && SharesAny(one, words, other, otherWords);

    /// <summary>Whether each word of the first is one of the second, or names a thing beside it.</summary>
    private static bool Covers(TokenTable one, TextSpan words, TokenTable other, TextSpan otherWords)
    {
        for (int i = one.IndexAt(words.Start); i < one.Count && one.Starts[i] < words.End; i++)
        {
            if (one.Has(i, WordTraits.Determiner) || Holds(other, otherWords, one, i))
                continue;
            if (one.Kinds[i] != TokenKind.Word || one.Has(i, WordTraits.Function) || (one.Classes[i] & (WordClasses.Verb | WordClasses.Adjective | WordClasses.Adverb)) != 0)
                return false;
        }

        return true;
    }

    private static bool SharesAny(TokenTable one, TextSpan words, TokenTable other, TextSpan otherWords)
    {
        for (int i = one.IndexAt(words.Start); i < one.Count && one.Starts[i] < words.End; i++)
        {
            if (!one.Has(i, WordTraits.Function) && one.Kinds[i] == TokenKind.Word && Holds(other, otherWords, one, i))
                return true;
        }

        return false;
    }

    private static bool Holds(TokenTable table, TextSpan words, TokenTable tokens, int token)
    {
        for (int i = table.IndexAt(words.Start); i < table.Count && table.Starts[i] < words.End; i++)
        {
            if (table.Lemmas[i] == tokens.Lemmas[token] ? tokens.Lemmas[token] >= 0 || table[i].Equals(tokens[token], StringComparison.OrdinalIgnoreCase)
                : table.Lemmas[i] >= 0 && tokens.Lemmas[token] >= 0 && WordNet.Concepts(table.Lemmas[i]).IndexOfAny(WordNet.Concepts(tokens.Lemmas[token])) >= 0)
                return true;
        }

        return false;
    }
}

using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>Whether a word may stand for people.</summary>
internal static class People
{
    /// <summary>Steps up the dictionary's kinds from "inmate" to "person".</summary>
    private const int MaxSteps = 8;

    private const WordTraits Words = WordTraits.PersonNoun | WordTraits.Kinship | WordTraits.Role | WordTraits.PersonTitle | WordTraits.Pronoun | WordTraits.Cardinal;

    private static readonly int[] Kinds = [.. new[] { "person", "people", "crew", "team", "gang", "family" }.Select(static word => EnglishWords.Describe(word).Lemma)];

    /// <summary>Names and unknown words may; a noun may where the dictionary has it so in some sense.</summary>
    public static bool MayBe(TokenTable tokens, int token)
    {
        int lemma = tokens.Lemmas[token];
        if (lemma < 0 || tokens.Kinds[token] != TokenKind.Word || (tokens.Shapes[token] & TokenShape.Capitalised) != 0 || tokens.Has(token, Words) || (tokens.Classes[token] & WordClasses.Noun) == 0)
            return true;
        foreach (int kind in Kinds)
        {
            if (lemma == kind || WordNet.IsHypernym(kind, lemma, MaxSteps))
                return true;
        }

        return false;
    }
}

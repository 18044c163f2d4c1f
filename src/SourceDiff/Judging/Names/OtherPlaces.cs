using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Places;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>Tells whether two places are two of one scale, and neither document knows of the other's. O(tokens).</summary>
internal static class OtherPlaces
{
    /// <summary>Names that begin alike may be one: "Northeast Philly", "Northeast".</summary>
    private const int Beginning = 4;

    public static bool Are(JudgingContext context, NameFact left, NameFact right)
    {
        var one = context.Entities.Left.Form(left.Entity.Index);
        var other = context.Entities.Right.Form(right.Entity.Index);
        return context.Entities.RightOf(left.Entity.Index) < 0 && context.Entities.LeftOf(right.Entity.Index) < 0
            && one.Count > 0 && other.Count > 0 && ScaleOf(one) == ScaleOf(other)
            && NameComparison.Of(one, other).Likeness == NameLikeness.Different && !BeginAlike(one, other) && !Gazetteer.AreNested(NameWords.Fold(one.Name), NameWords.Fold(other.Name))
            && !IsKnown(context.Left.Tokens, left, context.Right.Tokens) && !IsKnown(context.Right.Tokens, right, context.Left.Tokens);
    }

    /// <summary>A country is no town, and a street is neither.</summary>
    public static WordTraits ScaleOf(NameForm name)
    {
        var traits = NewsLexicon.English.Traits(NewsLexicon.English.Find(NameWords.Fold(name.Name))) & (WordTraits.Country | WordTraits.Region | WordTraits.City);
        // "Palm Springs" is a town, whatever its words are.
        if ((traits & WordTraits.City) != 0)
            return traits & ~WordTraits.City;
        foreach (string word in name.Folds)
            traits |= NewsLexicon.English.Traits(NewsLexicon.English.Find(word)) & WordTraits.PlaceNoun;
        return traits;
    }

    /// <summary>Whether a word of the name stands anywhere in the other document: then it may be known there by it.</summary>
    /// <param name="own">The tokens of the document that names it.</param>
    /// <param name="name">The name.</param>
    /// <param name="others">The tokens of the other document.</param>
    /// <param name="common">What words tell nothing: those for a university, where two are compared.</param>
    public static bool IsKnown(TokenTable own, NameFact name, TokenTable others, WordTraits common = WordTraits.None)
    {
        var (first, end) = SlotSimilarity.Tokens(own, name.Span);
        for (int i = first; i < end; i++)
        {
            if (PassageMatch.IsContent(own, i) && !own.Has(i, common) && others.Lemmas.IndexOf(own.Lemmas[i]) >= 0)
                return true;
        }

        return false;
    }

    private static bool BeginAlike(NameForm one, NameForm other)
    {
        foreach (string word in one.Folds)
        {
            foreach (string otherWord in other.Folds)
            {
                if (word.AsSpan().CommonPrefixLength(otherWord, null) >= Beginning)
                    return true;
            }
        }

        return false;
    }
}

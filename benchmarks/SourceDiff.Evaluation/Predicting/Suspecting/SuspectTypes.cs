using SourceDiff.Model;

namespace SourceDiff.Evaluation.Predicting.Suspecting;

/// <summary>What kind of word a token of a hypothesis is.</summary>
internal static class SuspectTypes
{
    /// <summary>The traits of words for places.</summary>
    public const WordTraits Place = WordTraits.Country | WordTraits.Region | WordTraits.City | WordTraits.Demonym;

    public static SuspectType Of(TokenTable tokens, Passage passage, int j)
    {
        if (tokens.Kinds[j] == TokenKind.Number || tokens.Has(j, WordTraits.Cardinal))
            return SuspectType.Number;
        if (tokens.Has(j, Place))
            return SuspectType.Place;
        if (IsCapital(tokens, j) && j > passage.FirstToken)
            return SuspectType.Name;
        var classes = tokens.Classes[j];
        bool noun = (classes & WordClasses.Noun) != 0;
        if ((classes & WordClasses.Verb) != 0 && (!noun || (classes & (WordClasses.Past | WordClasses.Gerund)) != 0))
            return SuspectType.Verb;
        return noun || (classes & WordClasses.Unknown) != 0 ? SuspectType.Noun : SuspectType.Modifier;
    }

    public static bool IsCapital(TokenTable tokens, int token) => (tokens.Shapes[token] & TokenShape.Capitalised) != 0;
}

using SourceDiff.Aligning;
using static SourceDiff.Aligning.SimilarityFeature;

namespace SourceDiff.Evaluation.Fitting;

/// <summary>The features by what they look at, for the ablation.</summary>
internal static class FeatureFamilies
{
    public static IReadOnlyList<(string Name, SimilarityFeature[] Features)> All { get; } =
    [
        ("containment in English at large", [ContainmentMax, ContainmentMin, SharedInformation]),
        ("containment within the articles", [LocalContainmentMax, LocalContainmentMin, SharedLocalInformation, RarestShared]),
        ("counts of shared words and predicates", [SharedWords, SharedNonNames, SharedPredicates, SynonymShare]),
        ("names", [SharedNames, NameContainment, NamesDiffer, NameAndNonName]),
        ("values", [SharedValues]),
        ("order and runs", [BigramShare, LongestRun, ClauseMax, ClauseMin]),
        ("lengths", [LengthRatio, ShorterLength, LongerLength]),
        ("position, titles, quotes", [PositionDistance, BothAreEarly, EitherIsTitle, BothAreTitles, BothQuote, OneQuotes]),
        ("rivals, neighbours, partners", [RivalMax, RivalMin, Neighbours, PartnersMax, PartnersMin]),
        ("the articles' density and length", [ArticleDensity, ArticleLength]),
    ];

    public static bool[] Mask(SimilarityFeature[] family)
    {
        var mask = new bool[PassageScoring.Features];
        foreach (var feature in family)
            mask[(int)feature] = true;
        return mask;
    }
}

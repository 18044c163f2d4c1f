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
        ("counts of shared words and predicates", [SharedWords, SharedNonNames, SharedPredicates, SynonymShare, OnlyHereWords]),
        ("names", [SharedNames, NameContainment, NamesDiffer, NameAndNonName, OnlyHereNames]),
        ("values", [SharedValues, BothHaveValues, OnlyHereValues, SharedDigits]),
        ("order and runs", [BigramShare, LongestRun, ClauseMax, ClauseMin]),
        ("words close together in both", [ClosePairs, ClosePairInformation]),
        ("wording: stems and function words", [StemCosine]),
        ("events: kin predicates", [EventKinship, SharedPredicates]),
        ("topic: words of the beginnings", [LeadMax, LeadMin, OpeningMax, OpeningMin]),
        ("lengths", [LengthRatio, ShorterLength, LongerLength]),
        ("position, titles, quotes", [PositionDistance, BothAreEarly, EitherIsEarly, EitherIsTitle, BothAreTitles, EitherIsHeading, BothQuote, OneQuotes]),
        ("rivals, neighbours, partners", [RivalMax, RivalMin, Neighbours, Beside, PartnersMax, PartnersMin]),
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

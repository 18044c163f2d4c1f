using SourceDiff.Aligning;
using static SourceDiff.Aligning.SimilarityFeature;

namespace SourceDiff.Evaluation.Fitting;

/// <summary>The features by what they look at, for the ablation.</summary>
internal static class FeatureFamilies
{
    public static IReadOnlyList<(string Name, SimilarityFeature[] Features)> All { get; } =
    [
        ("containment in English at large", [ContainmentMax, SharedInformation]),
        ("containment within the articles", [LocalContainmentMax, LocalContainmentMin, SharedLocalInformation]),
        ("counts of shared words and predicates", [SharedWords, SharedPredicates, OnlyHereWords]),
        ("synonyms and derivations", [SynonymShare]),
        ("names", [OnlyHereNames]),
        ("values", [SharedValues, BothHaveValues, SharedDigits]),
        ("words close together in both", [ClosePairs, ClosePairInformation]),
        ("wording: stems and function words", [StemCosine]),
        ("events: kin predicates", [EventKinship, SharedPredicates]),
        ("topic: words of the beginnings", [LeadMax, LeadMin, OpeningMin]),
        ("lengths", [ShorterLength, LongerLength, ArticleLength]),
        ("position", [PositionDistance, BothAreEarly]),
        ("titles and headings", [EitherIsTitle, BothAreTitles, EitherIsHeading]),
        ("rivals and partners", [RivalMin, PartnersMax]),
        ("neighbours", [Neighbours, Beside]),
    ];

    public static bool[] Mask(SimilarityFeature[] family)
    {
        var mask = new bool[PassageScoring.Features];
        foreach (var feature in family)
            mask[(int)feature] = true;
        return mask;
    }
}

namespace SourceDiff.Aligning;

/// <summary>Turns what two passages share into the <see cref="SimilarityFeature"/>s.</summary>
internal static class PairFeatures
{
    /// <summary>Fills in all but the features that need the other pairs.</summary>
    public static void Fill(PassageTerms leftTerms, int leftPassage, PassageTerms rightTerms, int rightPassage, in SharedContent shared, Span<float> f)
    {
        ref var left = ref leftTerms.Profiles[leftPassage];
        ref var right = ref rightTerms.Profiles[rightPassage];
        float weight = shared.Weight + shared.ExchangedWeight, localWeight = shared.LocalWeight + shared.ExchangedLocalWeight;
        float smaller = Math.Max(1, Math.Min(left.Weight, right.Weight)), larger = Math.Max(1, Math.Max(left.Weight, right.Weight));
        float localSmaller = Math.Max(1, Math.Min(left.LocalWeight, right.LocalWeight)), localLarger = Math.Max(1, Math.Max(left.LocalWeight, right.LocalWeight));
        bool isLeftShorter = left.Words < right.Words;
        float place = left.Place, otherPlace = right.Place;
        f[(int)SimilarityFeature.Bias] = 1;
        f[(int)SimilarityFeature.ContainmentMax] = weight / smaller;
        f[(int)SimilarityFeature.LocalContainmentMax] = localWeight / localSmaller;
        f[(int)SimilarityFeature.LocalContainmentMin] = localWeight / localLarger;
        f[(int)SimilarityFeature.SharedInformation] = Log(weight);
        f[(int)SimilarityFeature.SharedLocalInformation] = Log(localWeight);
        f[(int)SimilarityFeature.SynonymShare] = shared.ExchangedWeight / smaller;
        f[(int)SimilarityFeature.SharedPredicates] = Log(shared.Predicates);
        f[(int)SimilarityFeature.SharedValues] = Log(shared.Values);
        f[(int)SimilarityFeature.ShorterLength] = isLeftShorter ? left.LogWords : right.LogWords;
        f[(int)SimilarityFeature.LongerLength] = isLeftShorter ? right.LogWords : left.LogWords;
        f[(int)SimilarityFeature.PositionDistance] = MathF.Abs(place - otherPlace);
        f[(int)SimilarityFeature.EitherIsTitle] = left.IsTitle || right.IsTitle ? 1 : 0;
        f[(int)SimilarityFeature.BothAreTitles] = left.IsTitle && right.IsTitle ? 1 : 0;
        f[(int)SimilarityFeature.BothAreEarly] = 1 - Math.Max(place, otherPlace);
        f[(int)SimilarityFeature.BothHaveValues] = left.Values < right.Values ? left.LogValues : right.LogValues;
        f[(int)SimilarityFeature.ClosePairs] = Log(shared.ClosePairs);
        f[(int)SimilarityFeature.ClosePairInformation] = Log(shared.ClosePairWeight);
        f[(int)SimilarityFeature.OnlyHereNames] = Log(shared.OnlyHereNames);
        f[(int)SimilarityFeature.OnlyHereWords] = Log(shared.OnlyHereWords);
        f[(int)SimilarityFeature.SharedDigits] = Log(shared.Digits);
        f[(int)SimilarityFeature.EitherIsHeading] = left.IsHeading || right.IsHeading ? 1 : 0;
        f[(int)SimilarityFeature.StemCosine] = shared.Stems;
        f[(int)SimilarityFeature.EventKinship] = shared.Events;
        f[(int)SimilarityFeature.LeadMax] = Math.Max(left.Lead, right.Lead);
        f[(int)SimilarityFeature.LeadMin] = Math.Min(left.Lead, right.Lead);
        f[(int)SimilarityFeature.OpeningMin] = Math.Min(left.Opening, right.Opening);
        f[(int)SimilarityFeature.SharedWords] = Log(shared.Words);
    }

    private static float Log(float amount) => FastLogarithm.OfOnePlus(amount);
}

namespace SourceDiff.Judging.Values;

/// <summary>
/// The weights of <see cref="SlotModel"/>, one a <see cref="SlotFeature"/>. Written by <c>SourceDiff.Evaluation fit judging</c>
/// from pairs of news articles with every shared detail annotated, from the same pairs with one detail falsified, and from a reader's
/// verdicts on others (texts of ECB+ via ABCD-LINK, CC BY 4.0): do not edit, fit again.
/// </summary>
internal static class SlotWeights
{
    /// <summary>The least probability at which differing values are told: chosen from the cross-validated gates in <c>benchmarks/README.md</c>.</summary>
    public const double Gate = 0.34;

    public static ReadOnlySpan<float> All =>
    [
        -3.7392f, // Bias
        0.5863f, // Slot
        0.7608f, // Kinship
        -0.1274f, // SlotAndKinship
        0.4963f, // Agreement
        0.8844f, // Similarity
        0.4068f, // IsAligned
        -0.2291f, // SameBefore
        -0.0887f, // SameAfter
        -1.1733f, // OneKnown
        -1.1356f, // BothKnown
        -0.6154f, // KnownNear
        -0.3368f, // OtherPeople
        0.1545f, // OthersAgree
        -0.0412f, // Rivals
        -0.4274f, // Ratio
        -0.6532f, // IsVague
        -0.263f, // IsDate
        0.8959f, // SameOutcome
        0.106f, // SamePredicate
        0.2204f, // OtherPredicate
        -0.0871f, // PredicateElsewhere
        -0.2168f, // SameName
        -0.3724f, // OtherName
        0.3332f, // SharedRarity
        0.5157f, // NearRarity
        0.2389f, // IsSole
        0.7124f, // IsLead
        -0.5572f, // OtherTime
        -0.0233f, // OtherPlaces
        0.0815f, // IsMeasure
        1.151f, // IsAge
        0.737f, // AreAlone
        0.6114f, // IsBesideAligned
        3.4393f, // SameDigits
        3.2962f, // SameTwoDigits
        -0.1547f, // AreSmall
        3.0031f, // NearHours
        0.1538f, // SharedGist
        0.4384f, // StoryNames
        0.2107f, // StoryValues
        0.1227f, // StoryAligned
        -0.2514f, // StoryLeads
        0.7916f, // SharedValues
        1.9874f, // SameSide
        1.162f, // VagueOutcome
        -0.0575f, // AreOfThen
        0.8924f, // SimilarityAndKinship
        0.945f, // SimilarityAndSlot
        -1.2153f, // KnownAndKinship
        1.3402f, // StoryAndKinship
        1.1476f, // SameTopic
        -0.005f, // OtherTopic
        0.3221f, // SharedRole
        -0.1658f, // OtherRole
        -0.1961f, // TimeApart
        0.2804f, // IsDuration
        1.1053f, // DateSlot
        0.2816f, // DateSimilarity
        -0.1099f, // DateLead
        1.5092f, // DurationSlot
        -0.4711f, // DurationSimilarity
        1.3723f, // Closeness
        1.4464f, // ClosenessAndKinship
        -0.4449f, // Crowd
        1.8695f, // AgeOfSameName
        -0.4452f, // AgeOfNobody
        0.1768f, // FarAndKinship
        1.1291f, // FarAndOutcome
        0.525f, // FarAndSlot
        1.2166f, // OnlyOfSort
        1.9761f, // AreTolls
        2.448f, // AreTotals
        0.49f, // GistAndKinship
        0.4828f, // SameAmount
        -0.0804f, // OtherAmount
        -0.0944f, // Suitors
        0.7443f, // Lead
        -0.5167f, // SharedUnit
        -0.3649f, // NoneAgree
        -0.1911f, // AreVariants
        -0.5317f, // AreBrief
        -1.2113f, // BriefKinship
        -0.5438f, // BriefRatio
        0.3425f, // BriefNames
        0.7861f, // SharedNames
        1.1781f, // SameOpening
        -0.4312f, // OtherDays
        -3.4264f, // OtherOutlook
        0.1625f, // AreNameless
        -0.1725f, // NamelessKinship
        -0.2206f, // NamelessRatio
        0.0351f, // NamelessAgreement
        -0.4172f, // OwnThings
        -0.1391f, // SameSubject
        -0.906f, // OtherSubject
        -2.0537f, // BriefExchanged
        0.8568f, // SharedHeads
    ];
}

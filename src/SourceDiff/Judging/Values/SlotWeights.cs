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
        -3.5406f, // Bias
        0.6011f, // Slot
        0.6654f, // Kinship
        -0.0008f, // SlotAndKinship
        0.4856f, // Agreement
        0.8401f, // Similarity
        0.369f, // IsAligned
        -0.2291f, // SameBefore
        -0.0593f, // SameAfter
        -1.1788f, // OneKnown
        -1.0949f, // BothKnown
        -0.4831f, // KnownNear
        -0.1824f, // OtherPeople
        0.2224f, // OthersAgree
        -0.0365f, // Rivals
        -0.4267f, // Ratio
        -0.636f, // IsVague
        -0.2961f, // IsDate
        0.5745f, // SameOutcome
        0.0799f, // SamePredicate
        0.2244f, // OtherPredicate
        -0.0099f, // PredicateElsewhere
        -0.1833f, // SameName
        -0.3666f, // OtherName
        0.3089f, // SharedRarity
        0.5377f, // NearRarity
        0.1599f, // IsSole
        0.635f, // IsLead
        -0.5762f, // OtherTime
        -0.032f, // OtherPlaces
        0.132f, // IsMeasure
        1.1342f, // IsAge
        0.8899f, // AreAlone
        0.5669f, // IsBesideAligned
        3.379f, // SameDigits
        3.2815f, // SameTwoDigits
        -0.1595f, // AreSmall
        3.3141f, // NearHours
        0.1592f, // SharedGist
        0.428f, // StoryNames
        0.1128f, // StoryValues
        0.1245f, // StoryAligned
        -0.2589f, // StoryLeads
        0.8508f, // SharedValues
        1.9914f, // SameSide
        1.1613f, // VagueOutcome
        -0.0733f, // AreOfThen
        0.8444f, // SimilarityAndKinship
        1.0018f, // SimilarityAndSlot
        -1.2565f, // KnownAndKinship
        1.3398f, // StoryAndKinship
        1.2232f, // SameTopic
        0.0142f, // OtherTopic
        0.2091f, // SharedRole
        -0.1978f, // OtherRole
        -0.2037f, // TimeApart
        0.2446f, // IsDuration
        1.324f, // DateSlot
        0.2004f, // DateSimilarity
        0.0416f, // DateLead
        1.4266f, // DurationSlot
        -0.3319f, // DurationSimilarity
        1.3675f, // Closeness
        1.3681f, // ClosenessAndKinship
        -0.4922f, // Crowd
        1.8533f, // AgeOfSameName
        -0.3891f, // AgeOfNobody
        0.1256f, // FarAndKinship
        1.0291f, // FarAndOutcome
        0.5081f, // FarAndSlot
        1.2448f, // OnlyOfSort
        2.5637f, // AreTolls
        2.56f, // AreTotals
        0.4678f, // GistAndKinship
        0.4528f, // SameAmount
        -0.1072f, // OtherAmount
        -0.1275f, // Suitors
        0.823f, // Lead
        -0.4164f, // SharedUnit
        -0.331f, // NoneAgree
        -0.2686f, // AreVariants
        -0.3723f, // AreBrief
        -1.0193f, // BriefKinship
        -0.5303f, // BriefRatio
        0.2026f, // BriefNames
        0.6021f, // SharedNames
        1.0215f, // SameOpening
        -0.3441f, // OtherDays
        -3.4954f, // OtherOutlook
        0.1165f, // AreNameless
        -0.2116f, // NamelessKinship
        -0.2349f, // NamelessRatio
        -0.0158f, // NamelessAgreement
        -0.3676f, // OwnThings
        0.0291f, // SameSubject
        -1.0012f, // OtherSubject
        -2.172f, // BriefExchanged
        0.8266f, // SharedHeads
    ];
}

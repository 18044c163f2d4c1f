namespace SourceDiff.Aligning;

/// <summary>
/// What is measured of two passages before a probability is made of it. Every feature is symmetric in the sides, and
/// values are masked: a differing number takes nothing away. Containment is the share of one passage's information that
/// the other has too; "max" looks from the passage that is better contained, "min" from the other.
/// </summary>
public enum SimilarityFeature
{
    /// <summary>Always 1.</summary>
    Bias,

    /// <summary>Containment, words weighed by how rare they are in English.</summary>
    ContainmentMax,

    /// <summary>Containment, words weighed by how rare they are in the two documents.</summary>
    LocalContainmentMax,

    /// <inheritdoc cref="LocalContainmentMax"/>
    LocalContainmentMin,

    /// <summary>The information shared, in nats, as ln(1 + x).</summary>
    SharedInformation,

    /// <summary>The information shared within the two documents, in nats, as ln(1 + x).</summary>
    SharedLocalInformation,

    /// <summary>The share of the smaller passage that only synonyms and derivations account for.</summary>
    SynonymShare,

    /// <summary>The information in shared verbs other than those of speech, as ln(1 + nats).</summary>
    SharedPredicates,

    /// <summary>Equal values shared, as ln(1 + count).</summary>
    SharedValues,

    /// <summary>The content words of the shorter, as ln(1 + count).</summary>
    ShorterLength,

    /// <summary>The content words of the longer, as ln(1 + count).</summary>
    LongerLength,

    /// <summary>How far apart they stand, as a share of the articles' length.</summary>
    PositionDistance,

    /// <summary>1 when either is a headline or heading.</summary>
    EitherIsTitle,

    /// <summary>1 when both are headlines or headings.</summary>
    BothAreTitles,

    /// <summary>How early the passages stand, the later of the two deciding.</summary>
    BothAreEarly,

    /// <summary>Content words shared, as ln(1 + count).</summary>
    SharedWords,

    /// <summary>Values of the passage with fewer, equal or not, as ln(1 + count).</summary>
    BothHaveValues,

    /// <summary>Pairs of shared words that stand close together in both passages, in any order, as ln(1 + count).</summary>
    ClosePairs,

    /// <summary>The information of the words of <see cref="ClosePairs"/>, as ln(1 + nats).</summary>
    ClosePairInformation,

    /// <summary>Shared names, each divided by the passages that have it on either side, as ln(1 + sum): who is named here only, on both sides.</summary>
    OnlyHereNames,

    /// <summary>Shared words that are no names, each divided by the passages that have it on either side, as ln(1 + sum).</summary>
    OnlyHereWords,

    /// <summary>The digits of the shared numbers beyond the first of each, each divided by the passages that have it, as ln(1 + sum): long numbers are rarely equal by chance.</summary>
    SharedDigits,

    /// <summary>1 when either is a heading inside the article.</summary>
    EitherIsHeading,

    /// <summary>The cosine of all words by their first letters, weighed by how rare they are in the two documents.</summary>
    StemCosine,

    /// <summary>How closely the predicates of two events that were read are related, 0–1.</summary>
    EventKinship,

    /// <summary>How much of what either article begins with the passage says that says more of it: the topic of the articles.</summary>
    LeadMax,

    /// <inheritdoc cref="LeadMax"/>
    LeadMin,

    /// <summary>As <see cref="LeadMin"/>, of the very first passage of either and of words in both articles only.</summary>
    OpeningMin,

    /// <summary>A first estimate from the features above, in logits.</summary>
    FirstEstimate,

    /// <summary>By how much another partner suits a passage better (or this one is ahead, negative), in logits; the side where that is less.</summary>
    RivalMin,

    /// <summary>The first estimates, as probabilities, of the pairs before and after it in both articles, up to three passages away, as ln(1 + 4 · weighted sum).</summary>
    Neighbours,

    /// <summary>The first estimate, as a probability, of either passage with a neighbour of the other: a report that one splits.</summary>
    Beside,

    /// <summary>The sum of probabilities by first estimate of the passage with more partners: a summary has many.</summary>
    PartnersMax,

    /// <summary>The passages of both articles, as ln(count) within 16–120: the longer they are, the rarer is a link.</summary>
    ArticleLength,
}

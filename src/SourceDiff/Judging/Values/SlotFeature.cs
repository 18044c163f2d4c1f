namespace SourceDiff.Judging.Values;

/// <summary>What speaks for or against two differing values being rivals for one slot: the features of <see cref="SlotModel"/>.</summary>
internal enum SlotFeature
{
    /// <summary>Always 1.</summary>
    Bias,

    /// <summary>How far the words around the one have their partners around the other.</summary>
    Slot,

    /// <summary>Whether the same thing is counted, dated or measured.</summary>
    Kinship,

    /// <summary>Both at once.</summary>
    SlotAndKinship,

    /// <summary>The share of the words of the two passages that have a partner.</summary>
    Agreement,

    /// <summary>How well the passages align; 0 when they do not.</summary>
    Similarity,

    /// <summary>Whether an alignment holds the two.</summary>
    IsAligned,

    /// <summary>The words right before the two values are partners.</summary>
    SameBefore,

    /// <summary>The words right after the two values are partners.</summary>
    SameAfter,

    /// <summary>One of the values stands elsewhere in the other document.</summary>
    OneKnown,

    /// <summary>Each of the values stands elsewhere in the other document.</summary>
    BothKnown,

    /// <summary>How many of the two values stand in the passages of the other side.</summary>
    KnownNear,

    /// <summary>Both passages name people, and nobody in common.</summary>
    OtherPeople,

    /// <summary>How many other values of the passages agree, at most three.</summary>
    OthersAgree,

    /// <summary>How many other values could be the rival of one of the two, at most four.</summary>
    Rivals,

    /// <summary>The natural logarithm of the ratio of two amounts, at most 3: what is told of one thing seldom differs tenfold.</summary>
    Ratio,

    /// <summary>One amount is a word for some number: "a couple", "dozens".</summary>
    IsVague,

    /// <summary>Dates differ more often than counts of one thing do.</summary>
    IsDate,

    /// <summary>What happened to those counted is told on both sides, and is the same.</summary>
    SameOutcome,

    /// <summary>The verbs are told on both sides, and are the same.</summary>
    SamePredicate,

    /// <summary>The verbs are told on both sides, and differ.</summary>
    OtherPredicate,

    /// <summary>The verb of the one stands in the other passage too, as the verb of something else.</summary>
    PredicateElsewhere,

    /// <summary>Both are told of one person or body.</summary>
    SameName,

    /// <summary>They are told of two.</summary>
    OtherName,

    /// <summary>How much the words that the passages share tell this story from others; the logarithm of one more than the sum.</summary>
    SharedRarity,

    /// <summary>The same of the words around both values, the nearest the most.</summary>
    NearRarity,

    /// <summary>Either document gives one value of this kind only.</summary>
    IsSole,

    /// <summary>Both stand where articles say what they are about.</summary>
    IsLead,

    /// <summary>One passage tells of another year, month or season than the other.</summary>
    OtherTime,

    /// <summary>Both passages name places, and none in common.</summary>
    OtherPlaces,

    /// <summary>A measure: its unit says what it measures less than a noun says what it counts.</summary>
    IsMeasure,

    /// <summary>An age.</summary>
    IsAge,

    /// <summary>Either is the only value of its sort in its document of which the other document says nothing.</summary>
    AreAlone,

    /// <summary>No alignment holds the two, but one holds the passages before or behind them.</summary>
    IsBesideAligned,

    /// <summary>The two numbers are written with the same digits in another order: 3,100 and 1,300.</summary>
    SameDigits,

    /// <summary>The same of two digits, which chance may swap too: 54 and 45.</summary>
    SameTwoDigits,

    /// <summary>Two counts up to a dozen: articles are full of them.</summary>
    AreSmall,

    /// <summary>Two hours of the day, by how near they are: 1 for the same, 0 for an hour apart and more.</summary>
    NearHours,

    /// <summary>No alignment holds the two, and their passages share rare words and names; how many, at most three.</summary>
    SharedGist,

    /// <summary>How surely the two documents tell of one event, by names (<see cref="StoryKinship"/>).</summary>
    StoryNames,

    /// <summary>The same by values.</summary>
    StoryValues,

    /// <summary>The same by aligned passages.</summary>
    StoryAligned,

    /// <summary>The same by what they say first.</summary>
    StoryLeads,

    /// <summary>How many telling values of any kind the two passages share besides, at most three.</summary>
    SharedValues,

    /// <summary>Two scores of which one side is the same: 9-5 and 10-5.</summary>
    SameSide,

    /// <summary>One of two counts of what happened to people or things is a word for some number: "dozens hurt" before it was known how many.</summary>
    VagueOutcome,

    /// <summary>Both are told of an earlier event: background, in which articles tell of many.</summary>
    AreOfThen,

    /// <summary>Aligned passages, and the same thing counted, dated or measured.</summary>
    SimilarityAndKinship,

    /// <summary>Aligned passages, and the same words around.</summary>
    SimilarityAndSlot,

    /// <summary>The same thing counted, dated or measured, and one of the values stands elsewhere in the other document.</summary>
    KnownAndKinship,

    /// <summary>One event told by both, as far as names and values say, and the same thing counted.</summary>
    StoryAndKinship,

    /// <summary>Words of one group say what happened then, or what took so long (<see cref="TimeTopics"/>).</summary>
    SameTopic,

    /// <summary>Words say it, and of two groups.</summary>
    OtherTopic,

    /// <summary>Of two dates of other verbs: who does it, or to whom it is done, is the same.</summary>
    SharedRole,

    /// <summary>Both say who does it or to whom, and nobody is the same.</summary>
    OtherRole,

    /// <summary>Two days, by how far they are apart: the logarithm of the days, at most 9.</summary>
    TimeApart,

    /// <summary>How long something lasts.</summary>
    IsDuration,

    /// <summary>Of dates, <see cref="Slot"/> once more, and likewise below: what tells dates of one happening from others is not what tells counts.</summary>
    DateSlot,

    /// <summary><see cref="Similarity"/> of dates.</summary>
    DateSimilarity,

    /// <summary><see cref="IsLead"/> of dates.</summary>
    DateLead,

    /// <summary><see cref="Slot"/> of durations.</summary>
    DurationSlot,

    /// <summary><see cref="Similarity"/> of durations.</summary>
    DurationSimilarity,

    /// <summary>Two numbers that few texts would share by chance and that lie near each other: 1 for the same, 0 for one half as large again.</summary>
    Closeness,

    /// <summary>The same, where the same thing is counted.</summary>
    ClosenessAndKinship,

    /// <summary>How many values of the kind the passages hold; the logarithm of the larger number: lists tell of many things.</summary>
    Crowd,

    /// <summary>Two ages of people whom both texts name.</summary>
    AgeOfSameName,

    /// <summary>Two ages of people whom neither text names.</summary>
    AgeOfNobody,

    /// <summary>No alignment holds the two, and the same thing is counted, dated or measured.</summary>
    FarAndKinship,

    /// <summary>No alignment holds the two, and what happened to those counted is the same.</summary>
    FarAndOutcome,

    /// <summary>No alignment holds the two, and the same words stand around them.</summary>
    FarAndSlot,

    /// <summary>Two hours, or two days of a month, and either document gives no other.</summary>
    OnlyOfSort,

    /// <summary>Each is what its document gives as the toll of the story (<see cref="Tolls"/>).</summary>
    AreTolls,

    /// <summary>The same of what happened to people else: of those arrested, rescued, in hospital.</summary>
    AreTotals,

    /// <summary><see cref="SharedGist"/>, where the same thing is counted or measured.</summary>
    GistAndKinship,

    /// <summary>Words of one group around both say of what the sum, the measure or the number is; how many groups, at most two.</summary>
    SameAmount,

    /// <summary>Words around both say it, and of other groups.</summary>
    OtherAmount,

    /// <summary>How many other values of either document, wherever they stand, the two could be held against; the logarithm of one more. Not of dates.</summary>
    Suitors,

    /// <summary>How much better the two match than the best of those others would: from -1 to 1.</summary>
    Lead,

    /// <summary>Two measures, and the documents agree on another in that unit: of several quakes, models or runs.</summary>
    SharedUnit,

    /// <summary>How many values of the sort either passage gives besides, the logarithm of the fewer, where not one of them is the other's: two polls, two models. Not of counts, of which sentences are full.</summary>
    NoneAgree,

    /// <summary>Two measures that name one of several models or sizes, "the 13-inch version", of which either document tells.</summary>
    AreVariants,

    /// <summary>Both texts are a single sentence (<see cref="BriefMeasuring"/>): here and below, 0 of others.</summary>
    AreBrief,

    /// <summary><see cref="Kinship"/> of brief texts, and likewise below: that the same is counted says less where half of the pairs tell of two things.</summary>
    BriefKinship,

    /// <summary><see cref="Ratio"/> of brief texts.</summary>
    BriefRatio,

    /// <summary><see cref="StoryNames"/> of brief texts.</summary>
    BriefNames,

    /// <summary>How many names two brief texts share; the logarithm of one more.</summary>
    SharedNames,

    /// <summary>The first names of both are one: mostly of whom they tell.</summary>
    SameOpening,

    /// <summary>Both name days, and none in common.</summary>
    OtherDays,

    /// <summary>One value is told as expected, the other as it is.</summary>
    OtherOutlook,

    /// <summary>Brief texts of which neither names anybody: below, what such texts have instead of names.</summary>
    AreNameless,

    /// <summary><see cref="Kinship"/> of nameless texts.</summary>
    NamelessKinship,

    /// <summary><see cref="Ratio"/> of nameless texts.</summary>
    NamelessRatio,

    /// <summary><see cref="Agreement"/> of nameless texts.</summary>
    NamelessAgreement,

    /// <summary>How many nouns either brief text has alone, the fewer of the two counts.</summary>
    OwnThings,

    /// <summary>What the clauses of the two values are about is the same.</summary>
    SameSubject,

    /// <summary>It is told of both, and neither stands anywhere in the other text.</summary>
    OtherSubject,

    /// <summary>How many words of two brief texts stand in one place of the same words and have no partner (<see cref="ExchangedWords"/>), at most two.</summary>
    BriefExchanged,

    /// <summary>Two counts of passages that count other things in common: "6 rifles, <i>12</i> magazines and 300 rounds", "14 rifles, <i>31</i> magazines"; how many, at most two.</summary>
    SharedHeads,
}

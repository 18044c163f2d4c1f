namespace SourceDiff.Reading;

/// <summary>The parts that words play beside numbers and dates; the words are in <c>number-cues.tsv</c>.</summary>
[Flags]
internal enum NumberCues : long
{
    None = 0,

    /// <summary>A noun for many of a kind, before "of": <c>total</c>, <c>group</c>.</summary>
    Collective = 1L << 0,

    /// <summary>No part of the noun phrase after a number: <c>worth</c>, <c>apiece</c>.</summary>
    EndsPhrase = 1L << 1,

    /// <summary>Stands between a number and its noun and says nothing of it: <c>other</c>.</summary>
    Filler = 1L << 2,

    /// <summary>Stands between a noun and its size: <c>of</c>, <c>at</c>, <c>reached</c>.</summary>
    LeadsToSize = 1L << 3,

    /// <summary>Is the verb between a noun and its size: <c>reached</c>.</summary>
    SizeVerb = 1L << 4,

    /// <summary>Follows a distance in time: <c>later</c>.</summary>
    LaterWord = 1L << 5,

    /// <summary>A stretch of time counted in events: "over six <i>seasons</i>" lasts six, not more.</summary>
    Stretch = 1L << 6,

    /// <summary>Before "over three years": more than three.</summary>
    Exceeds = 1L << 7,

    /// <summary>Between a number and its unit of time: <c>consecutive</c>.</summary>
    BeforeTimeUnit = 1L << 8,

    /// <summary>Before a duration without a number: "<i>for</i> a week".</summary>
    LeadsDuration = 1L << 9,

    /// <summary>After a duration without a number: "weeks <i>apart</i>".</summary>
    AfterDuration = 1L << 10,

    /// <summary>Names a result: "a 3-1 <i>win</i>".</summary>
    Result = 1L << 11,

    /// <summary>Takes a result: "<i>won</i> 3-1".</summary>
    ScoreVerb = 1L << 12,

    /// <summary>Can stand before a result: "<i>is</i> 3-1 up".</summary>
    BeforeScore = 1L << 13,

    /// <summary>Can follow a result: "3-1 <i>away</i>".</summary>
    AfterScore = 1L << 14,

    /// <summary>Says that what follows is to come: <c>will</c>, <c>scheduled</c>.</summary>
    Future = 1L << 15,

    /// <summary>Ends the name of a street: <c>Avenue</c>.</summary>
    Street = 1L << 16,

    /// <summary>Makes a number the name of a weapon: "12-<i>gauge</i>".</summary>
    Calibre = 1L << 17,

    /// <summary>Stands before an age in decades: "<i>her</i> 50s".</summary>
    BeforeDecade = 1L << 18,

    /// <summary>Says that somebody reaches an age: <c>turned</c>.</summary>
    Turning = 1L << 19,

    /// <summary>Says that somebody died, before "at 78".</summary>
    Dying = 1L << 20,

    /// <summary>Stands before an age: <c>aged</c>.</summary>
    AgeWord = 1L << 21,

    /// <summary>Places a count beside its verb: "played <i>in</i> six games".</summary>
    Places = 1L << 22,

    /// <summary>Stands between a verb and its number: "took <i>just</i> 12", "the <i>past</i> six".</summary>
    AfterVerb = 1L << 23,

    /// <summary>The first third of a month or a year: <c>early</c>.</summary>
    FirstThird = 1L << 24,

    /// <summary>The middle of it: <c>mid</c>.</summary>
    MiddleThird = 1L << 25,

    /// <summary>The last third of it: <c>late</c>, <c>end</c>.</summary>
    LastThird = 1L << 26,

    /// <summary>Stands before a share of the whole: "<i>by</i> a fifth", "<i>fell</i> a quarter".</summary>
    BeforeShare = 1L << 27,

    /// <summary>Makes "one" after it a pronoun: "<i>this</i> one".</summary>
    BeforePronoun = 1L << 28,

    /// <summary>Makes "one" before it a pronoun: "one <i>another</i>".</summary>
    AfterPronoun = 1L << 29,

    /// <summary>Tells of weight, where pounds weigh: <c>heavier</c>.</summary>
    Weighing = 1L << 30,

    /// <summary>Tells of cost, where pounds pay: <c>fined</c>.</summary>
    Paying = 1L << 31,

    /// <summary>Before a number that is then a telephone number: "<i>dialled</i> 999".</summary>
    Dialling = 1L << 32,

    /// <summary>Before a number that is then no year: "<i>nearly</i> 2000".</summary>
    NotBeforeYear = 1L << 33,

    /// <summary>Leads to a year: "<i>since</i> 1987".</summary>
    BeforeYear = 1L << 34,

    /// <summary>Leads to a month: "<i>in</i> March".</summary>
    BeforeMonth = 1L << 35,

    /// <summary>Leads to a day in figures: "<i>on</i> 10/25".</summary>
    BeforeDay = 1L << 36,

    /// <summary>Leads to an hour: "<i>at</i> five in the morning".</summary>
    BeforeHour = 1L << 37,

    /// <summary>Makes a date vaguer: "<i>about</i> noon", "<i>late</i> Tuesday".</summary>
    VaguesDate = 1L << 38,

    /// <summary>Is joined to a date by a hyphen: "<i>mid</i>-August".</summary>
    PrefixesDate = 1L << 39,

    /// <summary>Stands before "after" and "before": "<i>shortly</i> after noon".</summary>
    SoonWord = 1L << 40,

    /// <summary>A part of a longer time: "the <i>end</i> of May".</summary>
    PartOfDate = 1L << 41,

    /// <summary>Starts the name of a feast only with a capital: <c>May</c> Day, <c>New</c> Year.</summary>
    NeedsCapital = 1L << 42,

    /// <summary>Before "the weekend" that is next to the day of publication: "<i>over</i> the weekend".</summary>
    BeforeWeekend = 1L << 43,

    /// <summary>Follows the measure of it: "30 metres <i>high</i>".</summary>
    Dimension = 1L << 44,

    /// <summary>A part of a whole, before "of": "the <i>rest</i> of the 12 men".</summary>
    PartOf = 1L << 45,

    /// <summary>Looks like a verb after a number and is none of it: "40 percent, <i>compared</i> with 10".</summary>
    NoPredicate = 1L << 46,

    /// <summary>A quake, which one number measures: "a 6.3 <i>earthquake</i>".</summary>
    Quake = 1L << 47,

    /// <summary>Says how often: <c>twice</c>.</summary>
    Often = 1L << 48,

    /// <summary>Behind "twice" says that it is no number of times: "twice <i>as</i> many", "twice <i>daily</i>".</summary>
    BehindFactor = 1L << 49,

    /// <summary>Before "twice" says so: "once <i>or</i> twice", "think twice".</summary>
    BeforeFactor = 1L << 50,

    /// <summary>What is cast: "229 <i>votes</i> to 196".</summary>
    Ballot = 1L << 51,

    /// <summary>Says that those counted are not for it: "24 <i>against</i>".</summary>
    Opposing = 1L << 52,

    /// <summary>Leads to the strength of a quake: "<i>measuring</i> 6.5", "a <i>strength</i> of 6.5", "now <i>put</i> at 6.5".</summary>
    Gauged = 1L << 53,

    /// <summary>Stands for a number that was named before: "put the <i>figure</i> at 40".</summary>
    Figure = 1L << 54,
}

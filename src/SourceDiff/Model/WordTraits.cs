namespace SourceDiff.Model;

/// <summary>What the news lexicon knows of a word, one bit a trait, so that a reader tests a token in one instruction.</summary>
[Flags]
internal enum WordTraits : ulong
{
    None = 0,

    // Grammar
    Determiner = 1UL << 0,
    Pronoun = 1UL << 1,
    Preposition = 1UL << 2,
    Conjunction = 1UL << 3,
    Auxiliary = 1UL << 4,
    Modal = 1UL << 5,
    Negation = 1UL << 6,
    Relative = 1UL << 7,

    /// <summary>Carries no content of its own for alignment.</summary>
    Function = 1UL << 8,

    // Numbers and measures
    Cardinal = 1UL << 9,
    Scale = 1UL << 10,
    Ordinal = 1UL << 11,
    Fraction = 1UL << 12,
    VagueAmount = 1UL << 13,
    Bound = 1UL << 14,
    Unit = 1UL << 15,
    Currency = 1UL << 16,
    TimeUnit = 1UL << 17,

    // Calendar
    Month = 1UL << 18,
    Weekday = 1UL << 19,
    DayPart = 1UL << 20,
    RelativeDay = 1UL << 21,
    Season = 1UL << 22,
    Holiday = 1UL << 23,
    TimeZone = 1UL << 24,

    // Names
    GivenName = 1UL << 25,
    Surname = 1UL << 26,
    PersonTitle = 1UL << 27,
    Role = 1UL << 28,
    Kinship = 1UL << 29,
    PersonNoun = 1UL << 30,
    OrganisationNoun = 1UL << 31,
    Organisation = 1UL << 32,
    Country = 1UL << 33,
    Region = 1UL << 34,
    City = 1UL << 35,
    Demonym = 1UL << 36,
    PlaceNoun = 1UL << 37,
    Agency = 1UL << 38,

    // Speech and stance
    SpeechVerb = 1UL << 39,
    SpeechNoun = 1UL << 40,
    Hedge = 1UL << 41,
    Doubt = 1UL << 42,
    Factive = 1UL << 43,
    Denial = 1UL << 44,
    ImplicitNegation = 1UL << 45,

    // Events
    Event = 1UL << 46,
    Cumulative = 1UL << 47,

    // Form
    Abbreviation = 1UL << 48,
    StartsPhrase = 1UL << 49,
    Boilerplate = 1UL << 50,
    Subordinator = 1UL << 51,
    Reflexive = 1UL << 52,
    Possessive = 1UL << 53,
    NameParticle = 1UL << 54,

    // Names, continued
    /// <summary>Stands before a role and narrows it: "deputy", "defense", "acting".</summary>
    RoleModifier = 1UL << 58,

    /// <summary>Ends the name of a law, a prize, a film, a contest.</summary>
    WorkNoun = 1UL << 59,

    // Numbers, continued
    /// <summary>The number after it names rather than counts: <c>Flight</c>, <c>No.</c></summary>
    NumberHead = 1UL << 55,

    /// <summary>Plays a part beside numbers and dates that its value names: <c>total</c>, <c>won</c>, <c>apiece</c>.</summary>
    NumberCue = 1UL << 57,

    /// <summary>Opens the description of a duration that is not measured: <c>for the remainder</c>, <c>until</c>.</summary>
    Lasting = 1UL << 56,

    // Speech, continued
    /// <summary>An adverb that stands between subject and verb: "also", "later", "once".</summary>
    VerbAdverb = 1UL << 60,

    /// <summary>Starts a phrase of negation or certainty: "far" of "far from".</summary>
    StartsStance = 1UL << 61,

    // Events, continued
    /// <summary>Says that a number or a state replaces an earlier one: "risen to", "corrected", "so far".</summary>
    Development = 1UL << 62,

    /// <summary>A verb that excludes others of its group: "acquitted", "convicted".</summary>
    Contrary = 1UL << 63,
}

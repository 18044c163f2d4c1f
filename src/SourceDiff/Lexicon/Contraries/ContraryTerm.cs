namespace SourceDiff.Lexicon.Contraries;

/// <summary>A word or phrase that takes a side in a matter: "resign" in that of office.</summary>
/// <param name="Matter">The number of the matter.</param>
/// <param name="Side">The side it takes: 0 is for, 1 against; of a choice, the number of what is chosen.</param>
/// <param name="IsChoice">Whether the matter has no for and against, only things of which one excludes the others: "stabbed", "shot".</param>
/// <param name="IsTopic">Whether the words name the matter themselves ("layoffs"), rather than being said of many things ("left").</param>
/// <param name="Part">As what it counts where it can be a noun and a verb.</param>
/// <param name="Rest">The lemmas of the words after the first.</param>
internal sealed record ContraryTerm(int Matter, int Side, bool IsChoice, bool IsTopic, TermPart Part, int[] Rest)
{
    /// <summary>Whether its side is a stage that a case goes through, after those of lesser number: sought, held, found guilty, sentenced.</summary>
    public bool IsStage { get; init; }

    /// <summary>The group of its stage: stages of one group are not told apart where both have come.</summary>
    public int StageGroup { get; init; }

    /// <summary>What the stages of its matter are called, however they are worded.</summary>
    public string[] StageNames { get; init; } = [];

    /// <summary>Whether its stage is told of many cases beside a story.</summary>
    public bool IsLeadOnly { get; init; }

    /// <summary>Whether its stage is still to come: "awaits trial".</summary>
    public bool IsToCome { get; init; }

    /// <summary>Whether one side can follow the other as a story goes on: "closed", "reopened".</summary>
    public bool IsState { get; init; }

    /// <summary>The side that the story comes to in the end: whoever is at large is caught; -1 where it may be either.</summary>
    public int Ending { get; init; } = -1;

    /// <summary>Whether what is denied of everybody is denied of the whole story: "nobody was hurt".</summary>
    public bool IsOfStory { get; init; }

    /// <summary>Whether it is said of things and, in other senses, of people: "prices rose", "he rose to his feet".</summary>
    public bool IsOfThings { get; init; }

    /// <summary>Whether it is of what is to come, however it is put: "will strike", "called off the strike".</summary>
    public bool IsPlan { get; init; }

    /// <summary>Whether it is of two parties, of which the one takes the other side: "Aven beat Torsk", "Torsk lost".</summary>
    public bool IsBetween { get; init; }

    /// <summary>Whether it is said of people: "was released", not "the film was released".</summary>
    public bool IsOfPeople { get; init; }

    /// <summary>Whether a story has one such thing at most: one appeal, one ransom.</summary>
    public bool IsSole { get; init; }

    /// <summary>Whether it takes but some to speak against it: two cleaners in a hall that was empty.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether it tells where something is: "inland", "offshore".</summary>
    public bool IsPlace { get; init; }

    /// <summary>What becomes of whom its sides are said, side by side; empty where they do not tell it.</summary>
    public Fate[] Fates { get; init; } = [];

    /// <summary>Whether one of the words is a negation, which then turns nothing: "without incident".</summary>
    public bool HasNegation { get; init; }
}

/// <summary>As what a word counts that can be a noun and a verb.</summary>
internal enum TermPart
{
    /// <summary>As a verb, where it can be one.</summary>
    Usual,

    /// <summary>As either.</summary>
    Any,
}

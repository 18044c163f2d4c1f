using SourceDiff.Judging.Claims;
using SourceDiff.Judging.Matching;
using SourceDiff.Lexicon.Contraries;

namespace SourceDiff.Judging.Opposites;

/// <summary>The side that a clause takes in a matter: "the staff will <i>keep their jobs</i>" is against lay-offs.</summary>
internal sealed record Stand
{
    /// <summary>The side of what is left open: "it was unclear whether anybody was hurt".</summary>
    public const int Open = int.MaxValue;

    /// <summary>The matters of verbs are numbered after those of the table.</summary>
    public const int FirstVerb = 1 << 20;

    /// <summary>The matters of pairs of antonyms are numbered after those of verbs.</summary>
    public const int FirstAntonym = 1 << 21;

    /// <summary>The words as the table has them: what they are of, and how much they tell by themselves.</summary>
    public required ContraryTerm Term { get; init; }

    /// <summary>The number of the matter.</summary>
    public required int Matter { get; init; }

    /// <summary>The side, negations worked in; stands of one matter and other sides exclude each other.</summary>
    public required int Side { get; init; }

    public required int Passage { get; init; }

    /// <summary>The passage from which on it is told of whom: the one before, where a pronoun takes it up.</summary>
    public required int FirstPassage { get; init; }

    /// <summary>The first token of the words.</summary>
    public required int First { get; init; }

    /// <summary>One past their last token.</summary>
    public required int End { get; init; }

    /// <summary>The first token of what is cited: a negation before the words, or the words.</summary>
    public required int CitedFrom { get; init; }

    public required ClauseWindow Clause { get; init; }

    /// <summary>What will be and what is are no contradiction; what is under way may be either.</summary>
    public required VerbMood Mood { get; init; }

    public required bool IsUnderWay { get; init; }

    /// <summary>Who does it, by name, or -1.</summary>
    public required int Agent { get; init; }

    /// <summary>To whom it is done, by name, or -1.</summary>
    public required int Patient { get; init; }

    /// <summary>The token that heads the words for who does it, or -1.</summary>
    public required int AgentHead { get; init; }

    /// <summary>The token that heads the words for whom it is done to, or -1.</summary>
    public required int PatientHead { get; init; }

    /// <summary>The token that heads the words for what it is said of: the object, or the subject of what has none; or -1.</summary>
    public required int Undergoer { get; init; }

    /// <summary>Whether it is denied of everybody in the story: "nobody was hurt".</summary>
    public required bool IsOfStory { get; init; }

    /// <summary>Whether it is said of some only: "three deputies".</summary>
    public required bool IsPartial { get; init; }

    /// <summary>Whether it is said of all or none: "every member", "nobody".</summary>
    public required bool IsUniversal { get; init; }

    /// <summary>Whether it is told of another time than the rest: "last year", "earlier".</summary>
    public required bool IsShifted { get; init; }

    /// <summary>Whether it may tell how a thing has changed: "prices rose", "prices fell".</summary>
    public bool MayBeOfThings => Term.IsOfThings || Matter >= FirstAntonym;

    /// <summary>Whether it says that something is not known: "no motive has been found".</summary>
    public bool IsAsked { get; init; }
}

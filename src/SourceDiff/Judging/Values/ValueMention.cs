using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// A value as one document states it, with what judging asks of it again and again: where it stands, what it is a value of, whom
/// it is told of. Made once a document, held against the values of every other one. Equality is by reference.
/// </summary>
internal sealed class ValueMention
{
    /// <summary>The value does not say what it is a value of, or others of the document are told of the same.</summary>
    public const int NoTopic = 0;

    private string? _readable;
    private string? _about;
    private DayMeant? _meant;

    public required Fact Fact { get; init; }

    /// <summary>Its place among the facts of its document.</summary>
    public required int Index { get; init; }

    public required ValueKind Kind { get; init; }

    /// <summary>Values of one kind and other families are never comparable: metres and tonnes, crowns and francs.</summary>
    public int Family { get; init; }

    public TextSpan Span => Fact.Span;

    /// <summary>The day or hour that it means: what its words say, and where they count from another day, what the document tells besides; of dates alone.</summary>
    public CalendarDate Date => _meant?.Date ?? ((DateFact)Fact).Date;

    /// <summary>The value and its words, as verdicts give them; worded once, however many documents it is held against.</summary>
    public VerdictSide Side => VerdictSide.Of(Fact, _readable ??= FactText.Readable(Fact));

    /// <summary>The words that say what it is a value of, of the counted, paid for or dated; empty when none do. Put together once.</summary>
    public string About(DocumentReading reading) => _about ??= Fact switch
    {
        QuantityFact quantity => CountSubject.Of(reading, quantity, Outcome),
        MoneyFact money => Words(reading, money.SubjectSpan),
        DateFact date => Words(reading, date.PredicateSpan),
        DurationFact duration => Words(reading, duration.SubjectSpan),
        AgeFact { Entity: >= 0 } age => reading.Entities[age.Entity].Name,
        AgeFact age => Words(reading, age.SubjectSpan),
        RoleFact { Holder: >= 0 } role => reading.Entities[role.Holder].Name,
        _ => "",
    };

    private static string Words(DocumentReading reading, TextSpan span) => span.IsEmpty ? "" : Wording.Of(reading, span);

    /// <summary>The first token of its words, and one past the last.</summary>
    public int First { get; init; }

    public int End { get; init; }

    /// <summary>The token that heads what is counted, paid for, measured or that old; -1 when not told.</summary>
    public int Subject { get; init; } = -1;

    /// <summary>The token that heads what happened to it, or then; -1 when not told.</summary>
    public int Predicate { get; init; } = -1;

    /// <summary>The noun of what happened then, beside or instead of its verb: "won the <i>election</i> on Sunday"; -1 for other values and when there is none.</summary>
    public int Noun { get; init; } = -1;

    /// <summary>What happened to those counted (<see cref="Values.Outcome"/>); empty when not told.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>Its value, for telling at once whether a document states it.</summary>
    public ValueKey Key { get; set; }

    /// <summary>A number made of its value alone, of whatever it is a value: equal for equal values.</summary>
    public required int Hash { get; set; }

    /// <summary>Whether few texts would share it by chance (<see cref="TellingValues"/>).</summary>
    public required bool IsTelling { get; init; }

    /// <summary>What of a story it is a value of, as far as words of one document tell: the toll, the magnitude, the age of one person.</summary>
    public int Topic { get; init; }

    /// <summary>The <see cref="Entity.Index"/> of whom it is told: the person (or body) named last before it, also by a pronoun; -1 when nobody is.</summary>
    public int Name { get; init; } = -1;

    /// <summary>Whether it dates what somebody said, not what happened: "police said <i>Friday</i>".</summary>
    public bool IsOfSaying { get; init; }

    /// <summary>Whether it is the first or the last day of a time, not the day of something: "the three months to <i>June 30</i>".</summary>
    public bool IsLimit { get; init; }

    /// <summary>The parts of it that can be compared each for itself: the day and the time of a date.</summary>
    public ValueParts Parts { get; init; }

    /// <summary>Whether people are counted.</summary>
    public bool IsOfPeople { get; init; }

    /// <summary>Whether the people counted are just that: "people", "others", "men".</summary>
    public bool IsOfAnybody { get; init; }

    /// <summary>Whether only the young are counted: "six <i>children</i>" are a part of the people killed.</summary>
    public bool IsOfYoung { get; init; }

    /// <summary>Whether it is the number of all of which the number before it is a part: "14 of the <i>2,300</i> stations".</summary>
    public bool IsWhole { get; init; }

    /// <summary>The token that heads who does what the date dates, and to whom it is done; -1 when not told.</summary>
    public int Agent { get; init; } = -1;

    public int Patient { get; init; } = -1;

    /// <summary>What sort of thing happened then, or took so long: groups of words, a bit each (<see cref="TimeTopics"/>); 0 when not told, and for other values.</summary>
    public ulong TimeTopic { get; init; }

    /// <summary>Whether it is a year that names one of several: "the <i>2013</i> awards".</summary>
    public bool IsEdition { get; init; }

    /// <summary>Whether it is one of several like it: "in <i>1996</i>, 1999 and 2002", "men aged <i>47</i> and 48".</summary>
    public bool IsListed { get; set; }

    /// <summary>Whether it is a part of what its words name, not the number of it: "<i>one</i> of the drivers".</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether what it is a part of is somebody's: "<i>60</i> of its branches".</summary>
    public bool IsOfOwn { get; init; }

    /// <summary>Whether those it is a part of are named by what happened to them: "<i>three</i> of the injured" are not the injured.</summary>
    public bool IsPartOfOutcome { get; init; }

    /// <summary>The number of all that it is a part of, where its words say: 7 for the four of "four of the seven charges"; 0 when not told.</summary>
    public double Whole { get; set; }

    /// <summary>Whether another number is held against it: "lower than the <i>71 percent</i> of 2019", "up from <i>40</i>", "<i>four</i> fewer than".</summary>
    public bool IsYardstick { get; init; }

    /// <summary>Told of before, when it was not known better: "first put at 6.1".</summary>
    public bool IsOutdated { get; init; }

    /// <summary>Whether its clause tells of an earlier event or year: "in 2003 a blast killed <i>nine</i>", "an earlier blast killed <i>nine</i>".</summary>
    public bool IsOfThen { get; set; }

    /// <summary>In how many games, days, tries it is counted, where its words say: 88 for "41 goals in <i>88</i> matches"; 0 when not told.</summary>
    public double Within { get; set; }

    /// <summary>What is counted within it: 41 for the 88 of "41 goals in <i>88</i> matches"; 0 when nothing is.</summary>
    public double Held { get; set; }

    /// <summary>The <see cref="Entity.Index"/> of the place where it is counted; -1 when none is named near.</summary>
    public int Place { get; init; } = -1;

    /// <summary>Whether that place opens its sentence: it is told of one place among others.</summary>
    public bool IsPlaceFirst { get; init; }

    /// <summary>The year that its sentence tells of, where it names one; 0 otherwise.</summary>
    public int Year { get; set; }

    /// <summary>Whether its sentence counts more of them behind: "12 people in the capital and dozens <i>more</i> in the hills".</summary>
    public bool HasMore { get; init; }

    /// <summary>Whether its sentence counts all up to now: "<i>so far</i> 14 rifles have been seized".</summary>
    public bool IsToDate { get; set; }

    /// <summary>Whether it comes on top of a number told before: "<i>another two</i> people".</summary>
    public bool IsMore { get; init; }

    /// <summary>Whether it is of others than were told before: "two <i>other</i> passengers".</summary>
    public bool IsOther { get; init; }

    /// <summary>Whether it is what its document gives as the toll of its story (<see cref="Tolls"/>).</summary>
    public bool IsToll { get; set; }

    /// <summary>Whether it stands where articles say what they are about: in the headline or the first sentences.</summary>
    public bool IsLead { get; init; }

    /// <summary>Whether its passage, a table or a list, gives the same value of the same thing before, or converts the measure before it in a bracket: one mention stands for all.</summary>
    public bool IsRepeat { get; set; }

    /// <summary>Whether it is an age, and its document gives no other.</summary>
    public bool IsOnlyAge { get; set; }

    /// <summary>Whether it is an hour or a day of a month, and its document gives no other.</summary>
    public bool IsOnlyOfSort { get; set; }

    /// <summary>What sort of value it is, the same in every document: a sum of one currency, an hour, a day of a month, a percentage; 0 for what may be anything.</summary>
    public int Sort { get; init; }

    /// <summary>Whether it is the only value that its document gives of its topic.</summary>
    public bool IsSole { get; set; }

    /// <summary>The day of the story that a date is counted from: "the next day"; <c>null</c> for the others.</summary>
    public CalendarDate? CountedFrom => _meant?.CountedFrom;

    /// <summary>Gives a date that is counted from another the day it means.</summary>
    public void SetDate(CalendarDate date, CalendarDate? countedFrom)
    {
        (_meant, Key) = (new DayMeant(date, countedFrom), ValueKey.Of(date));
        Hash = (Key with { Thing = ValueKey.AnyThing }).GetHashCode();
    }

    private sealed record DayMeant(CalendarDate Date, CalendarDate? CountedFrom);
}

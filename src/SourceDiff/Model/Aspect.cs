namespace SourceDiff.Model;

/// <summary>What a fact or a finding is about.</summary>
public enum Aspect
{
    /// <summary>A count, a measure, a share or a rank.</summary>
    Quantity,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A date, a weekday or a time of day.</summary>
    Date,

    /// <summary>How long something lasts.</summary>
    Duration,

    /// <summary>How old somebody or something is.</summary>
    Age,

    /// <summary>Who or what is named: a person, an organisation, a work.</summary>
    Name,

    /// <summary>What somebody is: an office, a job, a relation.</summary>
    Role,

    /// <summary>Where something happened or is.</summary>
    Place,

    /// <summary>Words given as somebody's own.</summary>
    Quotation,

    /// <summary>To whom a statement is credited.</summary>
    Attribution,

    /// <summary>Whether something is affirmed or negated.</summary>
    Polarity,

    /// <summary>How certain something is said to be.</summary>
    Certainty,

    /// <summary>What happened, in the words used for it.</summary>
    Event,

    /// <summary>A kind of detail that a host has added (<see cref="CustomFact"/>).</summary>
    Custom,
}

namespace SourceDiff.Model;

/// <summary>What a name is the name of.</summary>
public enum EntityKind
{
    /// <summary>Not told.</summary>
    Unknown,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A company, an agency, a team, a party …</summary>
    Organisation,

    /// <summary>A country, a town, a street, a building …</summary>
    Place,

    /// <summary>A book, a film, a law, a prize, an event …</summary>
    Work,
}

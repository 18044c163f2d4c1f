namespace SourceDiff.Lexicon.Contraries;

/// <summary>How one thing that goes through a course is known from another.</summary>
internal enum CourseIdentity
{
    /// <summary>A story has one: the search, the strike.</summary>
    Story,

    /// <summary>By the noun and the name before it: "Elm bridge".</summary>
    Thing,

    /// <summary>By two bodies that are named beside it: bidder and target.</summary>
    Parties,

    /// <summary>By the name of the person to whom it is done.</summary>
    Person,
}

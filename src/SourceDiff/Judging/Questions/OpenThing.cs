namespace SourceDiff.Judging.Questions;

/// <summary>What an article says that nobody knows or tells.</summary>
internal enum OpenThing
{
    /// <summary>Why something happened: "the cause of the fire", "why it sank".</summary>
    Cause,

    /// <summary>Why somebody did it: "the motive", "the nature of their quarrel".</summary>
    Motive,

    /// <summary>What somebody died of.</summary>
    CauseOfDeath,

    /// <summary>Who died: "the man's name".</summary>
    Victim,

    /// <summary>Who is held: "the suspect has not been named".</summary>
    Suspect,

    /// <summary>How the hurt are.</summary>
    Condition,

    /// <summary>Whether they live, and how they are: known that they are hurt.</summary>
    Fate,
}

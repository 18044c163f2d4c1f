namespace SourceDiff.Judging.Ledger;

/// <summary>What a word does in a passage.</summary>
[Flags]
internal enum WordUse
{
    None = 0,

    /// <summary>It is part of a name, wherever it stands.</summary>
    Name = 1,

    /// <summary>It tells what happens.</summary>
    Event = 2,

    /// <summary>A noun tells it.</summary>
    Nominal = 4,

    /// <summary>It is told as an aim or a possibility: "called on them to leave", "could leave".</summary>
    Wanted = 8,

    /// <summary>It is a figure.</summary>
    Figure = 16,

    /// <summary>It can tell what happens, in a heading, where none is read.</summary>
    Told = 32,

    /// <summary>Somebody is asked or told to do it.</summary>
    Asked = 64,
}

namespace SourceDiff.Lexicon.Places;

/// <summary>What sorts of place bear a name; "Georgia" is a state and a country.</summary>
[Flags]
internal enum PlaceSorts
{
    /// <summary>Not known.</summary>
    None = 0,

    /// <summary>A city, a town, a village or a part of one.</summary>
    Town = 1,

    /// <summary>A state of a federation, a province or a county.</summary>
    State = 2,

    /// <summary>A country.</summary>
    Country = 4,

    /// <summary>An island or several, or a peninsula.</summary>
    Island = 8,

    /// <summary>A sea, a bay, a lake or a river.</summary>
    Water = 16,

    /// <summary>A mountain or a range of them.</summary>
    Height = 32,

    /// <summary>Another area: a desert, a park, a historic region.</summary>
    Area = 64,
}

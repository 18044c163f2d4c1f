namespace SourceDiff.Judging.Subjects;

/// <summary>The words of a clause before its verb, which say of what or whom its values are told: "shares of <i>Brandt Works</i>", "the <i>10</i>-year note".</summary>
/// <param name="First">The first token of the words.</param>
/// <param name="End">One past the last.</param>
/// <param name="Names">The tokens of names among them; titles and kinds of body left out.</param>
/// <param name="Numbers">The tokens of numbers among them.</param>
internal sealed record Owner(int First, int End, List<int> Names, List<int> Numbers)
{
    /// <summary>Whether the words point back to what was named before: "its shares", "they".</summary>
    public bool PointsBack { get; init; }
}

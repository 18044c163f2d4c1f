namespace SourceDiff.Judging.Ledger;

/// <summary>What tells one thing of a sort from another.</summary>
/// <param name="Series">The sort: people, or the name that several models have.</param>
/// <param name="Value">The one of the sort: a country, a number.</param>
internal readonly record struct Mark(string Series, string Value)
{
    public const string People = "";

    public bool IsOfPeople => Series == People;
}

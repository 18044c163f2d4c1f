namespace SourceDiff.Model;

/// <summary>The rule behind a finding, as analyzers have: stable across versions, never reused. Equality is by value.</summary>
/// <param name="Id"><c>SD</c> and four digits; the first two digits name the family.</param>
/// <param name="Aspect">What it judges.</param>
/// <param name="Severity">How much its findings matter.</param>
/// <param name="Title">One line: what it says.</param>
/// <param name="Help">One paragraph: when it fires, when it does not, with an example.</param>
public sealed record Rule(string Id, Aspect Aspect, Severity Severity, string Title, string Help);

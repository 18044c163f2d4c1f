using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>The agreements that one passage takes part in.</summary>
internal sealed class AgreementGroup
{
    public List<Agreement> Findings { get; } = [];

    /// <summary>The sentence of each document that agrees.</summary>
    public List<Excerpt> Excerpts { get; } = [];
}

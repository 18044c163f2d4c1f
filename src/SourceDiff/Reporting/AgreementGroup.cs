using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>The agreements that one passage takes part in.</summary>
internal sealed class AgreementGroup
{
    public List<Agreement> Findings { get; } = [];

    /// <summary>The findings to name: that the event is the same is said once.</summary>
    public IEnumerable<Agreement> Named
    {
        get
        {
            bool hasEvent = false;
            foreach (var finding in Findings)
            {
                if (finding.Aspect == Aspect.Event && hasEvent)
                    continue;
                hasEvent |= finding.Aspect == Aspect.Event;
                yield return finding;
            }
        }
    }

    /// <summary>The sentence of each document that agrees.</summary>
    public List<Excerpt> Excerpts { get; } = [];
}

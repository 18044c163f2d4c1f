using System.Collections.Immutable;
using SourceDiff.Judging.Findings;
using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Makes claims of what one document alone reports. The omissions choose it: passages without a counterpart that quote, count or name
/// something, as many as are worth showing, and passages near to others' that tell something else; a passage that tells nothing of the kind makes no claim.
/// </summary>
internal static class SingleSources
{
    public static IEnumerable<ClaimMembers> Of(PassageNumbers numbers, ImmutableArray<Finding> findings, ClaimGroups groups)
    {
        var taken = new bool[numbers.Count];
        foreach (var claim in groups.Shared)
        {
            foreach (int place in claim.Places)
                taken[place] = true;
        }

        foreach (var finding in findings)
        {
            if (finding is not Omission { Aspect: Aspect.Event, Positions: [{ Citations: [var citation] }] } omission || omission.RuleId != OmissionFinder.Rule.Id)
                continue;
            int document = numbers.Document(citation.DocumentId);
            int first = numbers.At(document, citation.Span), end = first;
            while (end < numbers.Count && numbers.DocumentOf(end) == document && numbers[end].Span.Start < citation.Span.End && !taken[end])
                taken[end++] = true;
            if (end > first)
                yield return new ClaimMembers(first, [.. Enumerable.Range(first, end - first)], [.. Enumerable.Repeat(1.0, end - first)]);
        }

        // What comes near others and tells something else is no omission, and must not be lost.
        foreach (var claim in groups.Alone)
        {
            if (!taken[claim.Medoid])
                yield return claim;
        }
    }
}

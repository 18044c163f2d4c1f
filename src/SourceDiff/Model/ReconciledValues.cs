using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace SourceDiff.Model;

/// <summary>
/// Which values of a conflict can both be true: of 47, about 50 and 60 the second disputes only the third, and of three names only the misspelt one disputes the others. They share a value, or an agreement cites
/// the words of both. O(citations) to make.
/// </summary>
internal sealed class ReconciledValues
{
    /// <summary>The agreements on values that each citation is evidence of, by number.</summary>
    private readonly Dictionary<Citation, List<int>> _agreements = [];

    public ReconciledValues(ImmutableArray<Finding> findings)
    {
        for (int number = 0; number < findings.Length; number++)
        {
            if (findings[number] is not Agreement { Aspect: Aspect.Quantity or Aspect.Money or Aspect.Date or Aspect.Duration or Aspect.Age or Aspect.Name } agreement)
                continue;
            foreach (var position in agreement.Positions)
            {
                foreach (var citation in position.Citations)
                    (CollectionsMarshal.GetValueRefOrAddDefault(_agreements, citation, out _) ??= []).Add(number);
            }
        }
    }

    /// <summary>Whether the values of two positions can both be true.</summary>
    public bool CanBothBeTrue(Position one, Position other) =>
        (one.Range is { } range && other.Range is { } otherRange && range.Overlaps(otherRange)) || AreInAgreement(one, other);

    /// <summary>Whether an agreement cites the words of both.</summary>
    public bool AreInAgreement(Position one, Position other) => one.Citations.Any(citation => AgreesWith(citation, other));

    private bool AgreesWith(Citation citation, Position other) =>
        _agreements.TryGetValue(citation, out var agreements)
        && other.Citations.Any(its => _agreements.TryGetValue(its, out var others) && others.Exists(agreements.Contains));
}

using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>The values that a comparison finds to agree, or to be able to both be true, by the words that are evidence of it.</summary>
internal sealed class ReconciledValues
{
    /// <summary>The agreements on values that each citation is evidence of, by number.</summary>
    private readonly Dictionary<Citation, HashSet<int>> _agreements = [];

    public ReconciledValues(Comparison comparison)
    {
        int number = 0;
        foreach (var agreement in comparison.Whole.OfType<Agreement>())
        {
            number++;
            if (agreement.Aspect is not (Aspect.Quantity or Aspect.Money or Aspect.Date or Aspect.Duration or Aspect.Age))
                continue;
            foreach (var citation in agreement.Citations)
            {
                if (!_agreements.TryGetValue(citation, out var numbers))
                    _agreements.Add(citation, numbers = []);
                numbers.Add(number);
            }
        }
    }

    /// <summary>Whether values of the two do.</summary>
    public bool Hold(IEnumerable<Position> one, IEnumerable<Position> other) =>
        one.SelectMany(position => position.Citations).Any(citation => _agreements.TryGetValue(citation, out var agreements)
            && other.Any(position => position.Citations.Any(its => _agreements.TryGetValue(its, out var others) && agreements.Overlaps(others))));
}
